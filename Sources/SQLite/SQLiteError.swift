import CSQLite

/// What SQLite says went wrong, with the SQL but never the values bound to it.
public struct SQLiteError: Error, Equatable, CustomStringConvertible {
  /// The extended result code.
  public let code: ResultCode
  /// SQLite's message.
  public let message: String
  /// The statement, as it was prepared.
  public let sql: String?

  /// Makes an error.
  public init(code: ResultCode, message: String, sql: String? = nil) {
    self.code = code
    self.message = message
    self.sql = sql
  }

  /// The message, the code and the SQL.
  public var description: String {
    let what = "\(message) (SQLite result \(code.rawValue))"
    return sql.map { "\(what) in: \($0)" } ?? what
  }
}

extension SQLiteError {
  // The message belongs to the connection and lasts until its next call, so it is read first.
  static func last(of connection: OpaquePointer?, code: Int32, sql: String? = nil) -> SQLiteError {
    let text = unsafe connection.flatMap { unsafe sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
    let message = unsafe text.map { unsafe String(cString: $0) } ?? "unknown error"
    return SQLiteError(code: ResultCode(rawValue: code), message: message, sql: sql)
  }

  static func last(of statement: OpaquePointer, _ code: Int32) -> SQLiteError {
    let connection = unsafe sqlite3_db_handle(statement)
    let sql = unsafe sqlite3_sql(statement).map { unsafe String(cString: $0) }
    return unsafe last(of: connection, code: code, sql: sql)
  }
}
