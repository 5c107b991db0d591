import Linguistics

/// A table that people wrote: CSV or TSV with a header row.
public struct Sheet: Sendable {
  /// The file, or `stdin`.
  public var origin = ""
  /// The names of its columns.
  public var columns: [String] = []
  /// Its rows.
  public var rows: [Row] = []
  /// The rows that cannot be read.
  public var rejections: [Rejection] = []

  /// A row of a table.
  public struct Row: Sendable {
    /// The line on which it begins, from 1.
    public var line: Int
    /// Its cells by the names of their columns, without blanks at either end; empty ones are not
    /// there.
    public var cells: [String: String]
  }

  /// Reads a file, or standard input (`-`).
  public static func read(_ path: String) throws -> Sheet {
    var input = try OpenInput.ofPeople(path)
    var sheet = Sheet()
    sheet.origin = input.origin
    do throws(InputError) {
      let delimiter = try CSVDialect.delimiter(&input.window)
      if delimiter == UInt8(ascii: "\t") {
        try sheet.takeTabbed(&input)
      } else {
        var records = CSVRecords(input.window, delimiter: delimiter)
        while let item = try records.next() { sheet.take(item, input) }
      }
    } catch {
      sheet.rejections.append(Rejection(origin: input.origin, reason: error.reason))
    }
    return sheet
  }

  /// Takes lines of cells parted by tabs, in which quotation marks are text.
  private mutating func takeTabbed(_ input: inout OpenInput) throws(InputError) {
    while case let number = input.window.line, let taken = try LineTaking.next(&input.window) {
      guard case .line(let bytes) = taken else {
        rejections.append(
          Rejection(origin: input.origin, line: number, reason: "The line is too long."))
        continue
      }
      let line = String(decoding: input.encoding(of: bytes).utf8(bytes), as: UTF8.self)
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map {
        Self.trimmed(Normalize.nfc(TabbedCell.text($0)))
      }
      take(cells, line: number, input.origin)
    }
  }

  private mutating func take(_ item: CSVRecords.Item, _ input: OpenInput) {
    switch item {
    case .broken(let line, let reason):
      rejections.append(Rejection(origin: input.origin, line: line, reason: reason))
    case .record(let record):
      let encoding = input.encoding(of: record.raw)
      let cells = record.cells.map { cell in
        Self.trimmed(Normalize.nfc(String(decoding: encoding.utf8(cell[...]), as: UTF8.self)))
      }
      take(cells, line: record.line, input.origin)
    }
  }

  private mutating func take(_ cells: [String], line: Int, _ origin: String) {
    if columns.isEmpty {
      columns = cells.map { $0.lowercased() }
    } else if cells.count > columns.count {
      rejections.append(
        Rejection(
          origin: origin, line: line,
          reason: "It has \(cells.count) cells where the header has \(columns.count). "
            + "Quote the cells that hold a delimiter."))
    } else {
      let named = zip(columns, cells).filter { !$0.0.isEmpty && !$0.1.isEmpty }
      rows.append(Row(line: line, cells: Dictionary(named, uniquingKeysWith: { $1 })))
    }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
