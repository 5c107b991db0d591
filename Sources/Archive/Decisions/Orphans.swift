import SQLite

/// A decision of a person about words that the archive has not as they were decided about.
public struct OrphanedDecision: Sendable, Equatable {
  /// Its number.
  public var id: Int64
  /// What was decided, as the archive calls it.
  public var kind: String
  /// The words.
  public var words: String
  /// Why it does nothing now.
  public var reason: Reason
  /// The permanent name of the nearest place, for a person to decide.
  public var nearest: String?
  /// The words there.
  public var nearestWords: String?

  /// Why a decision does nothing.
  public enum Reason: String, Sendable {
    /// No article has, or had, that text.
    case noText = "no article has that text"
    /// The article has a newer text.
    case newText = "the article has a newer text"
    /// Nothing is found at those words any more.
    case noRow = "nothing is found at those words now"
  }
}

/// Finds the decisions that hold and do nothing.
enum Orphans {
  /// All of them, in the order of their numbers.
  static func all(in connection: Connection) throws -> [OrphanedDecision] {
    var found: [(orphan: OrphanedDecision, words: Decision.Words, item: String)] = []
    try connection.prepare(list, persistent: false).each { row in
      let orphan = OrphanedDecision(
        id: row.int64(0), kind: row.text(1), words: row.text(2), reason: .noText)
      let words = Decision.Words(
        digest: row.blob(3), start: row.int(4), length: row.int(5), text: row.text(2))
      found.append((orphan, words, row.text(6)))
    }
    return try found.map { try nearest($0.orphan, $0.words, $0.item, connection) }
  }

  private static let list = """
    SELECT id, kind, coalesce(words, ''), text_sha256, start, length,
      coalesce(json_extract(content, '$.item'), '')
    FROM decision
    WHERE undone_at IS NULL AND text_sha256 IS NOT NULL AND start IS NOT NULL
      AND length IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM article WHERE article.text_sha256 = decision.text_sha256 AND (
        kind = 'split' AND EXISTS (SELECT 1 FROM mention JOIN entity ON entity.id = entity_id
          WHERE mention.article_id = article.id
          AND type || ':' || name_key = json_extract(decision.content, '$.into'))
        OR \(row("claim")) OR \(row("figure"))
        OR EXISTS (SELECT 1 FROM found_row WHERE found_row.article_id = article.id
          AND found_row.start = decision.start AND found_row.length = decision.length
          AND found_row.item IS coalesce(json_extract(content, '$.item'), found_row.item))))
    ORDER BY id
    """

  /// Whether a row was found at the words; one that people moved there was not.
  private static func row(_ item: String) -> String {
    """
    coalesce(json_extract(content, '$.item'), '\(item)') = '\(item)' AND EXISTS (
      SELECT 1 FROM \(item) AS item WHERE item.article_id = article.id
        AND item.start = decision.start AND item.length = decision.length
        AND NOT EXISTS (SELECT 1 FROM found_row WHERE found_row.article_id = article.id
          AND found_row.item = '\(item)' AND found_row.id = item.id))
    """
  }

  private static func nearest(
    _ orphan: OrphanedDecision, _ words: Decision.Words, _ item: String, _ connection: Connection
  ) throws -> OrphanedDecision {
    var orphan = orphan
    let same = try connection.prepare(
      "SELECT id FROM article WHERE text_sha256 = ? ORDER BY id LIMIT 1"
    ).first(words.digest) { $0.int64(0) }
    if let same {
      orphan.reason = .noRow
      try point(&orphan, to: same, words.start, item, connection)
      return orphan
    }
    let newer = try connection.prepare(
      "SELECT article_id FROM article_version WHERE text_sha256 = ? ORDER BY id LIMIT 1"
    ).first(words.digest) { $0.int64(0) }
    guard let newer else { return orphan }
    orphan.reason = .newText
    try point(&orphan, to: newer, try place(of: words, in: newer, connection), item, connection)
    return orphan
  }

  /// Where the words stand in an article's newest text; where they stood when they do not.
  private static func place(
    of words: Decision.Words, in article: Int64, _ connection: Connection
  ) throws -> Int {
    let place = try connection.prepare("SELECT instr(text, ?2) FROM article WHERE id = ?1")
      .first(article, words.text) { $0.int(0) }
    return place.map { $0 > 0 ? $0 - 1 : words.start } ?? words.start
  }

  /// Names the claim or figure that begins nearest to a place.
  private static func point(
    _ orphan: inout OrphanedDecision, to article: Int64, _ start: Int, _ item: String,
    _ connection: Connection
  ) throws {
    let view = item == "figure" ? "figures" : "claims"
    let row = try connection.prepare(
      """
      SELECT ref, text FROM \(view) WHERE article_id = ?1
      ORDER BY abs(start - ?2), start, id LIMIT 1
      """
    ).first(article, start) { ($0.text(0), $0.text(1)) }
    (orphan.nearest, orphan.nearestWords) = (row?.0, row?.1)
  }
}

extension ArchiveReader {
  /// The decisions about words that no claim or figure of a newest text has any more.
  public func orphanedDecisions() throws -> [OrphanedDecision] {
    try ArchiveError.about(path) { try Orphans.all(in: connection) }
  }
}
