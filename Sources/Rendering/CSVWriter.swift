/// Writes comma-separated values as RFC 4180 has them, or as spreadsheets want them.
public final class CSVWriter: RowWriter {
  /// Which of the two.
  public enum Dialect: Sendable {
    /// UTF-8 without a mark, commas, cells exactly as they are.
    case faithful
    /// A byte order mark, semicolons, decimal commas, and an apostrophe before each text that a
    /// spreadsheet would run or rewrite.
    case spreadsheet
  }

  /// How many texts so far a spreadsheet would have run as a formula or turned into something
  /// else.
  public private(set) var hazards = 0

  /// Whether it writes for spreadsheets.
  public var isForSpreadsheets: Bool { dialect == .spreadsheet }

  private let output: ByteOutput
  private let dialect: Dialect
  private let separator: UInt8
  private var cellsInRow = 0
  private var isOneColumn = false
  private var isRowEmpty = true

  /// Makes a writer.
  public init(_ output: ByteOutput, dialect: Dialect = .faithful) {
    self.output = output
    self.dialect = dialect
    separator = dialect == .faithful ? UInt8(ascii: ",") : UInt8(ascii: ";")
  }

  /// Writes the header.
  public func begin(_ columns: [String]) throws {
    isOneColumn = columns.count == 1
    if dialect == .spreadsheet { output.append("\u{FEFF}") }
    for column in columns { text(column) }
    try endRow()
    hazards = 0
  }

  /// Adds an empty cell.
  public func null() { startCell() }

  /// Adds a whole number.
  public func integer(_ value: Int64) {
    startCell()
    isRowEmpty = false
    output.append(integer: value)
  }

  /// Adds a number.
  public func real(_ value: Double) {
    startCell()
    isRowEmpty = false
    let digits = NumberText.real(value)
    guard dialect == .spreadsheet else { return output.append(digits) }
    for byte in digits.utf8 {
      output.append(byte == UInt8(ascii: ".") ? UInt8(ascii: ",") : byte)
    }
  }

  /// Adds text, in quotes where it needs them.
  public func text(_ utf8: Span<UInt8>) {
    startCell()
    guard !utf8.isEmpty else { return }
    isRowEmpty = false
    let isHazard = SpreadsheetHazard.exists(in: utf8)
    if isHazard { hazards += 1 }
    let needsQuotes = needsQuotes(utf8)
    if needsQuotes { output.append(quote) }
    if isHazard, dialect == .spreadsheet { output.append(UInt8(ascii: "'")) }
    if needsQuotes { appendDoublingQuotes(utf8) } else { output.append(utf8) }
    if needsQuotes { output.append(quote) }
  }

  /// Ends the line.
  public func endRow() throws {
    // An empty line would be read as no row at all.
    if isOneColumn, isRowEmpty { output.append([quote, quote]) }
    cellsInRow = 0
    isRowEmpty = true
    output.append([0x0D, 0x0A])
    try output.flushWhenFull()
  }

  /// Hands on what is left.
  public func end() throws { try output.flush() }

  private func startCell() {
    if cellsInRow > 0 { output.append(separator) }
    cellsInRow += 1
  }

  private func needsQuotes(_ utf8: Span<UInt8>) -> Bool {
    for index in utf8.indices {
      let byte = utf8[index]
      if byte == quote || byte == separator || byte == 0x0A || byte == 0x0D { return true }
    }
    return false
  }

  private func appendDoublingQuotes(_ utf8: Span<UInt8>) {
    var start = 0
    for index in utf8.indices where utf8[index] == quote {
      output.append(utf8, start..<index + 1)
      output.append(quote)
      start = index + 1
    }
    output.append(utf8, start..<utf8.count)
  }
}

private let quote = UInt8(ascii: "\"")
