import Migrations
import SQLite

/// Brings the archives of earlier programs to the version of this one.
public enum Migrator {
  /// What a migration did.
  public struct Report: Sendable, Equatable {
    /// The version before.
    public var from: Int
    /// The version now.
    public var to: Int
    /// The copy of the archive as it was; nil when there was nothing to do.
    public var backup: String?
  }

  /// Migrates the archive at a path, after a backup beside it.
  public static func migrate(
    _ path: String, toolVersion: String, patience: Int = 5000
  ) throws -> Report {
    try migrate(path, toolVersion: toolVersion, patience: patience, Migration.all)
  }

  static func migrate(
    _ path: String, toolVersion: String, patience: Int, _ migrations: [Migration]
  ) throws -> Report {
    _ = try Location.existing(path)
    let lock = try IngestLock.take(path, create: false, patience: patience)
    defer { withExtendedLifetime(lock) {} }
    return try ArchiveError.about(path) {
      let connection = try Connection.open(Location.plain(path), .readWrite)
      let version = try Format.version(of: connection, path)
      let newest = migrations.last?.number ?? 0
      guard version <= newest else { throw Format.newer(version, path) }
      try requireKnownHistory(of: connection, path, migrations)
      // A program that was stopped while writing may have left a log.
      try connection.run("PRAGMA journal_mode = DELETE")
      guard version < newest else { return Report(from: version, to: version, backup: nil) }
      let backup = try Backup.makeBeside(path, of: connection, version: version)
      for migration in migrations where migration.number > version {
        try withoutForeignKeys(connection) { try step(migration, connection, toolVersion) }
      }
      return Report(from: version, to: newest, backup: backup)
    }
  }

  /// Makes an archive of an empty file: all of it, or nothing.
  static func install(
    on connection: Connection, toolVersion: String, _ migrations: [Migration] = Migration.all
  ) throws {
    try connection.run("PRAGMA page_size = \(Format.pageSize)")
    try withoutForeignKeys(connection) {
      // Stopped between two steps, it would be an archive of an earlier version.
      for migration in migrations { try step(migration, connection, toolVersion) }
    }
  }

  /// Throws unless the migrations an archive has had are those this program knows.
  static func requireKnownHistory(
    of connection: Connection, _ path: String, _ migrations: [Migration] = Migration.all
  ) throws {
    let digests = Dictionary(
      uniqueKeysWithValues: migrations.map { ($0.number, Digest.hex(Digest.sha256($0.sql))) })
    let history = try connection.prepare("SELECT version, sha256 FROM schema_history")
    try history.each { row in
      guard digests[row.int(0)] != row.text(1) else { return }
      throw ArchiveError(
        .corrupt,
        "Step \(row.int(0)) of the schema of \(path) is not the one this program has. The "
          + "archive was made by a development version: ingest its articles into a new one.")
    }
  }

  // A step that needs to rebuild a table must be free to break foreign keys on the way.
  private static func withoutForeignKeys(
    _ connection: Connection, _ body: () throws -> Void
  ) throws {
    try connection.run("PRAGMA foreign_keys = OFF")
    defer { try? connection.run("PRAGMA foreign_keys = ON") }
    try connection.transaction(body)
  }

  private static func step(
    _ migration: Migration, _ connection: Connection, _ toolVersion: String
  ) throws {
    try connection.run(migration.sql)
    try requireWholeKeys(connection, after: migration)
    let record = try connection.prepare(
      """
      INSERT INTO schema_history (version, name, sha256, applied_at, tool_version)
      VALUES (?, ?, ?, ?, ?)
      """)
    try record.run(
      migration.number, migration.name, Digest.hex(Digest.sha256(migration.sql)),
      Timestamp.now(), toolVersion)
    try connection.run("PRAGMA application_id = \(Format.applicationID)")
    try connection.run("PRAGMA user_version = \(migration.number)")
  }

  private static func requireWholeKeys(
    _ connection: Connection, after migration: Migration
  ) throws {
    let table = try connection.first("PRAGMA foreign_key_check") { $0.text(0) }
    guard let table else { return }
    throw ArchiveError(
      .corrupt,
      "Step \(migration.number) of the schema leaves rows of \(table) that point nowhere; "
        + "the archive stays as it was.")
  }
}
