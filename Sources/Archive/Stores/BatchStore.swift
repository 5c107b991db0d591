import SQLite

/// The batches, what each delivered and what each refused.
final class BatchStore {
  private let begin: Statement
  private let finish: Statement
  private let count: Statement
  private let setState: Statement
  private let interrupt: Statement
  private let loadState: Statement
  private let insertRejection: Statement
  private let insertDelivery: Statement
  private let delivered: Statement
  private let links: Statement
  private let setBefore: Statement
  private let forgetBefore: Statement
  private let forgetReasons: Statement

  private static let selectLinks = """
    SELECT batch_article.id, batch_id, batch_article.origin, line, text_sha256, before
    FROM batch_article JOIN batch ON batch.id = batch_id
    WHERE article_id = ? AND state <> 'undone' ORDER BY batch_article.id
    """

  init(_ connection: Connection) throws {
    begin = try connection.prepare(
      """
      INSERT INTO batch (started_at, origin, state, tool_version) VALUES (?, ?, 'running', ?)
      RETURNING id
      """)
    finish = try connection.prepare(
      """
      UPDATE batch SET finished_at = ?2, "read" = ?3, added = ?4, replaced = ?5, updated = ?6,
        unchanged = ?7, skipped = ?8, rejected = ?9, state = ?10 WHERE id = ?1
      """)
    count = try connection.prepare(
      """
      UPDATE batch SET "read" = "read" + ?2, added = added + ?3, replaced = replaced + ?4,
        updated = updated + ?5, unchanged = unchanged + ?6, rejected = rejected + ?7
      WHERE id = ?1
      """)
    setState = try connection.prepare("UPDATE batch SET state = ?2 WHERE id = ?1")
    interrupt = try connection.prepare(
      "UPDATE batch SET state = 'interrupted' WHERE state = 'running'")
    loadState = try connection.prepare("SELECT state FROM batch WHERE id = ?")
    insertRejection = try connection.prepare(
      "INSERT INTO rejection (batch_id, origin, line, reason) VALUES (?, ?, ?, ?)")
    insertDelivery = try connection.prepare(
      """
      INSERT INTO batch_article (batch_id, article_id, outcome, origin, line, text_sha256, before)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
    delivered = try connection.prepare(
      """
      SELECT DISTINCT article_id FROM batch_article WHERE batch_id = ?1 AND article_id > ?2
      ORDER BY article_id LIMIT 1
      """)
    links = try connection.prepare(Self.selectLinks)
    setBefore = try connection.prepare("UPDATE batch_article SET before = ?2 WHERE id = ?1")
    forgetBefore = try connection.prepare(
      "UPDATE batch_article SET before = NULL WHERE article_id = ?")
    // The reason names the article by number and quotes its title.
    forgetReasons = try connection.prepare(
      """
      UPDATE rejection SET reason = 'It bore the identity of article a' || ?1
        || ', which was removed later.'
      WHERE reason LIKE '%of article a' || ?1 || ',%'
      """)
  }

  /// Begins a batch and gives its id.
  func begin(origin: String, toolVersion: String) throws -> Int64 {
    try begin.first(Timestamp.now(), origin, toolVersion) { $0.int64(0) } ?? 0
  }

  /// Ends a batch in a state.
  func finish(_ batch: Int64, _ counts: BatchCounts, as state: String) throws {
    try finish.run(
      batch, Timestamp.now(), counts.read, counts.added, counts.replaced, counts.updated,
      counts.unchanged, counts.skipped, counts.rejected, state)
  }

  /// Adds to the counts of a batch, so that one that is interrupted has those of what it did.
  func count(_ batch: Int64, _ counts: BatchCounts) throws {
    try count.run(
      batch, counts.read, counts.added, counts.replaced, counts.updated, counts.unchanged,
      counts.rejected)
  }

  /// Marks the batches that a program left running as interrupted.
  func interruptRunning() throws { try interrupt.run() }

  /// The state of a batch; nil when there is none with that id.
  func state(_ batch: Int64) throws -> String? { try loadState.first(batch) { $0.text(0) } }

  /// Marks a batch as undone.
  func markUndone(_ batch: Int64) throws { try setState.run(batch, "undone") }

  /// Records a refusal.
  func reject(_ batch: Int64, _ refusal: Refusal) throws {
    try insertRejection.run(batch, refusal.origin, refusal.line, refusal.reason)
  }

  /// Records a delivery.
  func record(
    _ article: Article, _ outcome: String, as id: Int64, in batch: Int64, digest: [UInt8],
    before: String?
  ) throws {
    try insertDelivery.run(
      batch, id, outcome, article.origin, article.originLine, digest, before)
  }

  /// The article after one with an id that a batch delivered.
  func article(after id: Int64, in batch: Int64) throws -> Int64? {
    try delivered.first(batch, id) { $0.int64(0) }
  }

  /// The deliveries of an article by batches that are not undone, oldest first.
  func links(of article: Int64) throws -> [DeliveryLink] {
    var links: [DeliveryLink] = []
    try self.links.each(article) { row in
      links.append(
        DeliveryLink(
          id: row.int64(0), batch: row.int64(1), origin: row.text(2), line: row.optionalInt(3),
          textDigest: row.blob(4), before: try row.optionalText(5).map(Before.init(json:))))
    }
    return links
  }

  /// Forgets what an article was, which is removed: that it was delivered stays known.
  func forget(_ article: Int64) throws {
    try forgetBefore.run(article)
    try forgetReasons.run(article)
  }

  /// Changes what an undo of a delivery will put back.
  func set(before: Before, of link: Int64) throws { try setBefore.run(link, try before.json()) }
}
