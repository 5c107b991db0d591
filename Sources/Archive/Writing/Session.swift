import Extraction
import Glibc
import SQLite

/// What an open writer holds: the lock, the connection and the stores.
final class Session {
  let connection: Connection
  let stores: Stores
  let matcher: Matcher
  let writer: ArticleWriter
  private let lock: IngestLock

  private init(_ connection: Connection, _ lock: IngestLock) throws {
    self.connection = connection
    self.lock = lock
    stores = try Stores(connection)
    matcher = try Matcher(connection, stores)
    writer = ArticleWriter(stores, extractorName: Extractor.name)
  }

  static func open(
    _ path: String, create: Bool, toolVersion: String, patience: Int
  ) throws -> Session {
    let lock = try IngestLock.take(path, create: create, patience: patience)
    let connection = try Connection.open(
      Location.plain(path), .readWrite, patience: patience)
    if create, try Format.number("page_count", connection) == 0 {
      try install(on: connection, path, toolVersion)
    } else {
      _ = try Location.existing(path)
      try Format.requireCurrent(connection, path)
      try Migrator.requireKnownHistory(of: connection, path)
    }
    // Commits are appended to a log: they cost one write each, and readers go on reading.
    try connection.run("PRAGMA journal_mode = WAL")
    // What is committed stays, even if the power goes out the moment after.
    try connection.run("PRAGMA synchronous = FULL")
    // Groups change the same pages again and again: the longer the log, the fewer are copied.
    try connection.run("PRAGMA wal_autocheckpoint = \(logSize / Format.pageSize)")
    // In kibibytes: a group of articles touches pages all over the indexes, and those that do
    // not fit are written again and again.
    try connection.run("PRAGMA cache_size = -262144")
    // A statement that may fail halfway keeps the pages it would have to put back.
    try connection.run("PRAGMA temp_store = MEMORY")
    try connection.leaveOutTriggers()
    let session = try Session(connection, lock)
    try session.stores.batches.interruptRunning()
    return session
  }

  /// Makes the archive, and leaves no empty file where that fails.
  private static func install(
    on connection: Connection, _ path: String, _ toolVersion: String
  ) throws {
    do {
      try Migrator.install(on: connection, toolVersion: toolVersion)
    } catch {
      if Location.bytes(path) == 0 { unlink(Location.plain(path)) }
      throw error
    }
  }

  /// Throws when the file is no longer at its path: what is written then is lost with it.
  func requireInPlace(_ path: String) throws {
    guard !lock.isAt(path) else { return }
    throw ArchiveError(
      .inputOutput,
      "\(path) was moved or removed while it was being written. Put it back if you have it, then "
        + "run the same command again.")
  }

  /// Brings the file back to rollback mode, in which it opens from a read-only folder.
  ///
  /// That cannot be done while another connection reads: the note says so.
  func rest() throws -> String? {
    connection.setPatience(0)
    for _ in 0..<Self.attempts {
      if try isAtRest() { return nil }
      usleep(25_000)
    }
    return
      "The archive is being read, so that its log stays beside it; the next writing removes it."
  }

  /// How many bytes the log may take before its pages are copied into the archive.
  private static let logSize = 256 << 20
  private static let attempts = 20

  private func isAtRest() throws -> Bool {
    do {
      try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
      let mode = try connection.first("PRAGMA journal_mode = DELETE") { $0.text(0) }
      return mode == "delete"
    } catch let error as SQLiteError
      where error.code.primary == .busy || error.code.primary == .locked
    {
      return false
    }
  }
}
