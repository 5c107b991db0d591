import Query
import Rendering

/// Rows on their way to where they go, in the format they go in.
final class RowOutput {
  let format: OutputFormat
  private let destination: any Destination
  private let writer: any RowWriter
  private let csv: CSVWriter?
  private let described: DescribedFile?

  /// Opens the output that the options ask for.
  init(_ options: OutputOptions, _ file: FileOptions, _ archive: ArchiveOptions) throws {
    let chosen = try options.chosenFormat(file)
    described = try options.describedFile(file, archive)
    destination =
      try described
      ?? file.destination(
        archive: archive.path, pager: options.noPager ? nil : Pager.command)
    let output = ByteOutput(write: destination.write)
    format = chosen ?? (destination.isTerminal ? .table : .csv)
    csv =
      format == .csv ? CSVWriter(output, dialect: options.excel ? .spreadsheet : .faithful) : nil
    let style = file.style(on: destination)
    let plain = csv ?? Self.writer(format, output, style)
    writer = destination.isTerminal ? TerminalSafeWriter(plain) : plain
  }

  private static func writer(
    _ format: OutputFormat, _ output: ByteOutput, _ style: Style
  ) -> any RowWriter {
    switch format {
    case .csv: CSVWriter(output)
    case .tsv: TSVWriter(output)
    case .json: JSONWriter(output, shape: .array)
    case .jsonl: JSONWriter(output, shape: .lines)
    case .markdown: MarkdownWriter(output)
    case .table: TableWriter(output, width: Terminal.width, style: style)
    }
  }

  /// Takes the names of the columns.
  func begin(_ columns: [String]) throws {
    described?.record.columns = columns
    try writer.begin(columns)
  }

  /// Takes what was made of the question, for the record of the rows.
  func record(notices: [String], expansions: [WordExpansion]) {
    described?.record.notices += notices
    described?.record.expansions += expansions
  }

  /// Takes a row that the archive lends, perhaps with a cell more.
  func row(_ row: borrowing Row, with last: Cell? = nil) throws {
    for column in 0..<row.count {
      switch row.storage(column) {
      case .null: writer.null()
      case .integer: writer.integer(row.int64(column))
      case .real: writer.real(row.double(column))
      case .text: row.withBytes(column) { writer.text($0) }
      case .blob: writer.text(Self.hexadecimal(row.blob(column)))
      }
    }
    if case .text(let text)? = last { writer.text(text) }
    try writer.endRow()
    described?.record.rows += 1
  }

  /// Takes a row made here.
  func row(_ cells: [Cell]) throws {
    try writer.row(cells)
    described?.record.rows += 1
  }

  /// Ends the output, which is there from now on.
  func finish(_ messages: Messages) throws {
    try writer.end()
    let warning = hazardWarning
    record(notices: [warning].compactMap { $0 }, expansions: [])
    try destination.finish()
    if let warning { messages.note(warning) }
  }

  private var hazardWarning: String? {
    guard let csv, csv.hazards > 0, !csv.isForSpreadsheets else { return nil }
    let are = csv.hazards == 1 ? "cell would be" : "cells would be"
    return "\(csv.hazards) \(are) run as a formula or changed by a spreadsheet. "
      + "Use --excel for spreadsheets."
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
