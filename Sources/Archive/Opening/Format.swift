import Migrations
import SQLite

/// What marks a file as an archive, and of which version.
enum Format {
  /// The application id in the file's header: "VRBT".
  static let applicationID = 0x5652_4254
  /// The size of the pages of a new archive.
  static let pageSize = 16384
  /// The schema that this program reads and writes.
  static var version: Int { Migration.all.last?.number ?? 0 }

  /// The schema version of an archive; an error for a file that is something else.
  static func version(of connection: Connection, _ path: String) throws -> Int {
    guard try number("application_id", connection) == applicationID else {
      throw ArchiveError.notAnArchive(path, "it is a database of another program")
    }
    return try number("user_version", connection)
  }

  static func number(_ pragma: String, _ connection: Connection) throws -> Int {
    try connection.first("PRAGMA \(pragma)") { row in row.int(0) } ?? 0
  }

  /// Throws unless the archive is of the version that this program knows.
  static func requireCurrent(_ connection: Connection, _ path: String) throws {
    let version = try version(of: connection, path)
    guard version <= Self.version else { throw newer(version, path) }
    guard version == Self.version else {
      throw ArchiveError(
        .olderVersion,
        "\(path) is an archive of version \(version); this program reads version "
          + "\(Self.version). Run \"verbatim archive migrate\", which makes a backup first.")
    }
  }

  static func newer(_ version: Int, _ path: String) -> ArchiveError {
    ArchiveError(
      .newerVersion,
      "\(path) is an archive of version \(version); this program knows only version "
        + "\(Self.version). Upgrade the program.")
  }
}
