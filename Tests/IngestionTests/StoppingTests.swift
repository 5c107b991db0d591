import Archive
import FoundationEssentials
import Glibc
import Testing

@testable import Ingestion

/// Where a batch stops, and what it leaves.
struct StoppingTests {
  let bench: IngestorTests

  init() throws { bench = try IngestorTests() }

  private static let old = #"{"id":1,"source":"X","title":"Le pont","text":"Le pont est fermé."}"#
  private static let other =
    #"{"id":1,"source":"X","title":"Un vote","text":"Rien de pareil ici."}"#
  private static func text(_ id: Int) -> String { #"{"id":\#(id),"source":"X","text":"Un."}"# }

  // 2026-11-25
  @Test(arguments: [
    ("the first is broken", ["{", text(2)], [1, 0, 1], "interrupted"),
    ("a conflict, which shows at the commit", [other, text(2)], [1, 0, 1], "interrupted"),
    (
      "a conflict before what is broken", [text(3), other, text(2), "{"], [2, 1, 1], "interrupted"
    ),
    ("the last is a conflict", [text(3), other], [2, 1, 1], "interrupted"),
    ("nothing is rejected", [text(3), text(4)], [2, 2, 0], "complete"),
  ])
  func `a strict batch takes in nothing after the first rejection`(
    _ case: String, lines: [String], counts: [Int], state: String
  ) throws {
    try bench.folder.write("a.jsonl", Self.old)
    _ = try bench.ingest(["a.jsonl"])
    try bench.folder.write("b.jsonl", lines.joined(separator: "\n"))
    let report = try bench.ingest(["b.jsonl"], options: IngestionOptions(isStrict: true))
    #expect([report.counts.read, report.counts.added, report.counts.rejected] == counts)
    let row = (counts.map(String.init) + [state]).joined(separator: "|")
    #expect(
      try bench.rows("SELECT \"read\", added, rejected, state FROM batches WHERE id = 2") == [row])
    #expect(try bench.rows("SELECT count(*) FROM articles") == ["\(1 + counts[1])"])
  }

  // 2026-11-25
  @Test(arguments: [(0, 0), (1, 1), (3, 3), (4, 3)])
  func `a limit counts articles, and a batch that reaches it is complete`(
    limit: Int, read: Int
  ) throws {
    try bench.folder.write("a.jsonl", (1...3).map(Self.text).joined(separator: "\n"))
    let options = try IngestionOptions(limit: limit)
    #expect(try bench.ingest(["a.jsonl"], options: options).counts.added == read)
    #expect(try bench.rows("SELECT \"read\", state FROM batches") == ["\(read)|complete"])
    let rehearsal = Rehearsal(archive: bench.folder.path + "/none.db", options: options)
    #expect(try rehearsal.run([bench.folder.path + "/a.jsonl"]).counts.read == read)
  }

  // 2026-11-25
  @Test func `a batch in which the archive fails is interrupted, however much is still to read`()
    throws
  {
    let lines = (0..<4000).map { #"{"id":\#($0),"text":"Texte \#($0)."}"# }
    try bench.folder.write("a.jsonl", lines.joined(separator: "\n"))
    let moved = bench.archive + ".moved"
    let error = #expect(throws: ArchiveError.self) {
      try bench.ingest(["a.jsonl"]) { _ in rename(bench.archive, moved) }
    }
    #expect(error?.kind == .inputOutput)
    #expect(error?.message.contains("was moved or removed while it was being written") == true)
  }

  // 2026-11-25
  @Test func `a dry run changes no byte, and makes no archive`() throws {
    try bench.folder.write("a.jsonl", Self.old)
    let path = bench.folder.path + "/a.jsonl"
    let rehearsal = Rehearsal(archive: bench.archive, options: try IngestionOptions())
    #expect(try rehearsal.run([path]).counts.added == 1)
    #expect(!FileManager.default.fileExists(atPath: bench.archive))
    _ = try bench.ingest(["a.jsonl"])
    let before = FileManager.default.contents(atPath: bench.archive)
    try bench.folder.write("a.jsonl", Self.old + "\n" + Self.text(2) + "\n{")
    #expect(IngestorTests.counts(try rehearsal.run([path])) == [3, 1, 0, 0, 1, 0, 1])
    #expect(FileManager.default.contents(atPath: bench.archive) == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).sorted()
        == ["a.jsonl", "archive.db"])
  }

  // 2026-11-25
  @Test func `a dry run counts as an ingestion of the same input does`() throws {
    try bench.folder.write(
      "a.jsonl",
      """
      {"text":"Le pont est fermé.","url":"https://www.vallees.example/pont?utm_source=x"}
      {"text":"Le pont est fermé.","url":"https://m.vallees.example/pont"}
      {"text":"La digue tient.","id":7,"source":"A"}
      {"text":"La digue tient.","id":7,"source":"B"}
      {"text":"Le gué est ouvert."}
      {"text":"Le gué est ouvert."}
      """)
    let path = bench.folder.path + "/a.jsonl"
    let rehearsal = Rehearsal(archive: bench.archive, options: try IngestionOptions())
    let counts = IngestorTests.counts(try rehearsal.run([path]))
    #expect(counts == [6, 4, 0, 0, 2, 0, 0])
    let report = try bench.ingest(["a.jsonl"])
    #expect(report.counts.added == 4)
  }

  // 2026-11-25
  @Test func `a dry run into what is no archive says so`() throws {
    try bench.folder.write("a.jsonl", Self.old)
    let rehearsal = Rehearsal(archive: bench.folder.path, options: try IngestionOptions())
    let error = #expect(throws: ArchiveError.self) {
      try rehearsal.run([bench.folder.path + "/a.jsonl"])
    }
    #expect(error?.kind == .notAnArchive)
  }

  // 2026-11-25
  @Test func `a folder that vanishes in the middle is a rejection, what was read is kept`() throws {
    let lines = (0..<1500).map { #"{"id":\#($0),"text":"Texte \#($0)."}"# }
    for number in 0..<9 {
      let some = lines.map { $0.replacing("Texte", with: "Texte \(number)") }
      try bench.folder.write("in/\(number).jsonl", some.joined(separator: "\n"))
    }
    nonisolated(unsafe) var isGone = false
    let report = try bench.ingest(["in"], options: IngestionOptions(source: "X")) { _ in
      if !isGone { try? FileManager.default.removeItem(atPath: bench.folder.path + "/in") }
      isGone = true
    }
    #expect(report.counts.read >= 1000 && report.counts.rejected > 0)
    #expect(report.rejections.last?.reason.contains("It was in its folder a moment ago") == true)
    #expect(try bench.rows("SELECT state FROM batches") == ["complete"])
  }
}
