/// Writes a table for people: it fits a width, long text is wrapped, numbers stand on the right.
///
/// The first rows are held back to measure the columns; the rest is written as it comes. A table
/// whose columns cannot all be read in the width is written as records, one line a column.
public final class TableWriter: RowWriter {
  struct TextCell {
    var text: String
    var isNumber: Bool
  }

  private let output: ByteOutput
  private let width: Int
  private let style: Style
  private let sample: Int
  private let linesPerCell: Int
  private var layout = TableLayout(columns: [])
  private var held: [[TextCell]] = []
  private var row: [TextCell] = []
  private var isMeasured = false
  private var isTable = true
  private var records = 0

  /// Makes a writer for a terminal of so many columns; no cell takes more than `linesPerCell`
  /// lines, and `sample` rows are measured.
  public init(
    _ output: ByteOutput, width: Int, style: Style, linesPerCell: Int = 16, sample: Int = 200
  ) {
    self.output = output
    self.width = max(width, 20)
    self.style = style
    self.linesPerCell = max(linesPerCell, 1)
    self.sample = sample
  }

  /// Takes the names of the columns.
  public func begin(_ columns: [String]) throws {
    layout.columns = columns.map { .init(name: TerminalText.line($0)) }
  }

  /// Adds an empty cell.
  public func null() { row.append(.init(text: "", isNumber: false)) }

  /// Adds a whole number.
  public func integer(_ value: Int64) { row.append(.init(text: String(value), isNumber: true)) }

  /// Adds a number.
  public func real(_ value: Double) {
    row.append(.init(text: NumberText.real(value), isNumber: true))
  }

  /// Adds text.
  public func text(_ utf8: Span<UInt8>) {
    row.append(.init(text: TerminalText.line(String(copying: utf8)), isNumber: false))
  }

  /// Ends a row.
  public func endRow() throws {
    defer { row.removeAll(keepingCapacity: true) }
    guard !isMeasured else { return try write(row) }
    for (index, cell) in row.enumerated() where index < layout.columns.count {
      layout.columns[index].add(cell.text, isNumber: cell.isNumber)
    }
    held.append(row)
    if held.count >= sample { try measure() }
  }

  /// Writes what was held back and hands on what is left.
  public func end() throws {
    if !isMeasured { try measure() }
    try output.flush()
  }

  private func measure() throws {
    isMeasured = true
    isTable = layout.fit(into: width)
    if isTable { writeHeader() }
    for row in held { try write(row) }
    held = []
  }

  private func write(_ cells: [TextCell]) throws {
    if isTable { writeRow(cells) } else { writeRecord(cells) }
    try output.flushWhenFull()
  }

  private func writeHeader() {
    let names = layout.columns.map { column in
      style.apply(.heading, to: aligned(Wrapping.cut(column.name, width: column.width), column))
    }
    writeLine(names)
    writeLine(layout.columns.map { String(repeating: "─", count: $0.width) })
  }

  private func writeRow(_ cells: [TextCell]) {
    let blocks = zip(layout.columns, cells).map { column, cell in
      cell.isNumber
        ? [cell.text] : Wrapping.lines(of: cell.text, width: column.width, atMost: linesPerCell)
    }
    for line in 0..<(blocks.map(\.count).max() ?? 1) {
      let parts = zip(layout.columns, blocks).map { column, block in
        aligned(line < block.count ? block[line] : "", column)
      }
      writeLine(parts)
    }
  }

  private func aligned(_ text: String, _ column: TableLayout.Column) -> String {
    let space = String(repeating: " ", count: max(0, column.width - DisplayWidth.of(text)))
    return column.isNumeric && column.hasValues ? space + text : text + space
  }

  private func writeLine(_ parts: [String]) {
    var line = Substring(parts.joined(separator: String(repeating: " ", count: TableLayout.gap)))
    while line.last == " " { line.removeLast() }
    output.append(String(line))
    output.append(0x0A)
  }

  private func writeRecord(_ cells: [TextCell]) {
    records += 1
    let title = "── \(records) "
    let rule = title + String(repeating: "─", count: max(0, min(width, 40) - title.count))
    writeLine([style.apply(.faint, to: rule)])
    let names = min(layout.columns.map { DisplayWidth.of($0.name) }.max() ?? 0, width / 2)
    for (column, cell) in zip(layout.columns, cells) where !cell.text.isEmpty {
      writeField(Wrapping.cut(column.name, width: names), cell.text, names)
    }
  }

  private func writeField(_ name: String, _ text: String, _ names: Int) {
    let space = String(repeating: " ", count: names - DisplayWidth.of(name))
    let room = width - names - TableLayout.gap
    let lines = Wrapping.lines(of: text, width: room, atMost: linesPerCell)
    for (index, line) in lines.enumerated() {
      let head =
        index == 0
        ? style.apply(.heading, to: name) + space
        : String(repeating: " ", count: names)
      writeLine([head, line])
    }
  }
}
