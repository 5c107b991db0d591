/// Writes a Markdown table.
///
/// What Markdown would take for markup is escaped; a line end inside a cell is `<br>`.
public final class MarkdownWriter: RowWriter {
  private let output: ByteOutput
  private var isFirst = true

  /// Makes a writer.
  public init(_ output: ByteOutput) {
    self.output = output
  }

  /// Writes the header and the line under it.
  public func begin(_ columns: [String]) throws {
    for column in columns { text(column) }
    try endRow()
    for _ in columns {
      startCell()
      output.append("---")
    }
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
      guard let replacement = Self.replacement(in: utf8, at: index) else { continue }
      output.append(utf8, start..<index)
      output.append(replacement)
      start = index + 1
    }
    output.append(utf8, start..<utf8.count)
  }

  /// Ends the line.
  public func endRow() throws {
    output.append(isFirst ? "|\n" : " |\n")
    isFirst = true
    try output.flushWhenFull()
  }

  /// Hands on what is left.
  public func end() throws { try output.flush() }

  private func startCell() {
    output.append(isFirst ? "| " : " | ")
    isFirst = false
  }

  private static func replacement(in utf8: Span<UInt8>, at index: Int) -> String? {
    switch utf8[index] {
    case UInt8(ascii: "|"): "\\|"
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "*"): "\\*"
    case UInt8(ascii: "`"): "\\`"
    case UInt8(ascii: "["): "\\["
    case UInt8(ascii: "~"): "\\~"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "_"): isInsideWord(utf8, index) ? nil : "\\_"
    case 0x0A: "<br>"
    case 0x0D, 0x09: " "
    default: nil
    }
  }

  /// An underscore between letters is no markup, and addresses are full of them.
  private static func isInsideWord(_ utf8: Span<UInt8>, _ index: Int) -> Bool {
    index > 0 && index + 1 < utf8.count && isWord(utf8[index - 1]) && isWord(utf8[index + 1])
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }
}
