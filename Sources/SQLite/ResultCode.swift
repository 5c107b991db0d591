import CSQLite

/// A result code of SQLite, extended where SQLite gives an extended one.
public struct ResultCode: RawRepresentable, Hashable, Sendable {
  /// The number.
  public let rawValue: Int32

  /// Makes a code of a number; codes that are not named here are codes all the same.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// The code without its extension.
  public var primary: ResultCode { ResultCode(rawValue: rawValue & 0xff) }

  /// Whether a code is the pattern, or one of the extended codes of a primary pattern.
  public static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
    pattern == code || (pattern == pattern.primary && pattern == code.primary)
  }
}

/// The codes that something here depends on.
extension ResultCode {
  /// Success.
  public static let ok = ResultCode(rawValue: SQLITE_OK)
  /// A fault in the SQL, or one without a code of its own.
  public static let error = ResultCode(rawValue: SQLITE_ERROR)
  /// Another connection holds the lock.
  public static let busy = ResultCode(rawValue: SQLITE_BUSY)
  /// A statement of the same connection is in the way.
  public static let locked = ResultCode(rawValue: SQLITE_LOCKED)
  /// The file or folder cannot be written.
  public static let readOnly = ResultCode(rawValue: SQLITE_READONLY)
  /// The operating system failed to read or write.
  public static let inputOutput = ResultCode(rawValue: SQLITE_IOERR)
  /// The file is damaged.
  public static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)
  /// The disk is full.
  public static let full = ResultCode(rawValue: SQLITE_FULL)
  /// The file cannot be opened.
  public static let cannotOpen = ResultCode(rawValue: SQLITE_CANTOPEN)
  /// A rule of the schema forbids the change.
  public static let constraint = ResultCode(rawValue: SQLITE_CONSTRAINT)
  /// The interface was used wrongly.
  public static let misuse = ResultCode(rawValue: SQLITE_MISUSE)
  /// The authorizer refuses.
  public static let unauthorized = ResultCode(rawValue: SQLITE_AUTH)
  /// A value was bound where the statement has no place for it.
  public static let range = ResultCode(rawValue: SQLITE_RANGE)
  /// The file is not a database.
  public static let notADatabase = ResultCode(rawValue: SQLITE_NOTADB)
  /// The text or blob is larger than SQLite takes.
  public static let tooBig = ResultCode(rawValue: SQLITE_TOOBIG)
  /// The schema changed under a statement, or was not yet loaded when it failed to compile.
  public static let schema = ResultCode(rawValue: SQLITE_SCHEMA)
  /// The value stands already where each must stand once.
  public static let constraintUnique = ResultCode(rawValue: SQLITE_CONSTRAINT | 8 << 8)
  /// The row that is pointed to does not exist.
  public static let constraintForeignKey = ResultCode(rawValue: SQLITE_CONSTRAINT | 3 << 8)
}
