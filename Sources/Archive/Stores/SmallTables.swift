import Linguistics
import SQLite

/// The names of rules as numbers.
final class RuleStore {
  private let insert: Statement
  private let find: Statement
  private var known: [String: Int64] = [:]

  init(_ connection: Connection) throws {
    find = try connection.prepare("SELECT id FROM rule WHERE name = ?")
    insert = try connection.prepare("INSERT INTO rule (name) VALUES (?) RETURNING id")
  }

  /// The number of a rule.
  func id(_ name: String) throws -> Int64 {
    if let id = known[name] { return id }
    let id = try find.first(name) { $0.int64(0) } ?? insert.first(name) { $0.int64(0) }
    known[name] = id
    return id ?? 0
  }

  /// Forgets what a transaction that failed may have brought.
  func forget() { known = [:] }
}

/// The sources of articles as numbers.
final class SourceStore {
  private let insert: Statement
  private let find: Statement
  private let findName: Statement

  init(_ connection: Connection) throws {
    find = try connection.prepare("SELECT id FROM source WHERE name = ?")
    findName = try connection.prepare("SELECT name FROM source WHERE id = ?")
    insert = try connection.prepare(
      "INSERT INTO source (name, name_key) VALUES (?, ?) RETURNING id")
  }

  /// The number of a source that is in the archive.
  func known(_ name: String) throws -> Int64? { try find.first(name) { $0.int64(0) } }

  /// The number of a source, which is new if need be.
  func id(_ name: String?) throws -> Int64? {
    guard let name else { return nil }
    return try known(name) ?? insert.first(name, Fold.key(name)) { $0.int64(0) }
  }

  /// The name of a source.
  func name(_ id: Int64?) throws -> String? {
    guard let id else { return nil }
    return try findName.first(id) { $0.text(0) }
  }
}

/// The units of figures as numbers.
final class UnitStore {
  private let insert: Statement
  private let find: Statement

  init(_ connection: Connection) throws {
    find = try connection.prepare("SELECT id FROM unit WHERE name = ? AND code IS ?")
    insert = try connection.prepare("INSERT INTO unit (name, code) VALUES (?, ?) RETURNING id")
  }

  /// The number of a unit as written, with its common name.
  func id(_ unit: String?, code: String?) throws -> Int64? {
    guard let name = unit ?? code else { return nil }
    return try find.first(name, code) { $0.int64(0) }
      ?? insert.first(name, code) { $0.int64(0) }
  }
}

/// The sources of claims that are described, not named, as numbers.
final class DescriptionStore {
  private let insert: Statement
  private let find: Statement
  private let insertWord: Statement

  init(_ connection: Connection) throws {
    find = try connection.prepare("SELECT id FROM description WHERE name = ? AND type = ?")
    insert = try connection.prepare(
      "INSERT INTO description (name, name_key, type) VALUES (?, ?, ?) RETURNING id")
    insertWord = try connection.prepare(
      "INSERT INTO description_word (word, sound, description_id) VALUES (?, ?, ?) "
        + "ON CONFLICT DO NOTHING")
  }

  /// The number of a description.
  func id(_ name: String, type: String) throws -> Int64? {
    if let id = try find.first(name, type, read: { $0.int64(0) }) { return id }
    let id = try insert.first(name, Fold.key(name), type) { $0.int64(0) }
    guard let id else { return nil }
    for word in Fold.words(name) { try insertWord.run(word, Sound.key(word), id) }
    return id
  }
}
