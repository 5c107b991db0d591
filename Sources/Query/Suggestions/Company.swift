/// With whom two entities stand, and when: whether it is the same news.
struct Company {
  /// The names that stand with both, the rarest first.
  var shared: [String] = []
  /// How much they say: rare names count one, the commonest nothing.
  var weight = 0.0
  /// The days between their nearest articles; nil where days are not known.
  var daysApart: Int?
  /// In how many articles both stand as two.
  var together = 0
  /// In how many articles the one's name is written for the other.
  var written = 0
}

/// Reads the company of pairs of entities.
final class CompanyReader {
  /// So many articles of each are looked at.
  static let mostArticles = 200
  /// So many names of each.
  private static let mostNames = 4000

  private let reader: ArchiveReader
  private let known: [Int64: EntityList.Known]
  private let all: Double

  init(_ reader: ArchiveReader, _ known: [Int64: EntityList.Known]) throws {
    self.reader = reader
    self.known = known
    let count = try reader.first("SELECT count(*) FROM article") { $0.int(0) } ?? 0
    all = Double(max(count, 100))
  }

  /// The company of two entities.
  func company(_ one: EntityName, _ other: EntityName) throws -> Company {
    let (few, many) = one.side.articles <= other.side.articles ? (one, other) : (other, one)
    let mine = try articles(of: few.id, from: 0, to: Int.max)
    let days = mine.map(\.day).filter { $0 > 0 }
    let near = try articles(
      of: many.id, from: (days.min() ?? 0) - 10_000, to: (days.max() ?? 99_990_000) + 10_000)
    var company = Company()
    company.together = try together(few.id, many.id)
    company.daysApart = CompanyReader.apart(days, near.map(\.day).filter { $0 > 0 })
    company.written =
      try written(one.side.name, other.id) + written(other.side.name, one.id)
    let theirs = try neighbours(of: near)
    var shared: [(String, Double)] = []
    for id in try neighbours(of: mine)
    where id != one.id && id != other.id && theirs.contains(id) {
      guard let entity = known[id], weight(entity.articles) > 0.3 else { continue }
      shared.append((entity.name, weight(entity.articles)))
    }
    shared.sort { ($1.1, $0.0) < ($0.1, $1.0) }
    company.shared = shared.map(\.0)
    company.weight = shared.reduce(0) { $0 + $1.1 }
    return company
  }

  private func weight(_ articles: Int) -> Double {
    1 - CompanyReader.log2(Double(max(articles, 1))) / CompanyReader.log2(all)
  }

  private static func log2(_ x: Double) -> Double {
    // Halves between the powers of two are near enough for a weight.
    Double(x.exponent) + (x.significand - 1)
  }

  private struct Presence {
    var article: Int64
    var day: Int
  }

  private func articles(of id: Int64, from: Int, to: Int) throws -> [Presence] {
    var found: [Presence] = []
    let sql = """
      SELECT article_id, day FROM article_entity
      WHERE entity_id IN (SELECT id FROM entity WHERE bearer_id = ?1) AND day BETWEEN ?2 AND ?3 LIMIT ?4
      """
    try reader.rows(
      sql,
      [
        .integer(id), .integer(Int64(from)), .integer(Int64(to)),
        .integer(Int64(Self.mostArticles)),
      ]
    ) { found.append(Presence(article: $0.int64(0), day: $0.int(1))) }
    return found
  }

  private func neighbours(of articles: [Presence]) throws -> Set<Int64> {
    var found: Set<Int64> = []
    try reader.rows(
      """
      SELECT DISTINCT entity_id FROM mention
      WHERE article_id IN (SELECT value FROM json_each(?1)) LIMIT ?2
      """,
      [.text(NameIndex.json(articles.map(\.article))), .integer(Int64(Self.mostNames))]
    ) { row in
      let id = row.int64(0)
      found.insert(known[id]?.bearer ?? id)
    }
    return found
  }

  private func together(_ few: Int64, _ many: Int64) throws -> Int {
    try reader.first(
      """
      SELECT count(*) FROM (
        SELECT day, article_id FROM article_entity
        WHERE entity_id IN (SELECT id FROM entity WHERE bearer_id = ?1) LIMIT ?3) AS one
      WHERE EXISTS (SELECT 1 FROM article_entity AS other
        WHERE other.entity_id IN (SELECT id FROM entity WHERE bearer_id = ?2)
        AND other.day = one.day AND other.article_id = one.article_id)
      """, [.integer(few), .integer(many), .integer(Int64(Self.mostArticles))]
    ) { $0.int(0) } ?? 0
  }

  private func written(_ name: String, _ id: Int64) throws -> Int {
    try reader.first(
      """
      SELECT coalesce(sum(articles), 0) FROM entity_name
      WHERE entity_id IN (SELECT id FROM entity WHERE bearer_id = ?1) AND name = ?2
      """,
      [.integer(id), .text(name)]
    ) { $0.int(0) } ?? 0
  }

  /// The fewest days between two lists of days as yyyymmdd.
  static func apart(_ one: [Int], _ other: [Int]) -> Int? {
    let sorted = other.map(number).sorted()
    return one.map(number).compactMap { day in
      sorted.map { abs($0 - day) }.min()
    }.min()
  }

  /// The number of a day; days and months that are not known are the first.
  static func number(_ day: Int) -> Int {
    let (year, month, date) = (day / 10_000, max(1, day / 100 % 100), max(1, day % 100))
    let y = month > 2 ? year : year - 1
    let m = month > 2 ? month - 3 : month + 9
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + date
  }
}
