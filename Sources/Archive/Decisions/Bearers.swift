import Linguistics
import SQLite

/// Which entity each stands for, as the archive keeps it for those who read it.
final class Bearers {
  private let merged: Statement
  private let decided: Statement
  private let find: Statement
  private let insert: Statement
  private let change: Statement
  private let counters: EntityRecount
  // The entity that one stands for, of those that stand for another; read when first asked for.
  private var known: [Int64: Int64]?

  init(_ connection: Connection) throws {
    counters = try EntityRecount(connection)
    merged = try connection.prepare(
      "SELECT id, merged_into FROM entity WHERE merged_into IS NOT NULL")
    decided = try connection.prepare(
      """
      SELECT \(Kept.columns) FROM entity WHERE spelling IS NOT NULL
      """)
    find = try connection.prepare(
      """
      SELECT \(Kept.columns) FROM entity WHERE type = ? AND name_key = ?
      """)
    insert = try connection.prepare(
      "INSERT INTO entity (type, name, name_key) VALUES (?, ?, ?) RETURNING id")
    change = try connection.prepare(
      """
      UPDATE entity SET merged_into = ?2, name = ?3, found_name = ?4, hidden = ?5, spelling = ?6
      WHERE id = ?1
      """)
  }

  /// The entity that one stands for: itself where nothing was decided.
  func bearer(of entity: Int64) throws -> Int64 {
    if let known { return known[entity] ?? entity }
    var found: [Int64: Int64] = [:]
    try merged.each { found[$0.int64(0)] = $0.int64(1) }
    known = found
    return found[entity] ?? entity
  }

  /// Forgets what it knows: a transaction failed.
  func forget() { known = nil }

  /// An entity as it is kept.
  private struct Kept: Equatable {
    var id: Int64
    var key: EntityKey
    var name: String
    var mergedInto: Int64?
    var foundName: String?
    var isHidden: Bool
    var spelling: String?
    var isNamed: Bool

    static let columns = """
      id, type, name_key, name, merged_into, found_name, hidden, spelling,
      EXISTS (SELECT 1 FROM article_entity WHERE entity_id = entity.id)
      """

    init?(_ row: borrowing Row) {
      guard let type = EntityKey.type(row.text(1)) else { return nil }
      id = row.int64(0)
      key = EntityKey(type, row.text(2))
      name = row.text(3)
      mergedInto = row.optionalInt64(4)
      foundName = row.optionalText(5)
      isHidden = row.int(6) != 0
      spelling = row.optionalText(7)
      isNamed = row.int(8) != 0
    }

    mutating func take(_ found: String, given: String?) {
      (name, foundName) = (given ?? found, given == nil ? nil : found)
    }
  }

  /// Makes the entities what the decisions say, and counts those anew that have others now.
  func settle(_ graph: EntityGraph, _ names: NameStore) throws {
    let kept = try entities(of: graph, names)
    var recounted: Set<Int64> = []
    for (key, entity) in kept.sorted(by: { $0.value.id < $1.value.id }) {
      let bearer = graph.bearer(of: key)
      var new = entity
      new.mergedInto = bearer == key ? nil : kept[bearer]?.id
      new.isHidden = graph.hidden.contains(key)
      new.spelling = graph.spelling(of: key)
      let found = entity.isNamed ? nil : new.spelling
      new.take(found ?? entity.foundName ?? entity.name, given: graph.names[key])
      if new.mergedInto != entity.mergedInto {
        recounted.formUnion([entity.id, entity.mergedInto, new.mergedInto].compactMap { $0 })
      }
      guard new != entity else { continue }
      try change.run(
        new.id, new.mergedInto, new.name, new.foundName, new.isHidden ? 1 : 0, new.spelling)
      try names.rename(new.id, from: entity.name, to: new.name)
    }
    known = nil
    for id in recounted.sorted() { try counters.run(id) }
    try counters.countSpeakers(recounted)
  }

  /// The entities that decisions speak of, or spoke of; those that no article names are made.
  private func entities(
    of graph: EntityGraph, _ names: NameStore
  ) throws -> [EntityKey: Kept] {
    var kept: [EntityKey: Kept] = [:]
    try decided.each { row in
      if let entity = Kept(row) { kept[entity.key] = entity }
    }
    for key in graph.keys.sorted(by: { $0.description < $1.description })
    where kept[key] == nil {
      kept[key] = try stored(key) ?? made(key, graph, names)
    }
    return kept
  }

  private func stored(_ key: EntityKey) throws -> Kept? {
    try find.first(key.type.rawValue, key.name) { Kept($0) } ?? nil
  }

  private func made(
    _ key: EntityKey, _ graph: EntityGraph, _ names: NameStore
  ) throws -> Kept? {
    let name = graph.spelling(of: key) ?? key.name
    let id = try insert.first(key.type.rawValue, name, key.name) { $0.int64(0) }
    guard let id else { return nil }
    try names.addWords(of: name, to: id)
    return try stored(key)
  }
}
