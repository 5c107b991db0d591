import Linguistics

/// The entities of an archive as suggestions need them, the best known first.
struct EntityList {
  /// Those that may be merged.
  private(set) var names: [EntityName] = []
  /// All entities, also those that may not be merged.
  private(set) var known: [Int64: Known] = [:]
  /// The pairs that people said are two.
  private var distinct: Set<[String]> = []

  /// What tells how much a name says that stands with two.
  struct Known {
    var name: String
    var articles: Int
    /// The entity that it stands for.
    var bearer: Int64
  }

  init(_ reader: ArchiveReader) throws {
    try reader.rows(EntityList.entities) { row in
      let side = MergeSuggestion.Side(
        id: row.int64(0), name: row.text(1), type: row.text(2), articles: row.int(3),
        claims: row.int(4))
      known[side.id] = Known(name: side.name, articles: side.articles, bearer: row.int64(8))
      guard row.int(7) == 1,
        let name = EntityName(side, firstDay: row.int(5), lastDay: row.int(6))
      else { return }
      names.append(name)
    }
    try reader.rows(EntityList.decisions) { row in
      distinct.insert([row.text(0), row.text(1)].sorted())
    }
  }

  /// Whether people said that two are not one.
  func areDistinct(_ a: EntityName, _ b: EntityName) -> Bool {
    !distinct.isEmpty && distinct.contains([EntityList.key(a), EntityList.key(b)].sorted())
  }

  private static func key(_ name: EntityName) -> String {
    name.type + ":" + name.words.joined(separator: " ")
  }

  private static let entities = """
    SELECT id, name, type, articles, claims, coalesce(first_day, 0), coalesce(last_day, 0),
      merged_into IS NULL AND hidden = 0, bearer_id
    FROM entity WHERE articles > 0 OR merged_into IS NOT NULL ORDER BY articles DESC, id
    """
  private static let decisions = """
    SELECT entity_key, json_extract(content, '$.from') FROM decision
    WHERE kind = 'distinct' AND undone_at IS NULL AND entity_key IS NOT NULL
      AND json_extract(content, '$.from') IS NOT NULL
    """
}
