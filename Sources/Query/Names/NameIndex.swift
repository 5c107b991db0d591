import Linguistics

/// Someone or something that the archive has a name for.
struct Named: Hashable {
  var id: Int64
  var name: String
  /// `person`, `organization`, `place`; empty for a source that is only described.
  var type: String
  var claims: Int

  /// The folded words of the name.
  var words: [String] { Fold.words(name) }
}

/// Looks names up by the words they have.
struct NameIndex {
  let reader: ArchiveReader

  /// The entities whose names have every word, or one that sounds like it.
  func entities(having words: ArraySlice<String>) throws -> [Named] {
    let ids = try common(words, WordTable(name: "name_word", id: "entity_id"))
    return ids.isEmpty ? [] : try named(Self.entitiesByID, [.text(Self.json(ids))])
  }

  private static let entitiesByID = """
    SELECT id, name, type, claims FROM entity
    WHERE id IN (SELECT bearer_id FROM entity WHERE id IN (SELECT value FROM json_each(?1)))
      AND articles > 0
    ORDER BY claims DESC, articles DESC, id
    """

  /// The entities of exactly that folded name.
  func entities(named key: String) throws -> [Named] {
    try named(Self.entitiesByKey, [.text(key)])
  }

  private static let entitiesByKey = """
    SELECT id, name, type, claims FROM entity
    WHERE id IN (SELECT bearer_id FROM entity WHERE name_key = ?1) AND articles > 0
    ORDER BY claims DESC, articles DESC, id
    """

  /// Entities with all that stand for them.
  func members(of bearers: [Int64]) throws -> [Int64] {
    var ids = bearers
    try reader.rows(Self.members, [.text(Self.json(bearers))]) { ids.append($0.int64(0)) }
    return ids
  }

  private static let members = """
    SELECT id FROM entity
    WHERE merged_into IS NOT NULL AND merged_into IN (SELECT value FROM json_each(?1))
    ORDER BY id
    """

  /// The described sources whose descriptions have every word, or one that sounds like it.
  func descriptions(having words: ArraySlice<String>) throws -> [Named] {
    let ids = try common(words, WordTable(name: "description_word", id: "description_id"))
    return ids.isEmpty ? [] : try named(Self.descriptionsByID, [.text(Self.json(ids))])
  }

  private static let descriptionsByID = """
    SELECT id, name, '', 0 FROM description
    WHERE id IN (SELECT value FROM json_each(?1)) AND (
      EXISTS (SELECT 1 FROM claim WHERE claim.description_id = description.id)
      OR EXISTS (SELECT 1 FROM figure WHERE figure.description_id = description.id))
    ORDER BY id
    """

  /// The described sources of exactly that folded description.
  func descriptions(named key: String) throws -> [Named] {
    try descriptions(having: Fold.words(key)[...]).filter { Fold.key($0.name) == key }
  }

  /// The names that begin like one of the words or sound nearly alike, and the best known ones.
  func candidates(near words: [String]) throws -> [Named] {
    var found: [Named] = []
    for word in words where word.utf8.count > 1 {
      let start = String(word.prefix(2))
      found += try named(Self.entitiesByStart, [.text(start), .text(start + "\u{10FFFF}")])
    }
    return found + (try named(Self.bestKnown, []))
  }

  private static let entitiesByStart = """
    SELECT id, name, type, claims FROM entity WHERE articles > 0 AND id IN (
      SELECT bearer_id FROM entity WHERE id IN (
        SELECT entity_id FROM name_word WHERE word >= ?1 AND word < ?2 LIMIT 1500))
    """
  private static let bestKnown = """
    SELECT id, name, type, claims FROM entity WHERE articles > 0 AND merged_into IS NULL AND hidden = 0
    ORDER BY articles DESC, id LIMIT 1000
    """

  /// The ids that have every word: those of the rarest as far as they have the others.
  private func common(_ words: ArraySlice<String>, _ table: WordTable) throws -> Set<Int64> {
    // A name of very many words is nobody's; the longest are rare enough then.
    let rarity = { (word: String) in
      words.count > 12 ? -word.utf8.count : try number(of: word, table)
    }
    let sorted = try words.map { ($0, try rarity($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
    guard let first = sorted.first else { return [] }
    var common = try ids(first, table.all)
    for word in sorted.dropFirst() where !common.isEmpty {
      common =
        common.count > WordTable.mostProbed
        ? common.intersection(try ids(word, table.all))
        : try ids(word, table.among, [.text(Self.json(common))])
    }
    return common
  }

  /// How many ids have a word or its sound, counted as far as it takes to tell common ones.
  private func number(of word: String, _ table: WordTable) throws -> Int {
    try reader.first(table.count, [.text(Sound.key(word)), .text(word)]) { $0.int(0) } ?? 0
  }

  private func ids(_ word: String, _ sql: String, _ more: [Value] = []) throws -> Set<Int64> {
    var ids: Set<Int64> = []
    try reader.rows(sql, [.text(Sound.key(word)), .text(word)] + more) { ids.insert($0.int64(0)) }
    return ids
  }

  private func named(_ sql: String, _ values: [Value]) throws -> [Named] {
    var all: [Named] = []
    try reader.rows(sql, values) { row in
      all.append(
        Named(id: row.int64(0), name: row.text(1), type: row.text(2), claims: row.int(3)))
    }
    return all
  }

  /// Ids as a JSON array: one bound value for a list of any length.
  static func json(_ ids: some Sequence<Int64>) -> String {
    "[" + ids.sorted().map(String.init).joined(separator: ",") + "]"
  }
}

/// A table of the words of names, and what they sound like.
private struct WordTable {
  let name: String
  let id: String

  /// More ids than this are not asked for one by one.
  static let mostProbed = 5000

  /// The ids that have a word, or one that sounds like it.
  var all: String {
    """
    SELECT \(id) FROM \(name) WHERE sound = ?1 UNION SELECT \(id) FROM \(name) WHERE word = ?2
    """
  }

  /// How many there are, about.
  var count: String {
    "SELECT count(*) FROM (\(all.replacing("UNION", with: "UNION ALL")) LIMIT 3000)"
  }

  /// Those of a list of ids.
  var among: String {
    """
    SELECT value FROM json_each(?3) AS one
    WHERE EXISTS (SELECT 1 FROM \(name) WHERE sound = ?1 AND \(id) = one.value)
      OR EXISTS (SELECT 1 FROM \(name) WHERE word = ?2 AND \(id) = one.value)
    """
  }
}
