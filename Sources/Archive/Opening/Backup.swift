import Glibc
import SQLite

/// Whole copies of an archive.
enum Backup {
  /// Copies an archive to a new file beside it and gives the copy's path.
  static func makeBeside(
    _ path: String, of connection: Connection, version: Int
  ) throws -> String {
    var copy = "\(path).version-\(version).backup"
    var number = 1
    while access(Location.plain(copy), F_OK) == 0 {
      number += 1
      copy = "\(path).version-\(version).\(number).backup"
    }
    try make(copy, of: connection)
    return copy
  }

  /// Copies an archive to a new file, at rest and compact, and checks the copy.
  static func make(_ copy: String, of connection: Connection) throws {
    guard Location.isUsable(copy), access(Location.plain(copy), F_OK) != 0 else {
      throw ArchiveError(
        .cannotCreate, "\(copy) exists already. Name a file that does not exist.")
    }
    do {
      // "The VACUUM INTO command … is an alternative to the backup API for generating backup
      // copies of a live database": https://sqlite.org/lang_vacuum.html
      try connection.prepare("VACUUM INTO ?", persistent: false)
        .run(Location.plain(copy))
      try requireWhole(copy)
    } catch {
      unlink(Location.plain(copy))
      throw explained(error, copy)
    }
  }

  private static func requireWhole(_ copy: String) throws {
    let connection = try Connection.open(Location.plain(copy), .readOnly)
    let verdict = try connection.first("PRAGMA integrity_check") { $0.text(0) }
    guard verdict == "ok" else {
      throw ArchiveError(
        .corrupt, "The copy is damaged (\(verdict ?? "no answer")), so it was removed.")
    }
  }

  private static func explained(_ error: any Error, _ copy: String) -> any Error {
    guard let error = error as? SQLiteError else { return error }
    switch error.code {
    case .cannotOpen, .error, .readOnly:
      return ArchiveError(
        .cannotCreate,
        "\(copy) cannot be made (\(error.message)). Check that its folder exists and may be "
          + "written.")
    default:
      return ArchiveError.of(error, copy)
    }
  }
}
