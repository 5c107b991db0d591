import Extraction
import SQLite

/// The places where entities are named in articles.
final class MentionStore {
  private let find: Statement
  private let insert: Statement
  private let update: Statement
  private let delete: Statement

  /// What makes a mention of one extraction the same as one of another.
  struct Identity: Hashable {
    let entity: Int64
    let start: Int
    let length: Int
  }

  init(_ connection: Connection) throws {
    find = try connection.prepare(
      "SELECT id, entity_id, start, length FROM mention WHERE article_id = ? ORDER BY id")
    insert = try connection.prepare(
      "INSERT INTO mention (article_id, entity_id, start, length, confidence) VALUES (?, ?, ?, ?, ?)"
    )
    update = try connection.prepare("UPDATE mention SET confidence = ?2 WHERE id = ?1")
    delete = try connection.prepare("DELETE FROM mention WHERE id = ?")
  }

  /// The mentions in an article, in the order they were stored.
  func all(in article: Int64) throws -> [(id: Int64, identity: Identity)] {
    var rows: [(id: Int64, identity: Identity)] = []
    try find.each(article) { row in
      let identity = Identity(entity: row.int64(1), start: row.int(2), length: row.int(3))
      rows.append((row.int64(0), identity))
    }
    return rows
  }

  /// Stores a mention, over the same one of an earlier extraction if there is one.
  func write(
    _ identity: Identity, confidence: Double, in article: Int64, over old: Int64?
  ) throws {
    if let old { return try update.run(old, confidence) }
    try insert.run(article, identity.entity, identity.start, identity.length, confidence)
  }

  /// Deletes a mention.
  func delete(_ id: Int64) throws { try delete.run(id) }
}
