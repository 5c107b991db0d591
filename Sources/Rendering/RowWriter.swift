/// Writes rows in one format: the columns once, then the cells of each row from left to right.
///
/// Text comes as lent UTF-8, so that a row passes from the archive to the output without a
/// `String` for each cell.
public protocol RowWriter: AnyObject {
  /// Starts, with the names of the columns.
  func begin(_ columns: [String]) throws
  /// Adds a cell without a value.
  func null()
  /// Adds a whole number.
  func integer(_ value: Int64)
  /// Adds a number.
  func real(_ value: Double)
  /// Adds text; bytes that are not UTF-8 are shown as U+FFFD wherever the format is text by law.
  func text(_ utf8: Span<UInt8>)
  /// Ends a row.
  func endRow() throws
  /// Ends the output and hands on all of it.
  func end() throws
}

extension RowWriter {
  /// Adds text.
  public func text(_ string: String) {
    text(string.utf8Span.span)
  }

  /// Writes a whole row.
  public func row(_ cells: [Cell]) throws {
    for cell in cells {
      switch cell {
      case .null: null()
      case .integer(let value): integer(value)
      case .real(let value): real(value)
      case .text(let value): text(value)
      }
    }
    try endRow()
  }
}
