import CSQLite

/// A row of a result, lent to a closure for as long as the statement stands on it.
///
/// Columns count from 0. A value of another type is converted as SQLite converts it.
@safe
public struct Row: ~Copyable {
  let handle: OpaquePointer

  @usableFromInline
  init(handle: OpaquePointer) { unsafe self.handle = handle }

  /// How many columns it has.
  public var count: Int { unsafe Int(sqlite3_data_count(handle)) }

  /// Whether a column is NULL.
  public func isNull(_ column: Int) -> Bool {
    unsafe sqlite3_column_type(handle, place(column)) == SQLITE_NULL
  }

  /// A column as an integer; 0 for NULL.
  public func int64(_ column: Int) -> Int64 {
    unsafe sqlite3_column_int64(handle, place(column))
  }

  /// A column as an integer; 0 for NULL.
  public func int(_ column: Int) -> Int { Int(int64(column)) }

  /// A column as a floating-point number; 0 for NULL.
  public func double(_ column: Int) -> Double {
    unsafe sqlite3_column_double(handle, place(column))
  }

  /// A column as text; empty for NULL.
  public func text(_ column: Int) -> String {
    // The text is asked for first: it may be converted, and the count is that of the result.
    guard let start = unsafe sqlite3_column_text(handle, place(column)) else { return "" }
    let count = unsafe Int(sqlite3_column_bytes(handle, place(column)))
    return unsafe String(
      decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// A column as bytes; empty for NULL.
  public func blob(_ column: Int) -> [UInt8] {
    withBytes(column) { bytes in
      var copy: [UInt8] = []
      copy.reserveCapacity(bytes.count)
      for index in bytes.indices { copy.append(bytes[index]) }
      return copy
    }
  }

  /// Lends the bytes of a text or blob without copying them.
  public func withBytes<Result>(
    _ column: Int, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    let start = unsafe sqlite3_column_blob(handle, place(column))
    let count = unsafe Int(sqlite3_column_bytes(handle, place(column)))
    let bytes = unsafe UnsafeBufferPointer(
      start: start?.assumingMemoryBound(to: UInt8.self), count: start == nil ? 0 : count)
    return try body(unsafe bytes.span)
  }

  private func place(_ column: Int) -> Int32 { Int32(truncatingIfNeeded: column) }
}

extension Row {
  /// SQLite's five storage classes.
  public enum Storage: Sendable {
    case null, integer, real, text, blob
  }

  /// How a column is stored.
  public func storage(_ column: Int) -> Storage {
    switch unsafe sqlite3_column_type(handle, place(column)) {
    case SQLITE_INTEGER: .integer
    case SQLITE_FLOAT: .real
    case SQLITE_TEXT: .text
    case SQLITE_BLOB: .blob
    default: .null
    }
  }

  /// A column as an integer, nil for NULL.
  public func optionalInt(_ column: Int) -> Int? { isNull(column) ? nil : int(column) }

  /// A column as an integer, nil for NULL.
  public func optionalInt64(_ column: Int) -> Int64? { isNull(column) ? nil : int64(column) }

  /// A column as a floating-point number, nil for NULL.
  public func optionalDouble(_ column: Int) -> Double? { isNull(column) ? nil : double(column) }

  /// A column as text, nil for NULL.
  public func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

  /// A column as it is stored.
  public func value(_ column: Int) -> Value {
    switch unsafe sqlite3_column_type(handle, place(column)) {
    case SQLITE_INTEGER: .integer(int64(column))
    case SQLITE_FLOAT: .real(double(column))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_BLOB: .blob(blob(column))
    default: .null
    }
  }
}

@available(*, unavailable)
extension Row: Sendable {}
