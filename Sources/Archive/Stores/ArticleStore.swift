import SQLite

/// The articles, with the texts that newer ones superseded.
final class ArticleStore {
  private let insert: Statement
  private let countAll: Statement
  private let load: Statement
  private let loadText: Statement
  private let loadVersion: Statement
  private let loadTexts: Statement
  private let setState: Statement
  private let setText: Statement
  private let setExtractor: Statement
  private let delete: Statement
  private let keepVersion: Statement
  private let deleteVersion: Statement
  private let versionNumbers: Statement
  private let setVersionOwner: Statement
  private let connection: Connection
  private let index: SearchIndex

  /// An article that is in the archive.
  struct Stored {
    var id: Int64
    var state: ArticleState
    var sourceID: Int64?
    var textDigest: [UInt8]
    var isExtracted: Bool
    /// Where it stands among the others.
    var place: Place { Place(day: state.day, source: sourceID) }
  }

  init(_ connection: Connection, _ index: SearchIndex) throws {
    self.connection = connection
    self.index = index
    insert = try connection.prepare(ArticleSQL.insert)
    countAll = try connection.prepare(
      "SELECT coalesce(sum(\"rows\"), 0) FROM tally WHERE kind = 'article'")
    load = try connection.prepare(ArticleSQL.load)
    loadText = try connection.prepare("SELECT text FROM article WHERE id = ?")
    loadVersion = try connection.prepare(
      "SELECT text FROM article_version WHERE article_id = ? AND version = ?")
    loadTexts = try connection.prepare(
      """
      SELECT text FROM article WHERE id = ?1
      UNION ALL SELECT text FROM article_version WHERE article_id = ?1
      """)
    setState = try connection.prepare(ArticleSQL.setState)
    setText = try connection.prepare(
      "UPDATE article SET text = ?2, text_sha256 = ?3, words = ?4 WHERE id = ?1")
    setExtractor = try connection.prepare("UPDATE article SET extractor = ?2 WHERE id = ?1")
    delete = try connection.prepare("DELETE FROM article WHERE id = ?")
    keepVersion = try connection.prepare(ArticleSQL.keepVersion)
    deleteVersion = try connection.prepare(
      "DELETE FROM article_version WHERE article_id = ? AND version = ?")
    versionNumbers = try connection.prepare(
      "SELECT version FROM article_version WHERE article_id = ?")
    setVersionOwner = try connection.prepare(
      "UPDATE article_version SET batch_id = ? WHERE article_id = ? AND version = ?")
  }

  /// The article with an id.
  func load(_ id: Int64) throws -> Stored? {
    try load.first(id) { row in
      Stored(
        id: id, state: ArticleState(row), sourceID: row.optionalInt64(16),
        textDigest: row.blob(17), isExtracted: !row.isNull(18))
    }
  }

  /// How many articles there are.
  func count() throws -> Int { try countAll.first { $0.int(0) } ?? 0 }

  /// The text of an article.
  func text(_ id: Int64) throws -> String { try loadText.first(id) { $0.text(0) } ?? "" }

  /// The text that a version of an article had.
  func text(_ id: Int64, version: Int) throws -> String? {
    try loadVersion.first(id, version) { $0.text(0) }
  }

  /// The text of an article and those that it superseded.
  func allTexts(_ id: Int64) throws -> [String] {
    var texts: [String] = []
    try loadTexts.each(id) { texts.append($0.text(0)) }
    return texts
  }

  /// Adds an article and gives its id.
  func add(
    _ state: ArticleState, source: Int64?, _ text: HashedText, extractor: String?
  ) throws -> Int64 {
    try insert.run(
      source, state.day, state.date, state.title, state.author, state.url,
      state.url.flatMap(ArticleURL.key), state.language, state.key, state.publishedAt,
      state.extra, state.origin, state.originLine, state.encoding, state.reader,
      state.ingestedAt, state.batch, state.version, extractor, text.words, text.digest, text.text
    )
    let id = connection.lastInsertedID
    try index.add(article: id, text.text)
    return id
  }

  /// Changes everything about an article but its text.
  func set(_ state: ArticleState, source: Int64?, of id: Int64) throws {
    try setState.run(
      id, source, state.day, state.date, state.title, state.author, state.url,
      state.url.flatMap(ArticleURL.key), state.language, state.key, state.publishedAt,
      state.extra, state.origin, state.originLine, state.encoding, state.reader,
      state.ingestedAt, state.batch, state.version)
  }

  /// Changes the text of an article, whose claims and figures are out of the way.
  func set(_ text: HashedText, of id: Int64) throws {
    try index.remove(article: id)
    try setText.run(id, text.text, text.digest, text.words)
    try index.add(article: id, text.text)
  }

  /// Records what extracted from the text; nil for a text that is not read.
  func set(extractor: String?, of id: Int64) throws { try setExtractor.run(id, extractor) }

  /// Keeps the current text among the superseded ones.
  func keepVersion(_ id: Int64) throws { try keepVersion.run(id) }

  /// The numbers of the superseded texts that are kept.
  func versions(_ id: Int64) throws -> [Int] {
    var numbers: [Int] = []
    try versionNumbers.each(id) { numbers.append($0.int(0)) }
    return numbers
  }

  /// Records another batch as the one that brought a superseded text.
  func setOwner(_ batch: Int64, ofVersion version: Int, _ id: Int64) throws {
    try setVersionOwner.run(batch, id, version)
  }

  /// Deletes a superseded text.
  func deleteVersion(_ id: Int64, _ version: Int) throws { try deleteVersion.run(id, version) }

  /// Deletes an article that nothing is left of but its row and versions.
  func delete(_ id: Int64) throws {
    for version in try versions(id) { try deleteVersion(id, version) }
    try index.remove(article: id)
    try delete.run(id)
  }
}

private enum ArticleSQL {
  static let insert = """
    INSERT INTO article (source_id, day, "date", title, author, url, url_key, language, "key",
      published_at, extra, origin, origin_line, encoding, reader, ingested_at, batch_id, version,
      extractor, words, text_sha256, text)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  static let load = """
    SELECT source.name, "date", title, author, url, language, "key", published_at, extra, origin,
      origin_line, encoding, reader, ingested_at, batch_id, version, source_id, text_sha256,
      extractor
    FROM article LEFT JOIN source ON source.id = article.source_id
    WHERE article.id = ?
    """

  static let setState = """
    UPDATE article SET source_id = ?2, day = ?3, "date" = ?4, title = ?5, author = ?6, url = ?7,
      url_key = ?8, language = ?9, "key" = ?10, published_at = ?11, extra = ?12, origin = ?13,
      origin_line = ?14, encoding = ?15, reader = ?16, ingested_at = ?17, batch_id = ?18,
      version = ?19
    WHERE id = ?1
    """

  static let keepVersion = """
    INSERT INTO article_version (article_id, version, seen_at, batch_id, text_sha256, text)
    SELECT id, version, ingested_at, batch_id, text_sha256, text FROM article WHERE id = ?
    """
}

extension ArticleState {
  fileprivate init(_ row: borrowing Row) {
    source = row.optionalText(0)
    date = row.optionalText(1)
    title = row.optionalText(2)
    author = row.optionalText(3)
    url = row.optionalText(4)
    language = row.optionalText(5)
    key = row.optionalText(6)
    publishedAt = row.optionalText(7)
    extra = row.optionalText(8)
    origin = row.text(9)
    originLine = row.optionalInt(10)
    encoding = row.text(11)
    reader = row.text(12)
    ingestedAt = row.text(13)
    batch = row.int64(14)
    version = row.int(15)
  }
}
