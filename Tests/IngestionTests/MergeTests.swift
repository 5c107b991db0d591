import Archive
import Testing

@testable import Ingestion

@Suite struct MergeTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  private func ingest(_ lines: String, into archive: String) throws {
    try folder.write("a.jsonl", lines)
    let ingestor = Ingestor(
      archive: path(archive), options: try IngestionOptions(), toolVersion: "test")
    _ = try ingestor.run([path("a.jsonl")])
  }

  private func merge(_ others: String..., into archive: String) throws -> [Merge.Report] {
    try Merge(archive: path(archive), toolVersion: "test").run(others.map(path))
  }

  /// The rows of a query, cells joined by `|`.
  private func rows(_ sql: String, in archive: String) throws -> [String] {
    var rows: [String] = []
    try ArchiveReader.open(path(archive)).rows(sql) { row in
      rows.append(
        (0..<row.count).map { row.isNull($0) ? "-" : row.text($0) }.joined(separator: "|"))
    }
    return rows
  }

  private static func line(_ key: String, _ text: String, _ source: String = "Le Courrier")
    -> String
  {
    "{\"id\":\"\(key)\",\"source\":\"\(source)\",\"date\":\"2021-03-12\",\"text\":\"\(text)\"}\n"
  }

  private let digue = line("1", "La maire Claire Fontanel a affirmé que la digue tiendra.")
  private let pont = line("2", "Paul Esterel a démenti que le pont menaçait ruine.")
  private let pontAgain = line("2", "Paul Esterel a démenti hier que le pont menaçait ruine.")
  private let train = line("1", "« Le train roule », a déclaré Jeanne Martin.", "Le Soir")

  private let content = """
    SELECT articles.key, articles.source, articles.version, articles.text, claims.speaker,
      claims.text FROM articles LEFT JOIN claims ON claims.article_id = articles.id
    ORDER BY 2, 1, claims.start
    """

  @Test func `an archive of all is as if all had been ingested into it`() throws {
    try ingest(digue, into: "a.db")
    try ingest(pont, into: "b.db")
    try ingest(pontAgain + train, into: "b.db")
    let other = try rows(content, in: "b.db")
    let reports = try merge("b.db", into: "a.db")
    #expect(reports.map { IngestorTests.counts($0.batch) } == [[3, 2, 1, 0, 0, 0, 0]])
    #expect(reports.map(\.path) == [path("b.db")])
    try ingest(digue + pont, into: "all.db")
    try ingest(pontAgain + train, into: "all.db")
    #expect(try rows(content, in: "a.db") == rows(content, in: "all.db"))
    #expect(try rows("SELECT text FROM versions", in: "a.db").count == 4)
    #expect(
      try rows("SELECT origin, state FROM batches", in: "a.db")[1] == "\(path("b.db"))|complete")
    #expect(try ArchiveReader.open(path("a.db")).check() == [])
    #expect(try rows(content, in: "b.db") == other)
  }

  @Test func `the same archive again, or one that is behind, changes nothing`() throws {
    try ingest(digue + pont, into: "a.db")
    try ingest(pontAgain, into: "a.db")
    try ingest(pont, into: "b.db")
    try ingest(digue, into: "c.db")
    let before = try rows(content, in: "a.db")
    for report in try merge("b.db", "c.db", "b.db", into: "a.db") {
      #expect(IngestorTests.counts(report.batch) == [1, 0, 0, 0, 1, 0, 0])
    }
    #expect(try rows(content, in: "a.db") == before)
  }

  @Test func `a merge is a batch that can be undone`() throws {
    try ingest(digue, into: "a.db")
    try ingest(digue + pont + train, into: "b.db")
    let before = try rows(content, in: "a.db")
    let batch = try #require(try merge("b.db", into: "a.db").first?.batch.batch)
    let undone = try Maintenance.undo(batch: batch, archive: path("a.db"), toolVersion: "test")
    #expect(undone.removed == 2 && undone.kept == 1)
    #expect(try rows(content, in: "a.db") == before)
  }

  @Test func `what was removed here is not taken from there`() throws {
    try ingest(digue + pont, into: "a.db")
    try ingest(digue + pont + train, into: "b.db")
    try Maintenance.remove(
      articles: [2], reason: "doublon", archive: path("a.db"), toolVersion: "test")
    let report = try #require(try merge("b.db", into: "a.db").first)
    #expect(IngestorTests.counts(report.batch) == [3, 1, 0, 0, 1, 0, 1])
    #expect(report.batch.rejections.first?.reason.contains("removed") == true)
  }

  @Test func `nothing is begun when one of the archives is none`() throws {
    try ingest(digue, into: "a.db")
    try ingest(train, into: "b.db")
    try folder.write("c.db", "Pas une archive.")
    for other in ["c.db", "none.db"] {
      #expect(throws: ArchiveError.self) { try merge("b.db", other, into: "a.db") }
    }
    #expect(try rows("SELECT id FROM batches", in: "a.db") == ["1"])
  }
}
