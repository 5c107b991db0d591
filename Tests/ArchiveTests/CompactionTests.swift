import SQLite
import Testing

@testable import Archive

@Suite struct CompactionTests {
  private func archiveWithRoom() throws -> TestArchive {
    let archive = try TestArchive()
    let articles = (1...60).map { number in
      article("Anne affirme que \(number) ponts ferment\n# " + filler(number), key: "\(number)")
    }
    try archive.ingest(articles)
    try archive.ingest(article("Paul dit « jamais »", key: "a"))
    try archive.undo(1)
    return archive
  }

  private func filler(_ number: Int) -> String {
    (0..<400).map { "mot\(number)x\($0)" }.joined(separator: " ")
  }

  @Test func `what is no longer used leaves the file, and the rest stays`() throws {
    let archive = try archiveWithRoom()
    let before = try Dump.full(archive)
    let report = try ArchiveWriter.compact(archive.path, toolVersion: "test")
    #expect(report.after < report.before && report.note == nil)
    #expect(report.after == Int64(TemporaryFolder.bytes(of: archive.path).count))
    #expect(try Dump.full(archive) == before)
    #expect(try archive.hits("jamais") == 1)
    #expect(try archive.rows("PRAGMA page_size") == ["\(Format.pageSize)"])
    #expect(try archive.findings() == [])
    #expect(archive.folder.names == ["archive.db"])
  }

  @Test func `an archive that is being read is left as it is`() throws {
    let archive = try archiveWithRoom()
    let before = try Dump.full(archive)
    let reader = try Connection.open(archive.path, .readOnly)
    try reader.run("BEGIN")
    _ = try reader.first("SELECT count(*) FROM article") { $0.int(0) }
    let error = #expect(throws: ArchiveError.self) {
      try ArchiveWriter.compact(archive.path, toolVersion: "test", patience: 50)
    }
    #expect(error?.kind == .locked, "\(error?.message ?? "")")
    try reader.run("COMMIT")
    #expect(try Dump.full(archive) == before)
    #expect(try archive.findings() == [])
  }

  @Test func `an archive that another program writes to, or that is not there, is told`() throws {
    let archive = try archiveWithRoom()
    try archive.writing { _ in
      let error = #expect(throws: ArchiveError.self) {
        try ArchiveWriter.compact(archive.path, toolVersion: "test", patience: 50)
      }
      #expect(error?.kind == .locked)
    }
    let missing = #expect(throws: ArchiveError.self) {
      try ArchiveWriter.compact(archive.folder.file("none.db"), toolVersion: "test")
    }
    #expect(missing?.kind == .notFound)
    #expect(archive.folder.names == ["archive.db"])
  }
}
