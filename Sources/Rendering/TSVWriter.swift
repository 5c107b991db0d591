/// Writes tab-separated values, one row a line.
///
/// A tab, a line end, a carriage return and a backslash inside a cell are written `\t`, `\n`,
/// `\r` and `\\`, so that a line is always a row and the text can be had back.
public final class TSVWriter: RowWriter {
  private let output: ByteOutput
  private var isFirst = true

  /// Makes a writer.
  public init(_ output: ByteOutput) {
    self.output = output
  }

  /// Writes the header.
  public func begin(_ columns: [String]) throws {
    for column in columns { text(column) }
    try endRow()
  }

  /// Adds an empty cell.
  public func null() { startCell() }

  /// Adds a whole number.
  public func integer(_ value: Int64) {
    startCell()
    output.append(integer: value)
  }

  /// Adds a number.
  public func real(_ value: Double) {
    startCell()
    output.append(NumberText.real(value))
  }

  /// Adds text.
  public func text(_ utf8: Span<UInt8>) {
    startCell()
    var start = 0
    for index in utf8.indices {
      guard let letter = Self.escape(utf8[index]) else { continue }
      output.append(utf8, start..<index)
      output.append([UInt8(ascii: "\\"), letter])
      start = index + 1
    }
    output.append(utf8, start..<utf8.count)
  }

  /// Ends the line.
  public func endRow() throws {
    isFirst = true
    output.append(0x0A)
    try output.flushWhenFull()
  }

  /// Hands on what is left.
  public func end() throws { try output.flush() }

  private func startCell() {
    if !isFirst { output.append(0x09) }
    isFirst = false
  }

  private static func escape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0D: UInt8(ascii: "r")
    case UInt8(ascii: "\\"): UInt8(ascii: "\\")
    default: nil
    }
  }
}
