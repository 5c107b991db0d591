/// A type whose values can be bound to a statement.
public protocol Bindable {
  /// Binds the value to a statement; the first place is 1.
  func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError)
}

extension Int: Bindable {
  /// Binds the number to a statement.
  @inlinable
  public func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError) {
    try statement.bind(Int64(self), at: index)
  }
}

extension Int64: Bindable {
  /// Binds the number to a statement.
  @inlinable
  public func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError) {
    try statement.bind(self, at: index)
  }
}

extension Double: Bindable {
  /// Binds the number to a statement.
  @inlinable
  public func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError) {
    try statement.bind(self, at: index)
  }
}

extension String: Bindable {
  /// Binds the text to a statement.
  @inlinable
  public func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError) {
    try statement.bind(self, at: index)
  }
}

extension [UInt8]: Bindable {
  /// Binds the bytes to a statement.
  @inlinable
  public func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError) {
    try statement.bind(self, at: index)
  }
}

extension Optional: Bindable where Wrapped: Bindable {
  /// Binds the value, or NULL.
  @inlinable
  public func bind(to statement: borrowing Statement, at index: Int) throws(SQLiteError) {
    switch self {
    case .none: try statement.bindNull(at: index)
    case .some(let value): try value.bind(to: statement, at: index)
    }
  }
}
