import SQLite

extension ArchiveWriter {
  /// Writes the file of the archive at a path anew without what is no longer used.
  public static func compact(
    _ path: String, toolVersion: String, patience: Int = 5000
  ) throws -> CompactReport {
    let before = Location.bytes(path)
    let writer = try open(path, create: false, toolVersion: toolVersion, patience: patience)
    try writer.compact()
    let note = try writer.close()
    return CompactReport(before: before, after: Location.bytes(path), note: note)
  }

  /// Writes the file anew without what is no longer used, each index in one piece.
  ///
  /// It goes through the log, so that a program that is stopped meanwhile leaves the archive as it
  /// was. An archive that is being read is left for later.
  func compact() throws {
    try using { session in
      let connection = session.connection
      do {
        try requireNoReaders(connection)
        try Compaction.run(on: connection)
      } catch let error as SQLiteError where error.code.primary == .full {
        throw Compaction.noRoom(path)
      }
      try requireNoReaders(connection)
      try session.stores.tombstones.markPurged()
    }
  }

  private func requireNoReaders(_ connection: Connection) throws {
    let isBusy = try connection.first("PRAGMA wal_checkpoint(TRUNCATE)") { $0.int(0) } ?? 1
    guard isBusy != 0 else { return }
    throw ArchiveError(
      .locked,
      "\(path) is being read, so that it cannot be made compact. Wait until it is not, then run "
        + "\"verbatim archive compact\".")
  }
}

/// What making an archive compact did.
public struct CompactReport: Sendable, Equatable {
  /// The size in bytes before.
  public var before: Int64
  /// The size in bytes now.
  public var after: Int64
  /// What could not be tidied up at the end, as a sentence.
  public var note: String?
}

/// What makes a file compact.
private enum Compaction {
  static func run(on connection: Connection) throws {
    // An index keeps what was deleted from it until its pieces become one:
    // https://sqlite.org/fts5.html#the_optimize_command
    for index in IndexCheck.indexes {
      try connection.transaction {
        try connection.run("INSERT INTO \(index) (\(index)) VALUES ('optimize')")
      }
    }
    // The new file is made among the temporary ones first, which memory would not hold.
    try connection.run("PRAGMA temp_store = FILE")
    try connection.run("PRAGMA secure_delete = ON")
    try connection.run("VACUUM")
  }

  static func noRoom(_ path: String) -> ArchiveError {
    ArchiveError(
      .inputOutput,
      "There is no room to write \(path) anew: for a while its disk and the folder for temporary "
        + "files (TMPDIR) each hold it once more. Nothing is lost. Make room, then run \"verbatim "
        + "archive compact\".")
  }
}
