import Extraction
import SQLite

/// The people, organizations and places of the archive: one for each type and folded name.
final class EntityStore {
  private let find: Statement
  private let insert: Statement
  private let rename: Statement
  private var known: [EntityKey: Int64] = [:]
  private let mostKnown = 200_000

  init(_ connection: Connection) throws {
    find = try connection.prepare(
      """
      SELECT id, coalesce(found_name, name), EXISTS (
        SELECT 1 FROM article_entity WHERE entity_id = entity.id)
      FROM entity WHERE type = ? AND name_key = ?
      """)
    insert = try connection.prepare(
      "INSERT INTO entity (type, name, name_key) VALUES (?, ?, ?) RETURNING id")
    rename = try connection.prepare(
      """
      UPDATE entity SET name = CASE WHEN found_name IS NULL THEN ?1 ELSE name END,
        found_name = CASE WHEN found_name IS NULL THEN NULL ELSE ?1 END
      WHERE id = ?2
      """)
  }

  /// The id of an entity, which is new if need be.
  func id(_ entity: Entity) throws -> Int64 {
    let key = EntityKey(entity.type, entity.name)
    if let id = known[key] { return id }
    let id = try stored(key, as: entity.name) ?? added(key, as: entity.name)
    known[key] = id
    return id
  }

  // An entity that no article names any more takes the form of the first that names it again.
  private func stored(_ key: EntityKey, as name: String) throws -> Int64? {
    let row = try find.first(key.type.rawValue, key.name) { row in
      (id: row.int64(0), name: row.text(1), isNamed: row.int(2) != 0)
    }
    guard let row else { return nil }
    if !row.isNamed, row.name != name { try rename.run(name, row.id) }
    return row.id
  }

  private func added(_ key: EntityKey, as name: String) throws -> Int64 {
    try insert.first(key.type.rawValue, name, key.name) { $0.int64(0) } ?? 0
  }

  /// Forgets what it knows when that is much.
  func trim() {
    if known.count > mostKnown { forget() }
  }

  /// Forgets what it knows: a transaction failed, or entities may have lost their articles.
  func forget() { known = [:] }
}
