import CSQLite

extension Connection {
  /// Lets statements prepared from now on read, and do nothing else.
  ///
  /// Opening read-only is not enough: ATTACH and VACUUM INTO write other files, and temporary
  /// tables are written all the same.
  public func restrictToReading() throws(SQLiteError) {
    let code = unsafe sqlite3_set_authorizer(
      handle,
      { _, action, first, second, _, _ in
        unsafe Reading.allows(action, first, second) ? SQLITE_OK : SQLITE_DENY
      }, nil)
    try check(code)
    isRestricted = true
  }

  // SQLite gives some refusals the code of any other fault in the SQL.
  func refusal(_ error: SQLiteError) -> SQLiteError {
    guard isRestricted, error.message.hasPrefix("not authorized") else { return error }
    return SQLiteError(code: .unauthorized, message: error.message, sql: error.sql)
  }
}

// What a reader may do. Full-text search reads its own tables and asks for data_version; a virtual
// table that is used for the first time declares its columns, which is an update of sqlite_master
// to the authorizer. SQLite lets nobody else update that table.
private enum Reading {
  static func allows(
    _ action: Int32, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?
  ) -> Bool {
    switch action {
    case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE:
      true
    case SQLITE_UPDATE:
      unsafe first.map { unsafe String(cString: $0) } == "sqlite_master"
    case SQLITE_FUNCTION:
      unsafe second.map { unsafe String(cString: $0).lowercased() } != "load_extension"
    case SQLITE_PRAGMA:
      unsafe allows(pragma: first, argument: second)
    default:
      false
    }
  }

  private static func allows(
    pragma name: UnsafePointer<CChar>?, argument: UnsafePointer<CChar>?
  ) -> Bool {
    guard let name = unsafe name.map({ unsafe String(cString: $0).lowercased() }) else {
      return false
    }
    let reads = unsafe argument == nil && settings.contains(name)
    return reads || descriptions.contains(name)
  }

  // They read, with or without an argument.
  private static let descriptions: Set<String> = [
    "collation_list", "compile_options", "data_version", "database_list", "foreign_key_check",
    "foreign_key_list", "freelist_count", "function_list", "index_info", "index_list",
    "index_xinfo", "integrity_check", "module_list", "page_count", "pragma_list", "quick_check",
    "table_info", "table_list", "table_xinfo",
  ]

  // They read without an argument, and set with one.
  private static let settings: Set<String> = [
    "application_id", "auto_vacuum", "cache_size", "encoding", "foreign_keys", "journal_mode",
    "page_size", "query_only", "schema_version", "synchronous", "user_version",
  ]
}
