import Extraction
import Linguistics
import SQLite

/// The people, organizations and places of the archive: one for each type and folded name.
final class EntityStore {
  private let find: Statement
  private let insert: Statement
  private let rename: Statement
  private var known: [Key: Int64] = [:]
  private let mostKnown = 200_000

  private struct Key: Hashable {
    let type: EntityType
    let name: String
  }

  init(_ connection: Connection) throws {
    find = try connection.prepare(
      "SELECT id, name, articles FROM entity WHERE type = ? AND name_key = ?")
    insert = try connection.prepare(
      "INSERT INTO entity (type, name, name_key) VALUES (?, ?, ?) RETURNING id")
    rename = try connection.prepare("UPDATE entity SET name = ? WHERE id = ?")
  }

  /// The id of an entity, which is new if need be.
  func id(_ entity: Entity) throws -> Int64 {
    let folded = Fold.key(entity.name)
    let key = Key(type: entity.type, name: folded.isEmpty ? entity.name : folded)
    if let id = known[key] { return id }
    let id = try stored(key, as: entity.name) ?? added(key, as: entity.name)
    known[key] = id
    return id
  }

  // An entity that no article names any more takes the form of the first that names it again.
  private func stored(_ key: Key, as name: String) throws -> Int64? {
    let row = try find.first(key.type.rawValue, key.name) { row in
      (id: row.int64(0), name: row.text(1), articles: row.int(2))
    }
    guard let row else { return nil }
    if row.articles == 0, row.name != name { try rename.run(name, row.id) }
    return row.id
  }

  private func added(_ key: Key, as name: String) throws -> Int64 {
    try insert.first(key.type.rawValue, name, key.name) { $0.int64(0) } ?? 0
  }

  /// Forgets what it knows when that is much.
  func trim() {
    if known.count > mostKnown { forget() }
  }

  /// Forgets what it knows: a transaction failed, or entities may have lost their articles.
  func forget() { known = [:] }
}
