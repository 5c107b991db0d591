import Glibc
import SQLite
import Testing

@testable import Archive

@Suite struct OpeningTests {
  private let given = article("Anne affirme que 3 ponts ferment", key: "1")

  private func kind(_ body: () throws -> Void) -> ArchiveError.Kind? {
    do {
      try body()
      return nil
    } catch {
      return (error as? ArchiveError)?.kind
    }
  }

  private func kindOfReading(_ path: String) -> ArchiveError.Kind? {
    kind { _ = try ArchiveReader.open(path) }
  }

  private func kindOfWriting(_ path: String, create: Bool = false) -> ArchiveError.Kind? {
    kind { _ = try ArchiveWriter.open(path, create: create, toolVersion: "test", patience: 50) }
  }

  @Test func `a path without archive is told, and nothing is made`() throws {
    let folder = try TemporaryFolder()
    #expect(kindOfReading(folder.file("no.db")) == .notFound)
    #expect(kindOfReading("") == .notFound)
    #expect(kindOfReading(":memory:") == .notFound)
    #expect(kindOfReading("a\0b") == .notFound)
    #expect(kindOfWriting(folder.file("no.db")) == .notFound)
    #expect(folder.names == [])
  }

  @Test func `what is no archive is told, and left as it is`() throws {
    let folder = try TemporaryFolder()
    let text = folder.write(Array("Ceci n'est pas une archive.".utf8), to: "a.txt")
    let long = folder.write([UInt8](repeating: 65, count: 9000), to: "long.txt")
    let empty = folder.write([], to: "empty.db")
    let other = folder.file("other.db")
    try Connection.open(other, .create).run("CREATE TABLE t (a)")
    for path in [text, long, empty, other, folder.path] {
      let before = TemporaryFolder.bytes(of: path)
      #expect(kindOfReading(path) == .notAnArchive)
      #expect(kindOfWriting(path) == .notAnArchive)
      #expect(TemporaryFolder.bytes(of: path) == before)
    }
    #expect(kindOfWriting(long, create: true) == .notAnArchive)
    #expect(folder.names == ["a.txt", "empty.db", "long.txt", "other.db"])
  }

  @Test func `an archive that cannot be made is told`() throws {
    let folder = try TemporaryFolder()
    #expect(kindOfWriting(folder.file("none/a.db"), create: true) == .cannotCreate)
    #expect(kindOfWriting(folder.path, create: true) == .notAnArchive)
  }

  @Test func `an archive of another version is refused with the remedy`() throws {
    let archive = try TestArchive()
    try archive.writing { _ in }
    try archive.write("PRAGMA user_version = 99")
    #expect(kindOfReading(archive.path) == .newerVersion)
    #expect(kindOfWriting(archive.path) == .newerVersion)
    try archive.write("PRAGMA user_version = 0")
    #expect(kindOfReading(archive.path) == .olderVersion)
    #expect(kindOfWriting(archive.path, create: true) == .olderVersion)
    let error = #expect(throws: ArchiveError.self) { try ArchiveReader.open(archive.path) }
    #expect(error?.message.contains("verbatim archive migrate") == true)
  }

  @Test func `a damaged archive is told`() throws {
    let archive = try TestArchive()
    try archive.ingest(given)
    var bytes = TemporaryFolder.bytes(of: archive.path)
    for index in 16384..<bytes.count { bytes[index] = 7 }
    let path = archive.folder.write(bytes, to: "damaged.db")
    #expect(kind { _ = try ArchiveReader.open(path).check() } == .corrupt)
  }

  @Test func `at rest an archive is one file in rollback mode that reading leaves alone`() throws {
    let archive = try TestArchive()
    try archive.ingest(given)
    #expect(archive.folder.names == ["archive.db"])
    let bytes = TemporaryFolder.bytes(of: archive.path)
    // The file format versions of the header: 1 for rollback mode, 2 for a log.
    #expect(bytes[18...19] == [1, 1])
    chmod(archive.path, 0o444)
    chmod(archive.folder.path, 0o555)
    defer { chmod(archive.folder.path, 0o755) }
    let reader = try ArchiveReader.open(archive.path)
    try reader.rows("SELECT text FROM claims") { _ in
      #expect(archive.folder.names == ["archive.db"])
    }
    #expect(try reader.check() == [])
    #expect(archive.folder.names == ["archive.db"])
    #expect(TemporaryFolder.bytes(of: archive.path) == bytes)
  }

  @Test func `a new archive says what it is in its header`() throws {
    let archive = try TestArchive()
    try archive.writing { _ in }
    let bytes = TemporaryFolder.bytes(of: archive.path)
    #expect(bytes[16...17] == [0x40, 0])
    #expect(bytes[68...71] == Array("VRBT".utf8)[...])
    let info = try ArchiveReader.open(archive.path).info()
    #expect(info.version == Format.version)
    #expect(info.journalMode == "delete")
    #expect(info.counts.allSatisfy { $0.rows == 0 })
  }

  @Test func `the numbers of an archive are those of its views`() throws {
    let archive = try TestArchive()
    try archive.ingest(
      given, article("Paul dit « oui »", key: "2", date: "2018"),
      article("Rien", key: "3", date: nil, source: nil))
    let info = try ArchiveReader.open(archive.path).info()
    for count in info.counts where count.name != "sources" {
      #expect(try archive.rows("SELECT count(*) FROM \(count.name)") == ["\(count.rows)"])
    }
    #expect(info.counts.first { $0.name == "sources" }?.rows == 1)
    #expect([info.firstDate, info.lastDate] == ["2017-12-07", "2018"])
    #expect(info.bytes == Int64(TemporaryFolder.bytes(of: archive.path).count))
  }

  @Test func `one program writes at a time, and others read on`() throws {
    let archive = try TestArchive()
    try archive.ingest(given)
    try archive.writing { writer in
      _ = try writer.beginBatch(origin: "test")
      _ = try writer.commit([TestArchive.delivery(article("Deux", key: "2"))]) { _, _ in nil }
      #expect(kindOfWriting(archive.path) == .locked)
      #expect(
        kind { _ = try Migrator.migrate(archive.path, toolVersion: "t", patience: 50) } == .locked)
      #expect(try archive.rows("SELECT count(*) FROM articles") == ["2"])
      #expect(try archive.findings() == [])
    }
  }

  @Test func `an archive that is locked is told from one that is not there`() throws {
    let archive = try TestArchive()
    try archive.ingest(given)
    let other = try Connection.open(archive.path, .readWrite)
    try other.run("BEGIN EXCLUSIVE")
    #expect(kind { _ = try ArchiveReader.open(archive.path, patience: 10) } == .locked)
    try other.run("ROLLBACK")
    #expect(kindOfReading(archive.path) == nil)
  }

  @Test func `a log that a reader holds is left with a note, and goes with the next writing`()
    throws
  {
    let archive = try TestArchive()
    try archive.ingest(given, article("Deux", key: "2"))
    let writer = try ArchiveWriter.open(archive.path, create: false, toolVersion: "test")
    let reader = try ArchiveReader.open(archive.path)
    var note: String?
    try reader.rows("SELECT id FROM articles") { row in
      if row.int(0) == 1 { note = try writer.close() }
    }
    #expect(note != nil)
    #expect(try archive.rows("SELECT count(*) FROM articles") == ["2"])
    _ = consume reader
    try archive.writing { _ in }
    #expect(archive.folder.names == ["archive.db"])
  }

  @Test func `what a stopped program had committed stays, and its batch is interrupted`() throws {
    let archive = try TestArchive()
    try archive.ingest(given)
    let stopped = try TestArchive()
    try archive.writing { writer in
      _ = try writer.beginBatch(origin: "test")
      _ = try writer.commit([TestArchive.delivery(article("Deux", key: "2"))]) { _, _ in nil }
      for name in ["archive.db", "archive.db-wal"] {
        let bytes = TemporaryFolder.bytes(of: archive.folder.file(name))
        _ = stopped.folder.write(bytes, to: name)
      }
    }
    #expect(try stopped.rows("SELECT key FROM articles ORDER BY id") == ["1", "2"])
    #expect(try stopped.ingest(given, article("Deux", key: "2")) == [.unchanged(1), .unchanged(2)])
    #expect(
      try stopped.rows("SELECT id, state, added FROM batches WHERE id < 3")
        == ["1|complete|0", "2|interrupted|1"])
    #expect(stopped.folder.names == ["archive.db"])
    try stopped.undo(2)
    try stopped.undo(3)
    #expect(try stopped.rows("SELECT key FROM articles") == ["1"])
    #expect(try stopped.findings() == [])
  }

  @Test func `a writer that is let go without closing puts the file at rest`() throws {
    let archive = try TestArchive()
    _ = try ArchiveWriter.open(archive.path, create: true, toolVersion: "test")
    #expect(archive.folder.names == ["archive.db"])
    #expect(TemporaryFolder.bytes(of: archive.path)[18...19] == [1, 1])
  }
}
