import SQLite
import Testing

@testable import Archive

@Suite struct SchemaTests {
  private static let columns: [String: String] = [
    "articles": """
    id, date, source, title, author, url, language, words, key, version, batch_id, \
    published_at, ingested_at, origin, origin_line, encoding, reader, extractor, extra, \
    text_sha256, text, wire
    """,
    "paragraphs": "article_id, start, page_offset, page_length",
    "claims": """
    id, article_id, date, source, title, speaker, speaker_id, speaker_type, \
    speaker_as_written, stance, kind, cue, text, quoted, sentence, pieces, start, length, \
    rule, confidence, review, ref, url, article_key, batch_id
    """,
    "figures": """
    id, article_id, claim_id, date, source, title, speaker, speaker_id, text, value, \
    value_max, modifier, kind, unit, unit_code, noun, per, sentence, start, length, rule, \
    confidence, review, ref, url, article_key, batch_id
    """,
    "entities": "id, name, type, aliases, articles, mentions, claims, first_date, last_date",
    "mentions": "id, article_id, entity_id, name, type, text, start, length, confidence, ref",
    "fragments": "claim_id, number, quoted, text, start, length",
    "versions": "article_id, version, seen_at, batch_id, text_sha256, text",
    "batches": """
    id, started_at, finished_at, origin, read, added, replaced, updated, unchanged, skipped, \
    rejected, state, tool_version
    """,
    "rejections": "id, batch_id, origin, line, reason",
    "tombstones": """
    article_id, removed_at, purged_at, reason, source, key, url_key, text_sha256, tool_version
    """,
    "decisions": "id, made_at, author, kind, ref, words, entity, content, note, undone_at",
  ]

  private func archive() throws -> TestArchive {
    let archive = try TestArchive()
    try archive.writing { _ in }
    return archive
  }

  private func columns(of view: String, in archive: TestArchive) throws -> String {
    try archive.rows("SELECT name FROM pragma_table_info(?)", [.text(view)])
      .joined(separator: ", ")
  }

  @Test func `the views have the columns that the contract names, in its order`() throws {
    let archive = try archive()
    for (view, expected) in Self.columns {
      #expect(try columns(of: view, in: archive) == expected)
    }
    #expect(try columns(of: "quotes", in: archive) == Self.columns["claims"])
  }

  @Test func `every view and every column is explained in a sentence`() throws {
    let archive = try archive()
    let columns = try archive.rows(
      """
      SELECT schema.name, '' FROM sqlite_schema AS schema WHERE schema.type = 'view'
      UNION ALL
      SELECT schema.name, info.name FROM sqlite_schema AS schema, pragma_table_info(schema.name) AS info
      WHERE schema.type = 'view' ORDER BY 1, 2
      """)
    #expect(
      try archive.rows("SELECT \"view\", \"column\" FROM about ORDER BY 1, 2") == columns)
    #expect(
      try archive.rows(
        "SELECT \"view\", \"column\" FROM about WHERE sentence NOT GLOB '[A-Z]*.'") == [])
  }

  @Test func `every table is strict`() throws {
    let archive = try archive()
    #expect(
      try archive.rows(
        """
        SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict
        AND name NOT LIKE 'sqlite_%'
        """) == [])
  }

  @Test(arguments: [
    ("SELECT * FROM claims WHERE speaker_id = 1 ORDER BY date", "claim_by_speaker"),
    (
      "SELECT count(*) FROM article WHERE \(RereadChoice.isMarked)", "article_with_other_names"
    ),
    ("SELECT id FROM entity WHERE merged_into = 1", "entity_by_merged"),
    ("SELECT * FROM claims WHERE article_id = 1", "claim_by_article"),
    ("SELECT * FROM figures WHERE speaker_id = 1", "figure_by_speaker"),
    ("SELECT * FROM mentions WHERE article_id = 1", "mention_by_article"),
    ("SELECT entity_id FROM name_word WHERE word = 'goff'", "PRIMARY KEY"),
    ("SELECT entity_id FROM name_word WHERE sound = 'kf'", "name_word_by_sound"),
    ("SELECT term FROM term WHERE stem = 'pont'", "term_by_stem"),
    ("SELECT id FROM article WHERE \"key\" = '1' AND source_id IS 1", "article_by_key"),
    ("SELECT id FROM article WHERE url_key = 'a'", "article_by_url"),
    ("SELECT id FROM article WHERE text_sha256 = x'00'", "article_by_text"),
    ("SELECT min(day) FROM article_entity WHERE entity_id = 1 AND day > 0", "PRIMARY KEY"),
  ])
  func `a look-up goes by its index`(sql: String, index: String) throws {
    let archive = try archive()
    var plan = ""
    try ArchiveReader.open(archive.path).rows("EXPLAIN QUERY PLAN " + sql) { row in
      plan += row.text(3) + "\n"
    }
    #expect(plan.contains(index), "\(plan)")
    #expect(!plan.contains("SCAN claim\n") && !plan.contains("SCAN article\n"), "\(plan)")
  }

  @Test func `an article is deleted without looking through any table`() throws {
    let archive = try archive()
    let plan = try archive.rows("EXPLAIN QUERY PLAN DELETE FROM article WHERE id = 1")
    #expect(!plan.joined().contains("SCAN"), "\(plan)")
  }
}
