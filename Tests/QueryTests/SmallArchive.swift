import FoundationEssentials
import Linguistics
import Migrations
import SQLite

@testable import Query

/// An archive of a few rows, made with the schema and nothing else.
final class SmallArchive {
  let path: String
  let reader: ArchiveReader
  private let connection: Connection
  private let stemmer = Stemmer()

  /// Makes an archive in the temporary folder, filled by a closure.
  init(_ fill: (SmallArchive) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
    path = folder.appending(path: "query-\(UUID().uuidString).db").path
    connection = try Connection.open(path, .create)
    try connection.run("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; BEGIN")
    try connection.run(
      "PRAGMA application_id = \(0x5652_4254); PRAGMA user_version = \(Migration.all.count);")
    for migration in Migration.all { try connection.run(migration.sql) }
    try connection.run(
      """
      INSERT INTO batch (id, started_at, origin, state, tool_version, "read", added)
      VALUES (1, '2018-01-01T10:00:00Z', 'news.jsonl', 'complete', '0.1.0', 3, 3);
      INSERT INTO rule (id, name) VALUES (1, 'a rule');
      """)
    try connection.run("COMMIT; BEGIN")
    reader = try ArchiveReader.open(path)
    try fill(self)
    try countEntities()
    try connection.run("COMMIT")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private func insert(_ sql: String, _ values: [Value?]) throws -> Int64 {
    try connection.prepare(sql).each(list: values.map { $0 ?? .null }) { _ in }
    return connection.lastInsertedID
  }

  /// Adds an article; a date is written 2017, 2017-12 or 2017-12-07.
  @discardableResult
  func article(
    _ text: String, date: String? = nil, source: String? = nil, batch: Int64 = 1
  ) throws -> Int64 {
    _ = try insert(
      """
      INSERT OR IGNORE INTO batch (id, started_at, origin, state, tool_version, "read", added)
      VALUES (?, '2018-01-02T10:00:00Z', 'more.jsonl', 'complete', '0.1.0', 1, 1)
      """, [.integer(batch)])
    let sourceID = try source.map { name in
      try connection.first("SELECT id FROM source WHERE name = ?1", [.text(name)]) { $0.int64(0) }
        ?? insert(
          "INSERT INTO source (name, name_key) VALUES (?, ?)",
          [.text(name), .text(Fold.key(name))])
    }
    let id = try insert(
      """
      INSERT INTO article (source_id, day, "date", title, words, batch_id, ingested_at, origin,
        encoding, reader, text_sha256, text)
      VALUES (?, ?, ?, ?, 10, ?, '2018-01-01T10:00:00Z', 'news.jsonl', 'UTF-8', 'jsonl',
        randomblob(32), ?)
      """,
      [
        sourceID.map(Value.integer), Self.day(date).map(Value.integer), date.map(Value.text),
        .text("T"), .integer(batch), .text(text),
      ])
    try addTerms(text)
    return id
  }

  private static func day(_ date: String?) -> Int64? {
    guard let date else { return nil }
    let digits = date.filter(\.isNumber)
    return Int64(digits + String(repeating: "0", count: 8 - digits.count))
  }

  private func addTerms(_ text: String) throws {
    let bytes = Array(text.utf8)
    var terms: [(String, String)] = []
    try IndexTokenizer(on: connection).tokens(of: text) { token in
      let original = String(decoding: bytes[token.bytes], as: UTF8.self).lowercased()
      terms.append((token.text, stemmer.stem(ofToken: original)))
    }
    for (term, stem) in terms {
      _ = try insert("INSERT OR IGNORE INTO term VALUES (?, ?)", [.text(term), .text(stem)])
    }
  }

  /// Adds a name, or finds it.
  @discardableResult
  func entity(_ name: String, _ type: String = "person", aliases: [String] = []) throws -> Int64 {
    let key = Fold.key(name)
    if let known = try connection.first(
      "SELECT id FROM entity WHERE type = ?1 AND name_key = ?2", [.text(type), .text(key)],
      read: { $0.int64(0) })
    {
      return known
    }
    let id = try insert(
      "INSERT INTO entity (type, name, name_key) VALUES (?, ?, ?)",
      [.text(type), .text(name), .text(key)])
    for alias in [name] + aliases {
      _ = try insert("INSERT INTO entity_name VALUES (?, ?, 1)", [.integer(id), .text(alias)])
      for word in Fold.words(alias) {
        _ = try insert(
          "INSERT OR IGNORE INTO name_word (word, sound, entity_id) VALUES (?, ?, ?)",
          [.text(word), .text(Sound.key(word)), .integer(id)])
      }
    }
    return id
  }

  /// Names an entity in an article.
  func mention(_ name: String, in article: Int64) throws {
    _ = try insert(
      """
      INSERT OR IGNORE INTO article_entity (entity_id, day, article_id, mentions)
      SELECT ?, coalesce(day, 0), id, 1 FROM article WHERE id = ?
      """, [.integer(try entity(name)), .integer(article)])
  }

  /// Lets an entity stand for another.
  func merge(_ name: String, into bearer: String) throws {
    _ = try insert(
      "UPDATE entity SET merged_into = ? WHERE id = ?",
      [.integer(try entity(bearer)), .integer(try entity(name))])
  }

  /// Adds a source that has no name.
  func description(_ name: String) throws -> Int64 {
    let id = try insert(
      "INSERT INTO description (name, name_key, type) VALUES (?, ?, 'unnamed')",
      [.text(name), .text(Fold.key(name))])
    for word in Fold.words(name) {
      _ = try insert(
        "INSERT OR IGNORE INTO description_word (word, sound, description_id) VALUES (?, ?, ?)",
        [.text(word), .text(Sound.key(word)), .integer(id)])
    }
    return id
  }

  /// Where words stand in an article, in code points, and its day.
  private func place(_ words: String, _ article: Int64) throws -> (Int64, Int64, Value) {
    let found = try connection.first(
      "SELECT instr(text, ?1), length(?1), day FROM article WHERE id = ?2",
      [.text(words), .integer(article)]
    ) { ($0.int64(0) - 1, $0.int64(1), $0.value(2)) }
    guard let found, found.0 >= 0 else { throw QueryError(.usage, "no \"\(words)\" in the text") }
    return found
  }

  /// Adds a claim: its words, in their sentence.
  @discardableResult
  func claim(
    _ article: Int64, _ text: String, in sentence: String? = nil, by speaker: String? = nil,
    described: Int64? = nil, kind: String = "indirect", stance: String = "asserted",
    confidence: Double = 0.9
  ) throws -> Int64 {
    let (start, length, day) = try place(text, article)
    let (from, size, _) = try place(sentence ?? text, article)
    return try insert(
      """
      INSERT INTO claim (article_id, day, speaker_id, description_id, stance, kind, text, text_key,
        sentence_start, sentence_length, pieces, start, length, rule_id, confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, 1, ?)
      """,
      [
        .integer(article), day, try speaker.map { .integer(try entity($0)) },
        described.map(Value.integer), .text(stance), .text(kind), .text(text),
        .integer(Self.textKey(text)), .integer(from),
        .integer(size), .integer(start), .integer(length), .real(confidence),
      ])
  }

  /// A number that texts have in common when they fold to the same.
  private static func textKey(_ text: String) -> Int64 {
    Int64(Fold.key(text).utf8.reduce(7) { ($0 &* 31 &+ Int($1)) % 1_000_000_007 })
  }

  /// Adds a figure: its words, in their sentence.
  @discardableResult
  func figure(
    _ article: Int64, _ text: String, _ value: Double, to most: Double? = nil,
    in sentence: String? = nil, noun: String? = nil, unit: (String, String)? = nil,
    kind: String = "count", per: String? = nil, by speaker: String? = nil, claim: Int64? = nil,
    confidence: Double = 0.9
  ) throws -> Int64 {
    let (start, length, day) = try place(text, article)
    let (from, size, _) = try place(sentence ?? text, article)
    return try insert(
      """
      INSERT INTO figure (article_id, claim_id, day, speaker_id, text, value, value_max, modifier,
        kind, unit_id, noun, noun_key, per, sentence_start, sentence_length, start, length, rule_id,
        confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, 'exact', ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)
      """,
      [
        .integer(article), claim.map(Value.integer), day,
        try speaker.map { .integer(try entity($0)) }, .text(text), .real(value),
        most.map(Value.real), .text(kind), try unit.map { .integer(try self.unit($0)) },
        noun.map(Value.text), noun.map { .text(Fold.key($0)) }, per.map(Value.text), .integer(from),
        .integer(size),
        .integer(start), .integer(length), .real(confidence),
      ])
  }

  private func unit(_ unit: (String, String)) throws -> Int64 {
    try connection.first(
      "SELECT id FROM unit WHERE name = ?1 AND code = ?2", [.text(unit.0), .text(unit.1)]
    ) { $0.int64(0) }
      ?? insert("INSERT INTO unit (name, code) VALUES (?, ?)", [.text(unit.0), .text(unit.1)])
  }

  private func countEntities() throws {
    try connection.run(
      """
      INSERT OR IGNORE INTO article_entity (entity_id, day, article_id, mentions)
      SELECT DISTINCT speaker_id, coalesce(day, 0), article_id, 1 FROM claim
      WHERE speaker_id IS NOT NULL;
      UPDATE entity SET mentions = 1, articles = 1,
        claims = (SELECT count(*) FROM claim WHERE speaker_id = entity.id);
      INSERT INTO tally (day, source_id, kind, "rows")
      SELECT coalesce(day, 0), coalesce(source_id, 0), 'article', count(*) FROM article
      GROUP BY 1, 2
      UNION ALL
      SELECT coalesce(article.day, 0), coalesce(source_id, 0), 'claim:' || kind, count(*)
      FROM claim JOIN article ON article.id = article_id GROUP BY 1, 2, 3
      UNION ALL
      SELECT coalesce(article.day, 0), coalesce(source_id, 0), 'figure:' || kind, count(*)
      FROM figure JOIN article ON article.id = article_id GROUP BY 1, 2, 3;
      INSERT INTO speaker_count (step, speaker, period, claims)
      SELECT step, coalesce(speaker_id, -description_id, 0),
        coalesce(CASE step WHEN 'year' THEN day / 10000 WHEN 'month' THEN day / 100 ELSE 0 END, 0),
        count(*)
      FROM claim, (SELECT 'ever' AS step UNION ALL SELECT 'year' UNION ALL SELECT 'month')
      GROUP BY 1, 2, 3;
      """)
  }

  /// The rows of an answer: one column of each, as text.
  func column(_ column: String, _ question: Question) throws -> [String] {
    var question = question
    question.columns = [column]
    var found: [String] = []
    try QueryRunner(reader).run(question, columns: { _ in }) { found.append($0.text(0)) }
    return found
  }

  /// The ids of an answer, found on one of the ways to it.
  func ids(_ asked: Question, way: Int) throws -> [String] {
    var question = asked
    question.columns = ["id"]
    let answer = try AnswerBuilder(reader, question, preference: way).answer()
    var found: [String] = []
    do {
      try answer.rows { found.append($0.text(0)) }
    } catch {
      throw QueryError(.usage, "\(error)\n\(question)\n\(answer.sql)")
    }
    return found
  }

  /// The steps that SQLite takes to answer.
  func plan(_ question: Question) throws -> String {
    let answer = try QueryRunner(reader).prepare(question)
    var steps: [String] = []
    for sql in [answer.sql] + (answer.sql.contains(answer.page) ? [] : [answer.page]) {
      let values = Binder.used(answer.bound, in: sql)
      try reader.rows("EXPLAIN QUERY PLAN " + sql, values) { steps.append($0.text(3)) }
    }
    return steps.joined(separator: "\n")
  }
}
