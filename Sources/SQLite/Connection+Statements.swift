import CSQLite

extension Connection {
  /// Prepares one statement, for long use when it is persistent.
  ///
  /// A text with no statement or with several is an error.
  public func prepare(_ sql: String, persistent: Bool = true) throws(SQLiteError) -> Statement {
    guard !sql.utf8.contains(0) else {
      throw SQLiteError(code: .error, message: "the SQL has a NUL character in it", sql: sql)
    }
    var rest = sql[...]
    guard let statement = try takeStatement(from: &rest, persistent: persistent) else {
      throw SQLiteError(code: .error, message: "there is no statement in the SQL", sql: sql)
    }
    // White space and comments after a statement are no second one.
    guard try takeStatement(from: &rest, persistent: false) == nil else {
      throw SQLiteError(code: .error, message: "there is more than one statement", sql: sql)
    }
    return statement
  }

  /// Runs the statements of a text one after the other, leaving aside what they return.
  public func run(_ script: String) throws(SQLiteError) {
    var rest = script[...]
    while !rest.isEmpty {
      try takeStatement(from: &rest, persistent: false)?.run()
    }
  }

  /// Reads the first row of a query that is asked once.
  public func first<Result>(
    _ sql: String, _ values: [Value] = [], read: (borrowing Row) throws -> Result
  ) throws -> Result? {
    try prepare(sql, persistent: false).first(list: values, read: read)
  }

  // Nil where the text holds white space and comments only.
  private func takeStatement(
    from text: inout Substring, persistent: Bool
  ) throws(SQLiteError) -> Statement? {
    guard !text.isEmpty else { return nil }
    var statement: OpaquePointer?
    var used = 0
    let flags = persistent ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
    let code = unsafe String(text).withCString { start in
      var tail: UnsafePointer<CChar>?
      let code = unsafe sqlite3_prepare_v3(handle, start, -1, flags, &statement, &tail)
      unsafe used = tail.map { unsafe $0 - start } ?? 0
      return code
    }
    guard code == SQLITE_OK else {
      throw refusal(unsafe SQLiteError.last(of: handle, code: code, sql: String(text)))
    }
    text = text[text.utf8.index(text.startIndex, offsetBy: used)...]
    guard let statement = unsafe statement else { return nil }
    return unsafe Statement(handle: statement)
  }
}
