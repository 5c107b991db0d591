import Testing

@testable import Archive

@Suite struct UndoTests {
  private let first = "Anne affirme que les ponts ferment\nPaul dit « jamais »"
  private let second = "Anne affirme que les ponts ferment\nPaul dit « demain »"
  private let third = "Anne affirme que les ponts ferment\nLéa dit « bientôt »"

  private func report(
    removed: Int = 0, restored: Int = 0, reverted: Int = 0, kept: Int = 0,
    left: [UndoReport.Left] = []
  ) -> UndoReport {
    var report = UndoReport()
    report.removed = removed
    report.restored = restored
    report.reverted = reverted
    report.kept = kept
    report.left = left
    return report
  }

  @Test func `an undone batch is gone, with its words in the index, and stays listed`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(second, key: "1"))
    let before = try Dump.full(archive)
    try archive.ingest(article(first, key: "2"), article(third, key: "3", source: "AFP"))
    #expect(try archive.undo(2) == report(removed: 2))
    #expect(try Dump.full(archive) == before)
    #expect(try archive.hits("jamais") == 0)
    #expect(try archive.rows("SELECT name FROM entities WHERE name = 'Léa'") == [])
    #expect(try archive.rows("SELECT id, state FROM batches") == ["1|complete", "2|undone"])
    #expect(try archive.findings() == [])
  }

  @Test func `an undone replacement gives the text before back, read again`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(first, key: "1"))
    let before = try Dump.full(archive)
    try archive.ingest(article(second, key: "1", author: "C. D."))
    #expect(try archive.undo(2) == report(restored: 1))
    #expect(try Dump.full(archive) == before)
    #expect(try archive.hits("demain") == 0)
    #expect(try archive.findings() == [])
  }

  @Test func `an undone update gives the particulars before back`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(first, key: "1", date: nil))
    let before = try Dump.full(archive)
    try archive.ingest(article(first, key: "1", title: "T", date: "2018", author: "C. D."))
    #expect(try archive.undo(2) == report(reverted: 1))
    #expect(try Dump.full(archive) == before)
    #expect(try archive.findings() == [])
  }

  @Test func `what another live batch delivered too stays, and is that batch's`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(first, key: "1", origin: "a"))
    try archive.ingest(article(first, key: "1", origin: "b", line: 7))
    #expect(try archive.undo(1) == report(kept: 1))
    #expect(try archive.rows("SELECT batch_id, origin, origin_line FROM articles") == ["2|b|7"])
    #expect(try archive.undo(2) == report(removed: 1))
    #expect(try archive.rows("SELECT id FROM articles") == [])
    #expect(try archive.findings() == [])
  }

  @Test func `an article that a later batch changed is left and named`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(first, key: "1", title: "Les ponts"))
    try archive.ingest(article(second, key: "1"))
    try archive.ingest(article(third, key: "1"))
    let left = UndoReport.Left(id: 1, title: "Les ponts", batch: 3)
    #expect(try archive.undo(2) == report(left: [left]))
    #expect(try archive.rows("SELECT text FROM articles") == [third])
    #expect(try archive.rows("SELECT version FROM versions ORDER BY 1") == ["1", "3"])
    #expect(try archive.undo(3) == report(restored: 1))
    #expect(try archive.rows("SELECT text FROM articles") == [first])
    #expect(try archive.undo(1) == report(removed: 1))
    #expect(try archive.findings() == [])
  }

  @Test func `a replacement that a later batch confirmed stays until that one is undone too`()
    throws
  {
    let archive = try TestArchive()
    try archive.ingest(article(first, key: "1"))
    try archive.ingest(article(second, key: "1"))
    try archive.ingest(article(second, key: "1"))
    #expect(try archive.undo(2) == report(kept: 1))
    #expect(try archive.rows("SELECT batch_id, text FROM articles") == ["3|\(second)"])
    #expect(try archive.undo(3) == report(restored: 1))
    #expect(try archive.rows("SELECT batch_id, text FROM articles") == ["1|\(first)"])
    #expect(try archive.findings() == [])
  }

  @Test func `an article twice in one batch is undone as one`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(first, key: "1"))
    let before = try Dump.full(archive)
    try archive.ingest(article(second, key: "1"), article(third, key: "1"))
    #expect(try archive.undo(2) == report(restored: 1))
    #expect(try Dump.full(archive) == before)
  }

  @Test func `an undone batch can be brought again`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(first, key: "1"))
    let before = try Dump.content(archive)
    try archive.undo(1)
    #expect(try archive.ingest(article(first, key: "1")) == [.new])
    #expect(try Dump.content(archive) == before)
    #expect(try archive.rows("SELECT id FROM articles") == ["2"])
    #expect(try archive.rows("SELECT min(id) FROM claims") == ["3"])
  }

  @Test func `undoing twice, or what there is not, is a sentence`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(first, key: "1"))
    try archive.undo(1)
    let twice = #expect(throws: ArchiveError.self) { try archive.undo(1) }
    #expect(twice?.kind == .refused)
    let unknown = #expect(throws: ArchiveError.self) { try archive.undo(9) }
    #expect(unknown?.kind == .notFound)
  }

  @Test func `decisions stay through an undo`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(first, key: "1"))
    try archive.write(
      """
      INSERT INTO decision (made_at, author, kind, text_sha256, start, length, words, content)
      SELECT '2018-01-01', 'me', 'correct', text_sha256, 17, 17, 'les ponts ferment', '{}'
      FROM article
      """)
    try archive.undo(1)
    #expect(try archive.rows("SELECT words FROM decision") == ["les ponts ferment"])
  }

  @Test func `a form of a name goes with the last article that uses it`() throws {
    let archive = try TestArchive()
    try archive.ingest(article("Anne Le Goff affirme que oui", key: "1"))
    try archive.ingest(article("Anne LE GOFF affirme que non", key: "2"))
    try archive.undo(1)
    #expect(try archive.rows("SELECT name, aliases FROM entities") == ["Anne LE GOFF|-"])
    #expect(try archive.findings() == [])
    try archive.undo(2)
    #expect(try archive.rows("SELECT id FROM entities") == [])
    try archive.ingest(article("ANNE LE GOFF affirme que non", key: "3"))
    #expect(try archive.rows("SELECT id, name, aliases FROM entities") == ["1|ANNE LE GOFF|-"])
    #expect(try archive.findings() == [])
  }
}
