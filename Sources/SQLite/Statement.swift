import CSQLite

/// A prepared statement: owned by one store, finalised with it.
///
/// Use belongs to one thread at a time, as does the connection's.
@safe
public struct Statement: ~Copyable {
  let handle: OpaquePointer

  init(handle: OpaquePointer) { unsafe self.handle = handle }

  deinit { unsafe sqlite3_finalize(handle) }

  /// The SQL as it was prepared.
  public var sql: String { unsafe sqlite3_sql(handle).map { unsafe String(cString: $0) } ?? "" }

  /// The names of the columns of its result.
  public var columns: [String] {
    let count = unsafe sqlite3_column_count(handle)
    return (0..<count).map { index in
      unsafe sqlite3_column_name(handle, index).map { unsafe String(cString: $0) } ?? ""
    }
  }

  /// Binds values, runs to the end and makes ready for the next use.
  @inlinable
  public func run<each T: Bindable>(_ values: repeat each T) throws(SQLiteError) {
    try begin()
    defer { end() }
    var index = 0
    for value in repeat each values {
      index += 1
      try value.bind(to: self, at: index)
    }
    try requirePlaces(index)
    while try step() {}
  }

  /// Binds values and lends each row of the result to a closure.
  @inlinable
  public func each<each T: Bindable>(
    _ values: repeat each T, body: (borrowing Row) throws -> Void
  ) throws {
    try begin()
    defer { end() }
    var index = 0
    for value in repeat each values {
      index += 1
      try value.bind(to: self, at: index)
    }
    try requirePlaces(index)
    while try step() { try body(row) }
  }

  /// Binds values and reads the first row of the result, if there is one.
  @inlinable
  public func first<each T: Bindable, Result>(
    _ values: repeat each T, read: (borrowing Row) throws -> Result
  ) throws -> Result? {
    try begin()
    defer { end() }
    var index = 0
    for value in repeat each values {
      index += 1
      try value.bind(to: self, at: index)
    }
    try requirePlaces(index)
    guard try step() else { return nil }
    return try read(row)
  }

  /// Binds a list of values and lends each row of the result to a closure.
  public func each(list values: [Value], body: (borrowing Row) throws -> Void) throws {
    try begin()
    defer { end() }
    for (index, value) in values.enumerated() { try value.bind(to: self, at: index + 1) }
    try requirePlaces(values.count)
    while try step() { try body(row) }
  }

  /// Binds a list of values and reads the first row of the result, if there is one.
  public func first<Result>(
    list values: [Value], read: (borrowing Row) throws -> Result
  ) throws -> Result? {
    try begin()
    defer { end() }
    for (index, value) in values.enumerated() { try value.bind(to: self, at: index + 1) }
    try requirePlaces(values.count)
    guard try step() else { return nil }
    return try read(row)
  }
}

extension Statement {
  // One statement has one position: a second walk over it would move the first.
  @usableFromInline
  func begin() throws(SQLiteError) {
    guard unsafe sqlite3_stmt_busy(handle) != 0 else { return }
    throw SQLiteError(
      code: .misuse, message: "the statement is being read already", sql: sql)
  }

  @usableFromInline
  func end() {
    // A reset repeats the error of the step before it; that error has been thrown.
    _ = unsafe sqlite3_reset(handle)
    _ = unsafe sqlite3_clear_bindings(handle)
  }

  @usableFromInline
  func step() throws(SQLiteError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw unsafe SQLiteError.last(of: handle, code)
    }
  }

  @usableFromInline
  func requirePlaces(_ count: Int) throws(SQLiteError) {
    let places = unsafe Int(sqlite3_bind_parameter_count(handle))
    guard places != count else { return }
    throw SQLiteError(
      code: .range, message: "\(count) values for a statement that takes \(places)", sql: sql)
  }

  @usableFromInline
  var row: Row { unsafe Row(handle: handle) }
}

@available(*, unavailable)
extension Statement: Sendable {}
