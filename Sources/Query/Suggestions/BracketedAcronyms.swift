/// Initials in brackets after the name of an institution in another language than theirs:
/// `Fédération internationale de triathlon (ITU)`.
struct BracketedAcronyms {
  private let reader: ArchiveReader

  /// So many articles of each acronym are looked at.
  private static let mostArticles = 8

  init(_ reader: ArchiveReader) { self.reader = reader }

  /// The acronyms among names and what they stand after.
  func pairs(_ names: [EntityName]) throws -> [CandidatePairs.Pair] {
    var places: [Int64: Int] = [:]
    for (i, name) in names.enumerated() where name.type == "organization" { places[name.id] = i }
    var pairs: [CandidatePairs.Pair] = []
    for (i, name) in names.enumerated() where name.type == "organization" && name.isAcronym {
      guard name.tokens.count == 1, name.letters.utf8.count > 2 else { continue }
      for (id, articles) in try before(name.id) {
        guard let long = places[id], speaks(name, names[long], articles) else { continue }
        pairs.append(.init(short: i, long: long, kind: .acronym, brackets: articles))
      }
    }
    return pairs
  }

  /// Whether brackets and letters together tell enough: half of the letters in two articles, or
  /// all of them in one.
  private func speaks(_ short: EntityName, _ long: EntityName, _ articles: Int) -> Bool {
    guard !long.isAcronym, long.tokens.count > 1 else { return false }
    let letters = short.letters.count
    let shared = Acronym.shared(short.letters, long)
    return shared == letters || articles > 1 && shared * 2 >= letters
  }

  private func before(_ id: Int64) throws -> [(Int64, Int)] {
    var found: [(Int64, Int)] = []
    try reader.rows(
      BracketedAcronyms.sql, [.integer(id), .integer(Int64(BracketedAcronyms.mostArticles))]
    ) { found.append(($0.int64(0), $0.int(1))) }
    return found
  }

  private static let sql = """
    SELECT long.entity_id, count(DISTINCT short.article_id)
    FROM (SELECT article_id FROM article_entity WHERE entity_id = ?1 LIMIT ?2) AS one
    CROSS JOIN mention AS short ON short.article_id = one.article_id AND short.entity_id = ?1
    CROSS JOIN mention AS long ON long.article_id = one.article_id
      AND long.start + long.length = short.start - 2
    CROSS JOIN article ON article.id = one.article_id
    WHERE substr(article.text, short.start, 1) = '('
      AND substr(article.text, short.start + short.length + 1, 1) = ')'
    GROUP BY 1 ORDER BY 2 DESC, 1
    """
}
