/// One record of a CSV file.
struct CSVRecord: Equatable {
  /// The line on which it begins, from 1.
  var line: Int
  /// The bytes of its cells, quotes undone.
  var cells: [[UInt8]]
  /// The bytes it was read from.
  var raw: ArraySlice<UInt8>
}

/// The records of a CSV file as RFC 4180 has them, one at a time.
///
/// A broken record is a rejection, and reading goes on at the line after its first: a quote that
/// is never closed does not swallow the file.
struct CSVRecords {
  enum Item: Equatable {
    case record(CSVRecord)
    case broken(line: Int, reason: String)
  }

  private(set) var window: ByteWindow
  private let delimiter: UInt8
  /// How many bytes may still be read a second time, so that no file takes for ever.
  private var patience = 4 * Limits.article

  init(_ window: ByteWindow, delimiter: UInt8) {
    self.window = window
    self.delimiter = delimiter
  }

  /// The next record that is not a blank line; nil at the end.
  mutating func next() throws(InputError) -> Item? {
    while try window.byte(at: 0) != nil {
      let line = window.line
      var scan = Scan(delimiter: delimiter)
      switch try scan.run(&window) {
      case .broken(let reason):
        return .broken(line: line, reason: try skip(scan.offset, reason))
      case .record:
        let raw = window.take(scan.offset)
        if scan.cells == [[]] && !raw.contains(UInt8(ascii: "\"")) { continue }
        return .record(CSVRecord(line: line, cells: scan.cells, raw: raw))
      }
    }
    return nil
  }

  /// Drops the first line of a broken record, or the whole rest when that goes on for ever.
  private mutating func skip(_ read: Int, _ reason: String) throws(InputError) -> String {
    patience -= read
    if patience > 0 {
      _ = try LineTaking.next(&window)
      return reason
    }
    while case let rest = try window.prefix(1 << 16).count, rest > 0 { window.drop(rest) }
    return reason + " What follows was not read: too much of it is broken."
  }
}

/// One pass over the bytes of a record.
private struct Scan {
  enum End { case record, broken(String) }

  let delimiter: UInt8
  var cells: [[UInt8]] = []
  var offset = 0
  private var cell: [UInt8] = []

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Reads to the end of the record; `offset` is then after its line end.
  mutating func run(_ window: inout ByteWindow) throws(InputError) -> End {
    while true {
      if try window.byte(at: offset) == UInt8(ascii: "\"") {
        if let fault = try quoted(&window) { return .broken(fault) }
      } else if let fault = try plain(&window) {
        return .broken(fault)
      }
      cells.append(cell)
      cell = []
      guard let byte = try window.byte(at: offset) else { return .record }
      offset += 1
      if byte == delimiter { continue }
      if byte == 0x0D, try window.byte(at: offset) == 0x0A { offset += 1 }
      return .record
    }
  }

  /// Reads a cell without quotes up to its delimiter or line end.
  private mutating func plain(_ window: inout ByteWindow) throws(InputError) -> String? {
    while let byte = try window.byte(at: offset), !ends(byte) {
      cell.append(byte)
      offset += 1
      if offset >= Limits.article { return "The record is longer than an article can be (64 MiB)." }
    }
    return nil
  }

  /// Reads a cell in quotes up to its delimiter or line end.
  private mutating func quoted(_ window: inout ByteWindow) throws(InputError) -> String? {
    offset += 1
    while let byte = try window.byte(at: offset) {
      offset += 1
      if offset >= Limits.article { break }
      guard byte == UInt8(ascii: "\"") else {
        cell.append(byte)
        continue
      }
      guard let next = try window.byte(at: offset), !ends(next) else { return nil }
      guard next == UInt8(ascii: "\"") else {
        return "A quoted cell goes on after its closing quote. Double the quotes inside it."
      }
      cell.append(byte)
      offset += 1
    }
    return "A quoted cell is never closed. Close it, and double the quotes inside it."
  }

  private func ends(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }
}
