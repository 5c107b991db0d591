import FoundationEssentials
import SQLite

/// Which entities stand in which article, how often and under which names.
final class PresenceStore {
  private let find: Statement
  private let insert: Statement
  private let delete: Statement
  private let nameOf: Statement

  /// The presence of an entity in an article.
  struct Presence: Equatable {
    let entity: Int64
    var mentions: Int
    var names: [String]
  }

  init(_ connection: Connection) throws {
    find = try connection.prepare(
      """
      SELECT article_entity.mentions, names, coalesce(found_name, entity.name) FROM article_entity
      JOIN entity ON entity.id = entity_id
      WHERE entity_id = ? AND day = ? AND article_id = ?
      """)
    insert = try connection.prepare(
      """
      INSERT INTO article_entity (entity_id, day, article_id, mentions, names)
      VALUES (?, ?, ?, ?, ?)
      """)
    delete = try connection.prepare(
      "DELETE FROM article_entity WHERE entity_id = ? AND day = ? AND article_id = ?")
    nameOf = try connection.prepare(
      "SELECT coalesce(found_name, name) FROM entity WHERE id = ?")
  }

  /// The presence of an entity in an article.
  func find(_ entity: Int64, in article: Int64, day: Int?) throws -> Presence? {
    try find.first(entity, day ?? 0, article) { row in
      let names = row.optionalText(1).map(Self.decode) ?? [row.text(2)]
      return Presence(entity: entity, mentions: row.int(0), names: names)
    }
  }

  /// Stores a presence that is not there.
  func add(_ presence: Presence, in article: Int64, day: Int?) throws {
    let name = try nameOf.first(presence.entity) { $0.text(0) }
    let isPlain = presence.names.count == 1 && presence.names.first == name
    try insert.run(
      presence.entity, day ?? 0, article, presence.mentions,
      isPlain ? nil : try Self.encode(presence.names))
  }

  /// Deletes a presence.
  func delete(_ entity: Int64, in article: Int64, day: Int?) throws {
    try delete.run(entity, day ?? 0, article)
  }

  private static func encode(_ names: [String]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: try encoder.encode(names), as: UTF8.self)
  }

  private static func decode(_ json: String) -> [String] {
    (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
  }
}
