import SQLite

/// The articles that people removed for good.
final class TombstoneStore {
  private let insert: Statement
  private let insertTexts: Statement
  private let byText: Statement
  private let byKey: Statement
  private let byURL: Statement
  private let purge: Statement
  private let delete: Statement
  private let deleteTexts: Statement

  /// What is kept of an article that was removed.
  struct Tombstone {
    let article: Int64
    let removedAt: String
    let reason: String

    init(_ row: borrowing Row) {
      article = row.int64(0)
      removedAt = row.text(1)
      reason = row.text(2)
    }
  }

  init(_ connection: Connection) throws {
    insert = try connection.prepare(
      """
      INSERT INTO tombstone
        (article_id, removed_at, reason, source_id, "key", url_key, text_sha256, tool_version)
      SELECT id, ?2, ?3, source_id, "key", url_key, text_sha256, ?4 FROM article WHERE id = ?1
      """)
    insertTexts = try connection.prepare(
      """
      INSERT INTO tombstone_text (text_sha256, article_id)
      SELECT text_sha256, id FROM article WHERE id = ?1
      UNION SELECT text_sha256, article_id FROM article_version WHERE article_id = ?1
      """)
    let select = "SELECT tombstone.article_id, removed_at, reason FROM tombstone"
    byText = try connection.prepare(
      """
      \(select) JOIN tombstone_text ON tombstone_text.article_id = tombstone.article_id
      WHERE tombstone_text.text_sha256 = ? ORDER BY 1 LIMIT 1
      """)
    byKey = try connection.prepare(
      "\(select) WHERE \"key\" = ? AND source_id IS ? ORDER BY 1 LIMIT 1")
    byURL = try connection.prepare("\(select) WHERE url_key = ? ORDER BY 1 LIMIT 1")
    delete = try connection.prepare(
      "DELETE FROM tombstone WHERE article_id = ? RETURNING article_id")
    deleteTexts = try connection.prepare("DELETE FROM tombstone_text WHERE article_id = ?")
    purge = try connection.prepare("UPDATE tombstone SET purged_at = ? WHERE purged_at IS NULL")
  }

  /// Keeps what names an article that is about to be removed.
  func add(_ article: Int64, reason: String, toolVersion: String) throws {
    try insert.run(article, Timestamp.now(), reason, toolVersion)
    try insertTexts.run(article)
  }

  /// The removed article that a delivered one is: by its text, its source and own id, or its
  /// address.
  func find(_ article: Article, digest: [UInt8], source: Int64?) throws -> Tombstone? {
    if let found = try byText.first(digest, read: { Tombstone($0) }) { return found }
    // A source that the archive does not know has had no article in it.
    if let key = article.key, article.source == nil || source != nil,
      let found = try byKey.first(key, source, read: { Tombstone($0) })
    {
      return found
    }
    guard let urlKey = article.url.flatMap(ArticleURL.key) else { return nil }
    return try byURL.first(urlKey) { Tombstone($0) }
  }

  /// Removes a tombstone, and says whether there was one.
  func remove(_ article: Int64) throws -> Bool {
    try deleteTexts.run(article)
    return try delete.first(article) { _ in true } ?? false
  }

  /// Records that nothing of the removed texts is left in the file.
  func markPurged() throws { try purge.run(Timestamp.now()) }
}
