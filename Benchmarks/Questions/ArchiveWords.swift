import Query

/// Names and words of an archive that are as common, or as rare, as questions want them.
struct ArchiveWords {
  let summary: String
  let commonestSpeaker: String
  let middlingSpeaker: String
  let rareSpeaker: String
  let sharedSurname: String
  /// The commonest words of claims that are long enough to mean something.
  let common: [String]
  let noun: String
  let source: String
  let phrase: String
  let longArticle: Int

  init(_ reader: ArchiveReader) throws {
    let text = { (sql: String) in try reader.first(sql, []) { $0.text(0) } ?? "" }
    summary = try text(
      """
      SELECT (SELECT count(*) FROM article) || ' articles, '
        || (SELECT max(id) FROM claim) || ' claims, ' || (SELECT max(id) FROM figure)
        || ' figures, ' || (SELECT count(*) FROM entity) || ' entities'
      """)
    commonestSpeaker = try text("SELECT name FROM entity ORDER BY claims DESC, id LIMIT 1")
    middlingSpeaker = try text(
      """
      SELECT name FROM entity WHERE type = 'person' AND name LIKE '% %' AND claims <= 100
      ORDER BY claims DESC, id LIMIT 1
      """)
    rareSpeaker = try text(
      "SELECT name FROM entity WHERE claims = 1 AND name LIKE '% %' ORDER BY id DESC LIMIT 1")
    sharedSurname = try text(
      """
      SELECT word FROM name_word JOIN entity ON entity.id = entity_id
      WHERE type = 'person' GROUP BY word HAVING count(*) = 3 ORDER BY sum(claims) DESC LIMIT 1
      """)
    noun = try text(
      "SELECT noun FROM figure WHERE noun IS NOT NULL GROUP BY noun ORDER BY count(*) DESC LIMIT 1")
    source = try text(
      """
      SELECT name FROM source JOIN (SELECT source_id, count(*) AS n FROM article GROUP BY 1)
      ON source_id = source.id ORDER BY n DESC LIMIT 1
      """)
    let words = try text(
      "SELECT text FROM claim WHERE id > (SELECT max(id) / 2 FROM claim) LIMIT 1")
    phrase = words.split { !$0.isLetter }.prefix(4).joined(separator: " ")
    longArticle =
      try reader.first("SELECT id FROM article ORDER BY words DESC LIMIT 1", []) {
        $0.int(0)
      } ?? 1
    common = try Self.common(reader)
  }

  /// Words of eight letters or more, of the first claims, in the order of how many have them.
  private static func common(_ reader: ArchiveReader) throws -> [String] {
    var counts: [String: Int] = [:]
    try reader.rows("SELECT text FROM claim LIMIT 20000", []) { row in
      for word in Set(row.text(0).lowercased().split { !$0.isLetter }) where word.count >= 8 {
        counts[String(word), default: 0] += 1
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(2).map(\.key)
  }
}
