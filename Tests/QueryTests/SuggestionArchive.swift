import FoundationEssentials
import Linguistics
import Migrations
import SQLite

@testable import Query

/// An archive of articles that are nothing but names, for suggestions.
final class SuggestionArchive {
  let path: String
  let reader: ArchiveReader
  private let connection: Connection

  /// A name in an article, written as initials are where it stands in brackets.
  struct Name {
    var name: String
    var type: String
    /// As it is written there.
    var written: String

    init(_ name: String, _ type: String, as written: String? = nil) {
      (self.name, self.type, self.written) = (name, type, written ?? name)
    }
  }

  /// Makes an archive, filled by a closure.
  init(_ fill: (SuggestionArchive) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
    path = folder.appending(path: "suggestions-\(UUID().uuidString).db").path
    connection = try Connection.open(path, .create)
    try connection.run("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; BEGIN")
    try connection.run(
      "PRAGMA application_id = \(0x5652_4254); PRAGMA user_version = \(Migration.all.count);")
    for migration in Migration.all { try connection.run(migration.sql) }
    try connection.run(
      """
      INSERT INTO batch (id, started_at, origin, state, tool_version)
      VALUES (1, '2018-01-01T10:00:00Z', 'news.jsonl', 'complete', '0.1.0');
      COMMIT; BEGIN
      """)
    reader = try ArchiveReader.open(path)
    try fill(self)
    try connection.run(
      """
      INSERT INTO article_entity (entity_id, day, article_id, mentions)
      SELECT entity_id, coalesce(day, 0), article_id, count(*)
      FROM mention JOIN article ON article.id = article_id GROUP BY 1, 2, 3;
      UPDATE entity SET
        articles = (SELECT count(*) FROM article_entity WHERE entity_id = entity.id),
        first_day = (SELECT min(day) FROM article_entity WHERE entity_id = entity.id),
        last_day = (SELECT max(day) FROM article_entity WHERE entity_id = entity.id);
      COMMIT
      """)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Adds an article in which the names stand one after the other, each after one space.
  func article(_ day: Int, _ names: [Name]) throws {
    let text = names.map(\.written).joined(separator: " ")
    let id = try insert(
      """
      INSERT INTO article (day, words, batch_id, ingested_at, origin, encoding, reader,
        text_sha256, text)
      VALUES (?, 9, 1, '2018-01-01T10:00:00Z', 'news.jsonl', 'UTF-8', 'jsonl', randomblob(32), ?)
      """, [.integer(Int64(day)), .text(text)])
    var start = 0
    for name in names {
      let length = name.written.unicodeScalars.count
      let isBracketed = name.written.hasPrefix("(")
      _ = try insert(
        "INSERT INTO mention (article_id, entity_id, start, length, confidence) VALUES (?,?,?,?,1)",
        [
          .integer(id), .integer(try entity(name.name, name.type)),
          .integer(Int64(start + (isBracketed ? 1 : 0))),
          .integer(Int64(length - (isBracketed ? 2 : 0))),
        ])
      start += length + 1
    }
  }

  /// Adds persons that stand in one article.
  func article(_ day: Int, persons: String...) throws {
    try article(day, persons.map { Name($0, "person") })
  }

  /// Says that an entity is named in another way in some articles.
  func alias(_ alias: String, of name: String, _ type: String) throws {
    _ = try insert(
      "INSERT INTO entity_name VALUES (?, ?, 2)",
      [.integer(try entity(name, type)), .text(alias)])
  }

  /// Runs a statement on the archive.
  func run(_ sql: String) throws { try connection.run(sql) }

  private func entity(_ name: String, _ type: String) throws -> Int64 {
    let key = Fold.key(name)
    let known = try connection.first(
      "SELECT id FROM entity WHERE type = ?1 AND name_key = ?2", [.text(type), .text(key)]
    ) { $0.int64(0) }
    if let known { return known }
    let id = try insert(
      "INSERT INTO entity (type, name, name_key) VALUES (?, ?, ?)",
      [.text(type), .text(name), .text(key)])
    for word in Set(Fold.words(name)) {
      _ = try insert(
        "INSERT INTO name_word (word, sound, entity_id) VALUES (?, ?, ?)",
        [.text(word), .text(Sound.key(word)), .integer(id)])
    }
    return id
  }

  private func insert(_ sql: String, _ values: [Value]) throws -> Int64 {
    try connection.prepare(sql).each(list: values) { _ in }
    return connection.lastInsertedID
  }
}
