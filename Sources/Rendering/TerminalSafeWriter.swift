/// Stands before another writer when its output goes to a terminal: what a terminal would obey is
/// shown instead.
public final class TerminalSafeWriter: RowWriter {
  private let writer: any RowWriter

  /// Makes a writer that cleans text and passes it on.
  public init(_ writer: any RowWriter) {
    self.writer = writer
  }

  /// Starts, with the names of the columns.
  public func begin(_ columns: [String]) throws {
    try writer.begin(columns.map(TerminalText.clean))
  }

  /// Adds a cell without a value.
  public func null() { writer.null() }

  /// Adds a whole number.
  public func integer(_ value: Int64) { writer.integer(value) }

  /// Adds a number.
  public func real(_ value: Double) { writer.real(value) }

  /// Adds text, cleaned.
  public func text(_ utf8: Span<UInt8>) {
    writer.text(TerminalText.clean(String(copying: utf8)))
  }

  /// Ends a row.
  public func endRow() throws { try writer.endRow() }

  /// Ends the output.
  public func end() throws { try writer.end() }
}

extension String {
  /// A copy of lent bytes; those that are not UTF-8 become U+FFFD.
  init(copying utf8: Span<UInt8>) {
    self = utf8.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
