import Glibc
import SQLite

/// The full-text indexes, against what they index.
enum IndexCheck {
  static let indexes = ["article_search", "claim_search", "figure_search"]

  static func findings(in path: String, _ connection: Connection) throws -> [CheckFinding] {
    let mode = try connection.first("PRAGMA journal_mode") { $0.text(0) }
    if mode == "delete", access(Location.plain(path), W_OK) == 0 {
      return try findings(in: Connection.open(Location.plain(path), .readWrite))
    }
    return try findingsInCopy(of: connection)
  }

  private static func findingsInCopy(of connection: Connection) throws -> [CheckFinding] {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let copy = "\(folder)/verbatim-check-\(getpid()).db"
    defer { unlink(copy) }
    try connection.prepare("VACUUM INTO ?", persistent: false).run(copy)
    return try findings(in: Connection.open(copy, .readWrite))
  }

  // The command is an INSERT that inserts nothing; the transaction is given up all the same.
  // https://sqlite.org/fts5.html#the_integrity_check_command
  static func findings(in connection: Connection) throws -> [CheckFinding] {
    try connection.run("BEGIN IMMEDIATE")
    defer { try? connection.run("ROLLBACK") }
    return try indexes.compactMap { index in
      do {
        try connection.run("INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
        return nil
      } catch let error as SQLiteError where error.code.primary == .corrupt {
        return CheckFinding(description: "The index \(index) does not hold what it should.")
      }
    }
  }
}
