import SQLite
import Testing

@testable import Archive

@Suite struct CheckTests {
  private let text = """
    Anne affirme que 12 ponts ferment
    Paul dit « Nous fermons », puis « tout »
    """

  @Test(arguments: [
    ("UPDATE claim SET start = start + 1 WHERE id = 1", "the words do not stand"),
    ("UPDATE fragment SET start = start + 1 WHERE number = 2", "the words do not stand"),
    ("DELETE FROM fragment WHERE number = 1", "fragments"),
    ("UPDATE figure SET length = length - 1", "the words do not stand where the figure says"),
    ("UPDATE mention SET start = 500 WHERE id = 1", "outside the text"),
    ("UPDATE claim SET cue_length = 500 WHERE id = 1", "outside the text"),
    ("UPDATE claim SET day = 20180101 WHERE id = 1", "the day"),
    ("UPDATE entity SET mentions = 9 WHERE id = 1", "counters of the entity"),
    ("UPDATE entity SET first_day = NULL WHERE id = 1", "counters of the entity"),
    ("UPDATE entity_name SET articles = 2", "names of the entity"),
    ("DELETE FROM mention WHERE id = 1", "mentions of an entity"),
    ("UPDATE tally SET \"rows\" = 7 WHERE kind = 'claim:direct'", "tally"),
    ("UPDATE speaker_count SET claims = 7 WHERE step = 'year'", "counted for the speaker"),
    ("UPDATE article SET wire = 1", "under a wire"),
    ("DELETE FROM speaker_count WHERE step = 'month'", "counted for the speaker"),
    ("UPDATE article SET text_sha256 = zeroblob(32)", "not the text its digest names"),
    ("DROP TRIGGER article_text_changed; UPDATE article SET text = text || ' ensuite'", "index"),
    ("INSERT INTO claim_search (rowid, text) VALUES (99, 'intrus')", "index claim_search"),
    (
      "PRAGMA foreign_keys = OFF; UPDATE figure SET claim_id = 99",
      "points to a row of claim that does not exist"
    ),
  ])
  func `what was changed behind the program's back is found`(sql: String, sentence: String) throws {
    let archive = try TestArchive()
    try archive.ingest(article(text, key: "1"))
    #expect(try archive.findings() == [])
    try archive.write(sql)
    let findings = try archive.findings()
    #expect(findings.contains { $0.contains(sentence) }, "\(findings)")
  }

  @Test func `a check changes nothing, at rest or while a batch is written`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(text, key: "1"))
    let bytes = TemporaryFolder.bytes(of: archive.path)
    #expect(try archive.findings() == [])
    #expect(TemporaryFolder.bytes(of: archive.path) == bytes)
    try archive.writing { _ in
      try archive.write(
        "UPDATE tally SET \"rows\" = 7; INSERT INTO claim_search (rowid, text) VALUES (9, 'x')")
      #expect(try archive.findings().count == 2)
    }
  }

  @Test func `a backup is a whole archive of its own, and overwrites nothing`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(text, key: "1"))
    let reader = try ArchiveReader.open(archive.path)
    let copy = archive.folder.file("copy.db")
    try reader.backup(to: copy)
    #expect(try ArchiveReader.open(copy).check() == [])
    #expect(try ArchiveReader.open(copy).info().counts == reader.info().counts)
    let again = #expect(throws: ArchiveError.self) { try reader.backup(to: copy) }
    #expect(again?.kind == .cannotCreate)
    let nowhere = #expect(throws: ArchiveError.self) {
      try reader.backup(to: archive.folder.file("none/copy.db"))
    }
    #expect(nowhere?.kind == .cannotCreate)
  }

  @Test func `SQL that a person wrote reads and searches, and does nothing else`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(text, key: "1"))
    let reader = try ArchiveReader.open(archive.path)
    try reader.restrictToReading()
    for sql in [
      "SELECT * FROM claims", "SELECT * FROM fragments", "SELECT * FROM entities",
      "SELECT rowid FROM claim_search WHERE claim_search MATCH 'ponts'", "SELECT * FROM about",
    ] {
      #expect(try reader.first(sql) { $0.count } != nil)
    }
    for sql in ["DELETE FROM claim", "ATTACH ':memory:' AS b", "VACUUM INTO '/tmp/x.db'"] {
      let refused = #expect(throws: ArchiveError.self) { try reader.rows(sql) { _ in } }
      #expect(refused?.kind == .refused)
    }
    let wrong = #expect(throws: ArchiveError.self) { try reader.rows("SELEKT 1") { _ in } }
    #expect(wrong?.kind == .invalidQuery)
  }
}
