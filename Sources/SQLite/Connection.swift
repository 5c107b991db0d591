import CSQLite

/// A connection to one database file, used by one thread at a time.
///
/// Foreign keys are enforced, double quotes enclose names only, and result codes are extended.
@safe
public final class Connection {
  let handle: OpaquePointer
  var isRestricted = false

  /// What a connection may do with its file.
  public enum Access: Sendable {
    /// Read; the file must exist.
    case readOnly
    /// Read and write; the file must exist.
    case readWrite
    /// Read and write; the file is made if it does not exist.
    case create

    fileprivate var flags: Int32 {
      switch self {
      case .readOnly: SQLITE_OPEN_READONLY
      case .readWrite: SQLITE_OPEN_READWRITE
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    }
  }

  private init(handle: OpaquePointer) { unsafe self.handle = handle }

  // Statements that outlive the connection keep it half alive until they are finalised.
  // https://sqlite.org/c3ref/close.html
  deinit { unsafe sqlite3_close_v2(handle) }

  /// Opens a file; a lock that another holds is waited for, for at most `patience` milliseconds.
  ///
  /// SQLite reads the file when it is first asked something: one that is no database is told then.
  public static func open(
    _ path: String, _ access: Access, patience: Int = 5000
  ) throws(SQLiteError) -> Connection {
    _ = libraryIsPrepared
    // One owner serialises all access, so that SQLite need not lock for each call.
    let flags = access.flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    var handle: OpaquePointer?
    let code = unsafe sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK, let handle = unsafe handle else {
      let error = unsafe SQLiteError.last(of: handle, code: code)
      // "Whether or not an error occurs when it is opened, resources associated with the
      // database connection handle should be released": https://sqlite.org/c3ref/open.html
      unsafe sqlite3_close_v2(handle)
      throw error
    }
    let connection = unsafe Connection(handle: handle)
    try connection.check(unsafe csqlite_forbid_double_quoted_text(handle))
    connection.setPatience(patience)
    try connection.run("PRAGMA foreign_keys = ON")
    return connection
  }

  // Nobody asks SQLite how much memory it uses, and counting takes a lock for each allocation.
  private static let libraryIsPrepared = csqlite_forgo_memory_counts() == SQLITE_OK

  /// Sets how many milliseconds a lock that another holds is waited for.
  public func setPatience(_ milliseconds: Int) {
    unsafe sqlite3_busy_timeout(handle, Int32(clamping: milliseconds))
  }

  /// Lets views and triggers of a file that a stranger may have made call harmless functions only.
  public func distrustSchema() throws(SQLiteError) {
    try check(unsafe csqlite_distrust_schema(handle))
  }

  /// Leaves out the triggers of the schema: what they do is left to the caller.
  public func leaveOutTriggers() throws(SQLiteError) {
    try check(unsafe csqlite_leave_out_triggers(handle))
  }

  /// The id that the last INSERT gave.
  public var lastInsertedID: Int64 { unsafe sqlite3_last_insert_rowid(handle) }

  /// How many rows the last statement changed.
  public var changes: Int { unsafe Int(sqlite3_changes64(handle)) }

  /// How many rows all statements so far changed, those of indexes too.
  public var totalChanges: Int { unsafe Int(sqlite3_total_changes64(handle)) }

  /// Whether the file is one that this connection can only read.
  public var isReadOnly: Bool { unsafe sqlite3_db_readonly(handle, "main") == 1 }

  /// The version of the SQLite library.
  public static var libraryVersion: String { unsafe String(cString: sqlite3_libversion()) }

  func check(_ code: Int32) throws(SQLiteError) {
    guard code != SQLITE_OK else { return }
    throw unsafe SQLiteError.last(of: handle, code: code)
  }
}

@available(*, unavailable)
extension Connection: Sendable {}
