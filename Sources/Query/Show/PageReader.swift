/// Reads articles to be shown.
public struct PageReader {
  let reader: ArchiveReader

  /// Makes a reader of an archive's pages.
  public init(_ reader: ArchiveReader) { self.reader = reader }

  /// The article that a reference names, or that has the claim, figure or words it names.
  public func page(_ reference: Reference) throws -> ArticlePage {
    switch reference {
    case .article(let id): return try article(id, .article(id))
    case .claim(let id):
      return try article(
        owner("SELECT article_id FROM claim WHERE id = ?1", id, "claim c"), reference)
    case .figure(let id):
      return try article(
        owner("SELECT article_id FROM figure WHERE id = ?1", id, "figure f"), reference)
    case .words(let digest, let start, let length):
      return try words(digest, start..<(start + length))
    }
  }

  private func owner(_ sql: String, _ id: Int64, _ what: String) throws -> Int64 {
    if let article = try reader.first(sql, [.integer(id)], { $0.int64(0) }) { return article }
    throw QueryError(
      .notFound,
      "There is no \(what)\(id) in the archive. The permanent reference, in the column ref, "
        + "survives what changes these numbers.")
  }

  private func article(_ id: Int64, _ reference: Reference) throws -> ArticlePage {
    let columns = Question.View.articles.columns.filter { $0 != "text" && $0 != "id" }
    let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let sql = "SELECT text, \(names) FROM articles WHERE id = ?1"
    let found = try reader.first(sql, [.integer(id)]) { row in
      var page = ArticlePage(id: id, text: row.text(0))
      for (i, name) in columns.enumerated() where !row.isNull(i + 1) {
        page.particulars.append(.init(name: name, value: row.text(i + 1)))
      }
      return page
    }
    guard var page = found else { throw try missing(id) }
    page.claims = try claims(of: id)
    page.figures = try figures(of: id)
    page.mark(reference)
    return page
  }

  private func missing(_ id: Int64) throws -> QueryError {
    let tombstone = "SELECT removed_at, reason FROM tombstone WHERE article_id = ?1"
    let why = try reader.first(tombstone, [.integer(id)]) { ($0.text(0).prefix(10), $0.text(1)) }
    guard let why else {
      return QueryError(
        .notFound, "There is no article a\(id) in the archive. \"verbatim articles\" lists them.")
    }
    return QueryError(
      .notFound,
      "There is no article a\(id) any more: it was removed on \(why.0) (\"\(why.1)\"). "
        + "\"verbatim articles\" lists those there are.")
  }

  private func claims(of article: Int64) throws -> [ArticlePage.Claim] {
    var spans: [Int64: [Range<Int>]] = [:]
    try reader.rows(Self.fragments, [.integer(article)]) { row in
      spans[row.int64(0), default: []].append(row.int(1)..<(row.int(1) + row.int(2)))
    }
    var claims: [ArticlePage.Claim] = []
    try reader.rows(Self.claims, [.integer(article)]) { row in
      claims.append(
        ArticlePage.Claim(
          id: row.int64(0), spans: spans[row.int64(0)] ?? [row.int(5)..<(row.int(5) + row.int(6))],
          speaker: row.optionalText(1), stance: row.text(2), kind: row.text(3),
          confidence: row.double(4), review: row.text(7)))
    }
    return claims
  }

  private static let claims = """
    SELECT claim.id, coalesce(entity.name, description.name), stance, kind, confidence,
      start, length, review
    FROM claim
      LEFT JOIN entity AS named ON named.id = claim.speaker_id
      LEFT JOIN entity ON entity.id = named.bearer_id
      LEFT JOIN description ON description.id = claim.description_id
    WHERE article_id = ?1
    ORDER BY start, claim.id
    """
  private static let fragments = """
    SELECT fragment.claim_id, fragment.start, fragment.length
    FROM claim JOIN fragment ON fragment.claim_id = claim.id
    WHERE claim.article_id = ?1
    ORDER BY fragment.claim_id, fragment.number
    """

  private func figures(of article: Int64) throws -> [ArticlePage.Figure] {
    var figures: [ArticlePage.Figure] = []
    try reader.rows(Self.figures, [.integer(article)]) { row in
      figures.append(
        ArticlePage.Figure(
          id: row.int64(0), span: row.int(1)..<(row.int(1) + row.int(2)),
          claim: row.optionalInt64(3), speaker: row.optionalText(4), value: row.double(5),
          valueMax: row.optionalDouble(6), modifier: row.text(7), kind: row.text(8),
          unit: row.optionalText(9), noun: row.optionalText(10), per: row.optionalText(11),
          review: row.text(12)))
    }
    return figures
  }

  private static let figures = """
    SELECT figure.id, start, length, claim_id, coalesce(entity.name, description.name), value,
      value_max, modifier, kind, coalesce(unit.code, unit.name), noun, per, review
    FROM figure
      LEFT JOIN entity AS named ON named.id = figure.speaker_id
      LEFT JOIN entity ON entity.id = named.bearer_id
      LEFT JOIN description ON description.id = figure.description_id
      LEFT JOIN unit ON unit.id = figure.unit_id
    WHERE article_id = ?1
    ORDER BY start, figure.id
    """

  /// The article whose text, or an older text of which, has the digest.
  private func words(_ digest: [UInt8], _ span: Range<Int>) throws -> ArticlePage {
    let bounds: [Value] = [.blob(digest), .blob(digest + [UInt8](repeating: 0xFF, count: 27))]
    var page: ArticlePage?
    if let id = try reader.first(Self.current, bounds, { $0.int64(0) }) {
      page = try article(id, .article(id))
    } else if let old = try reader.first(Self.older, bounds, { ($0.int64(0), $0.text(1)) }) {
      page = try article(old.0, .article(old.0))
      page?.text = old.1
      page?.isSuperseded = true
      page?.claims = []
      page?.figures = []
    }
    guard var page else {
      throw QueryError(
        .notFound, "No article in the archive has or had the text of that reference.")
    }
    guard span.upperBound <= page.text.unicodeScalars.count else {
      throw QueryError(.notFound, "The text of that reference ends before the words it names.")
    }
    page.highlight = span
    page.markWords()
    return page
  }

  private static let current =
    "SELECT id FROM article WHERE text_sha256 >= ?1 AND text_sha256 <= ?2 ORDER BY id LIMIT 1"
  private static let older = """
    SELECT article_id, text FROM article_version
    WHERE text_sha256 >= ?1 AND text_sha256 <= ?2 ORDER BY id LIMIT 1
    """
}

extension ArticlePage {
  /// Marks the claim or figure that was asked for.
  fileprivate mutating func mark(_ reference: Reference) {
    for i in claims.indices where reference == .claim(claims[i].id) {
      claims[i].isAskedFor = true
      guard let first = claims[i].spans.first, let last = claims[i].spans.last else { continue }
      highlight = first.lowerBound..<last.upperBound
    }
    for i in figures.indices where reference == .figure(figures[i].id) {
      figures[i].isAskedFor = true
      highlight = figures[i].span
    }
  }

  /// Marks the claims and figures that stand exactly at the words asked for.
  fileprivate mutating func markWords() {
    for i in claims.indices {
      guard let first = claims[i].spans.first, let last = claims[i].spans.last else { continue }
      claims[i].isAskedFor = highlight == first.lowerBound..<last.upperBound
    }
    for i in figures.indices { figures[i].isAskedFor = figures[i].span == highlight }
  }
}
