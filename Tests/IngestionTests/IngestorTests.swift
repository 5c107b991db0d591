import Archive
import FoundationEssentials
import Testing

@testable import Ingestion

struct IngestorTests {
  let folder: TemporaryFolder
  var archive: String { folder.path + "/archive.db" }

  init() throws { folder = try TemporaryFolder() }

  func ingest(
    _ names: [String], options: IngestionOptions? = nil,
    watch: @escaping (IngestionEvent) -> Void = { _ in }
  ) throws -> BatchReport {
    let ingestor = Ingestor(
      archive: archive, options: try options ?? IngestionOptions(), toolVersion: "test")
    return try ingestor.run(names.map { folder.path + "/" + $0 }, watch: watch)
  }

  /// The rows of a query, cells joined by `|`.
  func rows(_ sql: String) throws -> [String] {
    var rows: [String] = []
    try ArchiveReader.open(archive).rows(sql) { row in
      rows.append(
        (0..<row.count).map { row.isNull($0) ? "-" : row.text($0) }.joined(separator: "|"))
    }
    return rows
  }

  static func counts(_ report: BatchReport) -> [Int] {
    let counts = report.counts
    return [
      counts.read, counts.added, counts.replaced, counts.updated, counts.unchanged, counts.skipped,
      counts.rejected,
    ]
  }

  static let trêve = """
    Title: La trêve tient
    Date: 2017-12-07
    Source: Le Courrier

    « Nous tiendrons », a déclaré lundi Jeanne Martin, la présidente du conseil.
    """

  @Test func `articles of every format stand in the archive with their particulars`() throws {
    try folder.write("in/a.txt", Self.trêve)
    try folder.write("in/b.jsonl", "{\"text\":\"Un texte.\",\"id\":7,\"rubrique\":\"Monde\"}\n")
    try folder.write("in/c.csv", "id;texte;journal\n0012;\"Un; texte\";Le Soir\n")
    try folder.write("in/d.pdf", "x")
    let report = try ingest(["in"])
    #expect(Self.counts(report) == [3, 3, 0, 0, 0, 1, 0])
    #expect(report.skippedByEnding == [".pdf": 1])
    #expect(
      try rows("SELECT \"key\", date, source, title, origin_line, reader, extra FROM articles") == [
        "-|2017-12-07|Le Courrier|La trêve tient|-|text/1|-",
        "7|-|-|-|1|json/1|{\"rubrique\":\"Monde\"}", "0012|-|Le Soir|-|2|csv/1|-",
      ])
    #expect(try rows("SELECT state, \"read\", added FROM batches") == ["complete|3|3"])
    #expect(try rows("SELECT speaker FROM claims") == ["Jeanne Martin"])
  }

  @Test func `crawls, mailboxes, letters and compressed files stand in the archive`() throws {
    let crawl =
      Crawl.record("warcinfo", nil, Array("a: b".utf8))
      + Crawl.conversion("https://exemple.fr/a", "Un texte.")
      + Crawl.response("https://exemple.fr/i", type: "image/png", [0x89, 0x50])
      + Crawl.conversion("https://exemple.fr/vide", " ")
    let letters = MailboxTests.letter(1, ["Un courrier.", ""]) + MailboxTests.letter(2, ["Deux."])
    try folder.write("in/a.warc.gz", Compressed.gzip(crawl))
    try folder.write("in/b.mbox", letters.joined(separator: "\n"))
    try folder.write("in/c.eml", LetterTests.letter(["List-Id: a", "", "Trois."]))
    try folder.write("in/d.jsonl.gz", Compressed.gzip("{\"text\":\"Quatre.\"}"))
    try folder.write("in/e.tar.gz", Compressed.gzip("x"))
    for added in [5, 0] {
      let report = try ingest(["in"])
      #expect(Self.counts(report) == [6, added, 0, 0, 5 - added, 3, 1])
      #expect(
        report.skippedByEnding == [".tar.gz": 1, "WARC warcinfo": 1, "WARC response image": 1])
      #expect(report.rejections.map(\.reason).first?.hasPrefix("https://exemple.fr/vide: ") == true)
    }
    let columns = "\"key\", date, source, author, url, origin_line, reader"
    #expect(
      try rows("SELECT \(columns) FROM articles") == [
        "-|-|-|-|https://exemple.fr/a|8|warc/1", "1|-|-|Anne|-|1|mail/1", "2|-|-|Anne|-|7|mail/1",
        "42@exemple.fr|2017-12-07|La Lettre du soir|-|-|-|mail/1", "-|-|-|-|-|1|json/1",
      ])
  }

  @Test func `the same input twice changes nothing and says so`() throws {
    try folder.write("a.txt", Self.trêve)
    try folder.write(
      "b.jsonl", "{\"text\":\"Un.\",\"id\":1}\n{\"text\":\"Deux.\"}\n{\"text\":\"Deux.\"}")
    #expect(Self.counts(try ingest(["a.txt", "b.jsonl"])) == [4, 3, 0, 0, 1, 0, 0])
    #expect(Self.counts(try ingest(["a.txt", "b.jsonl"])) == [4, 0, 0, 0, 4, 0, 0])
    #expect(try rows("SELECT count(*) FROM articles") == ["3"])
  }

  @Test func `a changed article is replaced, and an undo brings the one before back`() throws {
    let before = "{\"id\":1,\"title\":\"La trêve\",\"text\":\"La trêve tient depuis lundi.\"}"
    let after = "{\"id\":1,\"title\":\"La trêve\",\"text\":\"La trêve tient depuis lundi matin.\"}"
    try folder.write("a.jsonl", before)
    _ = try ingest(["a.jsonl"])
    try folder.write("a.jsonl", after)
    let report = try ingest(["a.jsonl"])
    #expect(Self.counts(report) == [1, 0, 1, 0, 0, 0, 0])
    let undone = try Maintenance.undo(batch: report.batch, archive: archive, toolVersion: "test")
    #expect(undone.restored == 1)
    #expect(try rows("SELECT text FROM articles") == ["La trêve\n\nLa trêve tient depuis lundi."])
  }

  @Test func `one bad article is a rejection, and the rest is kept`() throws {
    try folder.write("a.jsonl", "{\"text\":\"Un.\"}\n{broken\n{\"text\":\"Trois.\"}\n")
    try folder.write("vide.txt", "")
    try folder.write("b.pdf", "x")
    nonisolated(unsafe) var heard: [String] = []
    let report = try ingest(["a.jsonl", "vide.txt", "b.pdf", "absent.txt"]) { event in
      if case .rejected(let rejection) = event { heard.append(rejection.reason) }
    }
    #expect(Self.counts(report) == [3, 2, 0, 0, 0, 0, 4])
    #expect(report.missing == [folder.path + "/absent.txt"])
    #expect(heard == report.rejections.map(\.reason))
    #expect(
      try rows("SELECT line, reason FROM rejections ORDER BY id").map { $0.prefix(20) } == [
        "2|It is not JSON: co", "-|The file is empty.", "-|The file is of a k",
        "-|There is no such f",
      ])
  }

  @Test func `nothing is created when there is nothing to read`() throws {
    let error = #expect(throws: IngestionError.self) { try ingest(["absent.txt", "n*.txt"]) }
    #expect(error?.kind == .notFound)
    #expect(error?.message.split(separator: "\n").count == 2)
    #expect(!FileManager.default.fileExists(atPath: archive))
  }

  @Test func `what articles lack is filled, and what they have is not changed`() throws {
    try folder.write(
      "a.jsonl", "{\"text\":\"Un.\"}\n{\"text\":\"Deux.\",\"source\":\"X\",\"date\":\"2016\"}")
    let options = try IngestionOptions(
      date: "7 décembre 2017", source: "Le Courrier", author: "Anne", language: "fr")
    _ = try ingest(["a.jsonl"], options: options)
    #expect(
      try rows("SELECT date, source, author, language FROM articles") == [
        "2017-12-07|Le Courrier|Anne|fr", "2016|X|Anne|fr",
      ])
  }

  @Test func `a text that is not French is stored, not read for claims, and counted`() throws {
    let english =
      "\\\"We will hold,\\\" said John Smith, the chairman of the board, on Monday in London. "
      + "He added that the company would not be sold to anyone this year, whatever the price."
    try folder.write(
      "a.jsonl", "{\"text\":\"\(english)\"}\n{\"text\":\"Un texte.\",\"lang\":\"en-GB\"}")
    let report = try ingest(["a.jsonl"])
    #expect(report.notFrench == 2)
    #expect(try rows("SELECT count(*) FROM articles") == ["2"])
    #expect(try rows("SELECT count(*) FROM claims") == ["0"])
  }

  private static func ninjs(_ status: String, version: Int, text: String = "Le fleuve monte.")
    -> String
  {
    #"{"uri":"7","copyrightholder":"ADV","pubstatus":"\#(status)","version":"\#(version)","#
      + #""body_text":"\#(text)"}"# + "\n"
  }

  @Test func `an article that is taken back is named with the way to remove it`() throws {
    try folder.write("a.jsonl", Self.ninjs("usable", version: 1))
    try folder.write("b.jsonl", Self.ninjs("canceled", version: 2))
    #expect(Self.counts(try ingest(["a.jsonl"])) == [1, 1, 0, 0, 0, 0, 0])
    let report = try ingest(["b.jsonl"])
    #expect(Self.counts(report) == [1, 0, 0, 0, 0, 0, 1])
    #expect(
      report.rejections.map(\.reason) == [
        "Its publisher takes it back: its status is \"canceled\". The archive holds it as article "
          + "a1: \"verbatim article remove a1 --reason …\" takes it out."
      ])
    #expect(try rows("SELECT text FROM articles") == ["Le fleuve monte."])
    #expect(try rows("SELECT \"read\", rejected FROM batches WHERE id = 2") == ["1|1"])
  }

  @Test func `what is taken back in the file that brings it is found`() throws {
    try folder.write(
      "a.jsonl", Self.ninjs("usable", version: 1) + Self.ninjs("withheld", version: 2))
    let report = try ingest(["a.jsonl"])
    #expect(Self.counts(report) == [2, 1, 0, 0, 0, 0, 1])
    #expect(report.rejections.first?.reason.contains("article remove a1 ") == true)
  }

  @Test(arguments: [[], ["a.jsonl"]])
  func `what is taken back and was never here is only a rejection`(_ before: [String]) throws {
    try folder.write("a.jsonl", "{\"id\":\"7\",\"source\":\"X\",\"text\":\"Un.\"}")
    try folder.write("b.jsonl", Self.ninjs("canceled", version: 2))
    let report = try ingest(before + ["b.jsonl"])
    #expect(report.rejections.map { $0.reason.contains("archive") } == [false])
  }

  @Test func `a version that comes late leaves the newer one in place`() throws {
    let old = Self.ninjs("usable", version: 1)
    let new = Self.ninjs("usable", version: 2, text: "Le fleuve monte encore.")
    try folder.write("a.jsonl", new + old)
    #expect(Self.counts(try ingest(["a.jsonl"])) == [2, 1, 0, 0, 1, 0, 0])
    #expect(Self.counts(try ingest(["a.jsonl"])) == [2, 0, 0, 0, 2, 0, 0])
    #expect(try rows("SELECT version, text FROM articles") == ["1|Le fleuve monte encore."])
  }

  @Test func `a reader that is named reads a file of any ending`() throws {
    try folder.write("fil.php", "<rss><item><description>Un.</description></item></rss>")
    #expect(Self.counts(try ingest(["fil.php"])) == [0, 0, 0, 0, 0, 0, 1])
    let options = try IngestionOptions(reader: .rss)
    #expect(Self.counts(try ingest(["fil.php"], options: options)) == [1, 1, 0, 0, 0, 0, 0])
    #expect(try rows("SELECT reader FROM articles") == ["rss/1"])
  }

  @Test func `many articles are committed in the order of the input`() throws {
    let lines = (0..<2500).map { "{\"id\":\($0),\"text\":\"Texte \($0), long de \($0) mots.\"}" }
    try folder.write("a.jsonl", lines.joined(separator: "\n"))
    nonisolated(unsafe) var groups = 0
    let report = try ingest(["a.jsonl"]) { event in
      if case .committed = event { groups += 1 }
    }
    #expect(report.counts.added == 2500)
    #expect(groups >= 2)
    let keys = try rows("SELECT \"key\" FROM articles ORDER BY id")
    #expect(keys == (0..<2500).map(String.init))
  }

  @Test func `a file is extracted exactly as it is ingested`() throws {
    let plain = "La trêve tient\n\n« Oui », a dit Jeanne Martin.\n"
    try folder.write("a.txt", plain)
    try folder.write("b.jsonl", "{\"text\":\"Un.\"}\n{broken\n{\"text\":\"Trois.\"}\n")
    var found: [String] = []
    var rejected: [String] = []
    let paths = ["a.txt", "b.jsonl"].map { folder.path + "/" + $0 }
    let report = try FileExtraction(options: IngestionOptions()).run(
      paths, rejected: { rejected.append($0.reason) }, each: { found.append($0.text) })
    #expect(found == [plain, "Un.", "Trois."])
    #expect(rejected.count == 1)
    #expect(report.read == 4 && report.rejected == 1)
    _ = try ingest(["a.txt", "b.jsonl"])
    #expect(try rows("SELECT text FROM articles ORDER BY id") == found)
  }
}
