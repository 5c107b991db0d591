import CSQLite

extension Statement {
  /// Binds NULL; the first place is 1.
  public func bindNull(at index: Int) throws(SQLiteError) {
    try check(unsafe sqlite3_bind_null(handle, Int32(truncatingIfNeeded: index)))
  }

  /// Binds an integer; the first place is 1.
  public func bind(_ value: Int64, at index: Int) throws(SQLiteError) {
    try check(unsafe sqlite3_bind_int64(handle, Int32(truncatingIfNeeded: index), value))
  }

  /// Binds a floating-point number; the first place is 1.
  public func bind(_ value: Double, at index: Int) throws(SQLiteError) {
    try check(unsafe sqlite3_bind_double(handle, Int32(truncatingIfNeeded: index), value))
  }

  /// Binds a copy of a text, NULs and all; the first place is 1.
  public func bind(_ value: String, at index: Int) throws(SQLiteError) {
    let index = Int32(truncatingIfNeeded: index)
    var value = value
    let code = value.withUTF8 { bytes in
      // A null pointer binds NULL whatever the count, so that "" needs one that is not null.
      guard let base = bytes.baseAddress, bytes.count > 0 else {
        return unsafe csqlite_bind_text(handle, index, "", 0)
      }
      let start = unsafe UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self)
      return unsafe csqlite_bind_text(handle, index, start, UInt64(bytes.count))
    }
    try check(code)
  }

  /// Binds a copy of bytes as a blob; the first place is 1.
  public func bind(_ value: [UInt8], at index: Int) throws(SQLiteError) {
    let index = Int32(truncatingIfNeeded: index)
    let code = unsafe value.withUnsafeBytes { bytes in
      // As with text: an empty blob has no pointer to give.
      guard bytes.count > 0 else { return unsafe sqlite3_bind_zeroblob(handle, index, 0) }
      return unsafe csqlite_bind_blob(handle, index, bytes.baseAddress, UInt64(bytes.count))
    }
    try check(code)
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code != SQLITE_OK else { return }
    throw unsafe SQLiteError.last(of: handle, code)
  }
}
