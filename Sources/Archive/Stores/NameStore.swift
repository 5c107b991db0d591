import Linguistics
import SQLite

/// The forms of the entities' names, counted by article, and the words they are found by.
final class NameStore {
  private let change: Statement
  private let delete: Statement
  private let insertWord: Statement
  private let deleteWord: Statement
  private let names: Statement
  private let decided: Statement
  private let rename: Statement
  private var pending: [Form: Int] = [:]

  private struct Form: Hashable {
    let entity: Int64
    let name: String
  }

  init(_ connection: Connection) throws {
    change = try connection.prepare(
      """
      INSERT INTO entity_name (entity_id, name, articles) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET articles = articles + excluded.articles
      RETURNING articles
      """)
    delete = try connection.prepare("DELETE FROM entity_name WHERE entity_id = ? AND name = ?")
    insertWord = try connection.prepare(
      "INSERT INTO name_word (word, sound, entity_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
    deleteWord = try connection.prepare(
      "DELETE FROM name_word WHERE word = ? AND entity_id = ?")
    names = try connection.prepare(
      "SELECT name FROM entity_name WHERE entity_id = ? ORDER BY articles DESC, name")
    decided = try connection.prepare(
      """
      SELECT name FROM entity WHERE id = ? AND (found_name IS NOT NULL OR merged_into IS NOT NULL)
      """)
    // The entity's own name is a form that some article uses, unless people gave it.
    rename = try connection.prepare(
      """
      UPDATE entity SET name = CASE WHEN found_name IS NULL THEN ?2 ELSE name END,
        found_name = CASE WHEN found_name IS NULL THEN NULL ELSE ?2 END
      WHERE id = ?1 AND name_key = ?3 AND coalesce(found_name, name) NOT IN (
        SELECT name FROM entity_name WHERE entity_id = ?1)
      """)
  }

  /// Counts articles that use a form of an entity's name; a negative number takes them back.
  func add(_ articles: Int, _ name: String, of entity: Int64) {
    pending[Form(entity: entity, name: name), default: 0] += articles
  }

  /// Writes what was counted since the last time.
  func write() throws {
    var poorer: [Int64: [String]] = [:]
    for (form, count) in pending where count != 0 {
      let articles = try change.first(form.entity, form.name, count) { $0.int(0) } ?? 0
      if articles <= 0 {
        try delete.run(form.entity, form.name)
        poorer[form.entity, default: []].append(form.name)
      } else if articles == count {
        try addWords(of: form.name, to: form.entity)
      }
    }
    for (entity, names) in poorer { try removeWords(of: names, from: entity) }
    pending = [:]
  }

  /// Makes an entity found by the words of a name.
  func addWords(of name: String, to entity: Int64) throws {
    for word in Fold.words(name) { try insertWord.run(word, Sound.key(word), entity) }
  }

  /// Makes an entity found by the name that it has now, and no longer by that before.
  func rename(_ entity: Int64, from old: String, to new: String) throws {
    guard old != new else { return }
    try addWords(of: new, to: entity)
    try removeWords(of: [old], from: entity)
  }

  // A word stays as long as another of the entity's names has it.
  private func removeWords(of gone: [String], from entity: Int64) throws {
    var left: [String] = []
    try names.each(entity) { left.append($0.text(0)) }
    var needed = Set(left.flatMap(Fold.words))
    if let decided = try decided.first(entity, read: { $0.text(0) }) {
      needed.formUnion(Fold.words(decided))
    }
    for word in Set(gone.flatMap(Fold.words)).subtracting(needed) {
      try deleteWord.run(word, entity)
    }
    for name in left { try rename.run(entity, name, Fold.key(name)) }
  }

  /// Forgets what was counted in a transaction that failed.
  func forget() { pending = [:] }
}
