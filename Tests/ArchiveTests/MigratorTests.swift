import Migrations
import SQLite
import Testing

@testable import Archive

@Suite struct MigratorTests {
  private let now = Migration.all.count
  private let next = Migration(
    number: Migration.all.count + 1, name: "next", sql: "ALTER TABLE article ADD COLUMN mood TEXT;")

  private func migrate(_ archive: TestArchive, _ migrations: [Migration]) throws
    -> Migrator.Report
  {
    try Migrator.migrate(archive.path, toolVersion: "test", patience: 50, migrations)
  }

  private func archiveWithOneArticle() throws -> TestArchive {
    let archive = try TestArchive()
    try archive.ingest(article("Anne affirme que oui", key: "1"))
    return archive
  }

  /// Makes an archive as the first version of the schema would have made it, with the rows of another.
  private func makeFirstVersion(of other: TestArchive, at path: String) throws {
    let connection = try Connection.open(path, .create)
    try Migrator.install(on: connection, toolVersion: "test", Array(Migration.all.prefix(1)))
    try connection.run("PRAGMA foreign_keys = OFF; ATTACH '\(other.path)' AS other")
    var tables: [String] = []
    try connection.prepare(
      """
      SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
        AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_search_%'
        AND name NOT IN ('schema_history', 'about')
      """
    ).each { tables.append($0.text(0)) }
    for table in tables {
      var columns: [String] = []
      try connection.prepare("SELECT name FROM pragma_table_info(?)").each(table) {
        columns.append("\"\($0.text(0))\"")
      }
      let list = columns.joined(separator: ", ")
      try connection.run("INSERT INTO \(table) (\(list)) SELECT \(list) FROM other.\(table)")
    }
  }

  @Test func `an archive of this version has nothing to migrate and gets no backup`() throws {
    let archive = try archiveWithOneArticle()
    let report = try Migrator.migrate(archive.path, toolVersion: "test")
    #expect(report.from == report.to && report.backup == nil)
    #expect(archive.folder.names == ["archive.db"])
  }

  @Test func `an older archive is copied, then migrated step by step with a record`() throws {
    let archive = try archiveWithOneArticle()
    let report = try migrate(archive, Migration.all + [next])
    #expect(report.from == now && report.to == now + 1)
    let backup = try #require(report.backup)
    #expect(archive.folder.names == ["archive.db", "archive.db.version-\(now).backup"])
    let copy = try ArchiveReader.open(backup)
    #expect(try copy.first("SELECT count(*) FROM claims", [], { $0.int(0) }) == 1)
    let connection = try Connection.open(archive.path, .readOnly)
    #expect(try connection.first("PRAGMA user_version") { $0.int(0) } == now + 1)
    let record = try connection.first(
      "SELECT name, sha256 FROM schema_history WHERE version = \(now + 1)"
    ) { row in [row.text(0), row.text(1)] }
    #expect(record == ["next", Digest.hex(Digest.sha256(next.sql))])
    #expect(try connection.first("SELECT mood IS NULL FROM article") { $0.int(0) } == 1)
  }

  @Test func `an archive of the first version gets its counters`() throws {
    let archive = try TestArchive()
    try makeFirstVersion(of: archiveWithOneArticle(), at: archive.path)
    let report = try migrate(archive, Migration.all)
    #expect(report.from == 1 && report.to == now)
    #expect(
      try archive.rows("SELECT step, period, claims FROM speaker_count ORDER BY step").count == 3)
    #expect(try archive.findings() == [])
  }

  @Test func `a backup never overwrites another`() throws {
    let archive = try archiveWithOneArticle()
    _ = archive.folder.write([1], to: "archive.db.version-\(now).backup")
    let report = try migrate(archive, Migration.all + [next])
    #expect(report.backup == archive.folder.file("archive.db.version-\(now).2.backup"))
  }

  @Test func `a step that fails leaves the archive as it was`() throws {
    let archive = try archiveWithOneArticle()
    let broken = Migration(
      number: now + 1, name: "broken", sql: "CREATE TABLE new (a); INSERT INTO nowhere VALUES (1);")
    #expect(throws: ArchiveError.self) { try migrate(archive, Migration.all + [broken]) }
    #expect(try archive.rows("SELECT name FROM sqlite_schema WHERE name = 'new'") == [])
    #expect(try archive.findings() == [])
  }

  @Test func `a released step that has changed is an error`() throws {
    let archive = try archiveWithOneArticle()
    let first = try #require(Migration.all.first)
    let changed = Migration(number: 1, name: first.name, sql: first.sql + "\n")
    let error = #expect(throws: ArchiveError.self) { try migrate(archive, [changed, next]) }
    #expect(error?.kind == .corrupt)
    #expect(archive.folder.names == ["archive.db"])
  }

  @Test func `an archive from the future, a missing one and a stranger are refused`() throws {
    let archive = try archiveWithOneArticle()
    try archive.write("PRAGMA user_version = 99")
    let newer = #expect(throws: ArchiveError.self) { try migrate(archive, Migration.all) }
    #expect(newer?.kind == .newerVersion)
    let path = archive.folder.file("none.db")
    let missing = #expect(throws: ArchiveError.self) {
      try Migrator.migrate(path, toolVersion: "test")
    }
    #expect(missing?.kind == .notFound)
    let other = archive.folder.file("other.db")
    try Connection.open(other, .create).run("CREATE TABLE t (a)")
    let stranger = #expect(throws: ArchiveError.self) {
      try Migrator.migrate(other, toolVersion: "test")
    }
    #expect(stranger?.kind == .notAnArchive)
  }

  // 2026-11-25
  @Test func `a new archive is made whole or not at all`() throws {
    let folder = try TemporaryFolder()
    let broken = Migration(number: now + 1, name: "broken", sql: "ALTER TABLE nowhere ADD a;")
    let path = folder.file("a.db")
    let connection = try Connection.open(path, .create)
    #expect(throws: SQLiteError.self) {
      try Migrator.install(on: connection, toolVersion: "test", Migration.all + [broken])
    }
    #expect(Location.bytes(path) == 0)
    try Migrator.install(on: connection, toolVersion: "test")
    #expect(try Format.version(of: connection, path) == now)
  }

  @Test func `steps are numbered from one without a gap`() {
    #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
  }
}
