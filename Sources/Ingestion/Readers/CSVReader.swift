import Archive

/// Reads CSV and TSV with a header row.
struct CSVReader: ArticleSource {
  static let name = "csv/1"
  private var input: OpenInput
  private let names: FieldNames
  private var table: Table?
  private var done = false

  /// What the header says, and the records after it.
  private struct Table {
    var records: CSVRecords
    var columns: [String]
    var places: [Field: Int]
  }

  init(_ input: OpenInput, names: FieldNames) {
    self.input = input
    self.names = names
  }

  mutating func next() throws(InputError) -> ReadItem? {
    if done { return nil }
    if table == nil, let failure = try open() {
      done = true
      return failure
    }
    switch try table?.records.next() {
    case .record(let record): return item(record)
    case .broken(let line, let reason): return input.rejection(line: line, reason)
    case nil:
      done = true
      return nil
    }
  }

  /// Reads the header; what it returns is why the file cannot be read.
  private mutating func open() throws(InputError) -> ReadItem? {
    let delimiter = try CSVDialect.delimiter(&input.window)
    var records = CSVRecords(input.window, delimiter: delimiter)
    let header: CSVRecord
    switch try records.next() {
    case nil: return nil
    case .broken(let line, let reason): return input.rejection(line: line, "Its header: \(reason)")
    case .record(let record): header = record
    }
    let encoding = input.encoding(of: header.raw)
    let columns = Self.distinct(
      header.cells.map { StoredText(utf8: encoding.utf8($0[...])).text.particular ?? "" })
    let places = names.places(in: columns)
    if let reason = fault(columns, places) { return input.rejection(line: header.line, reason) }
    table = Table(records: records, columns: columns, places: places)
    return nil
  }

  /// What is missing in the header.
  private func fault(_ columns: [String], _ places: [Field: Int]) -> String? {
    let listed = "Its columns are: " + columns.joined(separator: ", ").shortened + "."
    for (field, name) in names.given.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where !columns.contains(name) {
      return "The file has no column \"\(name)\", which --map gives as \(field.rawValue). \(listed)"
    }
    if places[.text] != nil { return nil }
    return "The file has no column for the text. \(listed) Name it: --map text=COLUMN."
  }

  /// Names the columns apart: the second `note` is `note 2`, one without name `column 3`.
  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.enumerated().map { place, name in
      var distinct = name.isEmpty ? "column \(place + 1)" : name
      var number = 2
      while !seen.insert(distinct).inserted {
        distinct = "\(name.isEmpty ? "column" : name) \(number)"
        number += 1
      }
      return distinct
    }
  }

  private func item(_ record: CSVRecord) -> ReadItem? {
    guard let table else { return nil }
    let encoding = input.encoding(of: record.raw)
    let place = Place(
      origin: input.origin, line: record.line, encoding: encoding.rawValue, reader: Self.name)
    guard record.cells.count == table.columns.count else {
      let counts = "\(record.cells.count) cells where the header has \(table.columns.count)"
      return input.rejection(
        line: record.line, "It has \(counts). Quote the cells that hold a delimiter.")
    }
    let cells = record.cells.map { String(decoding: encoding.utf8($0[...]), as: UTF8.self) }
    do throws(Fault) {
      return .article(try particulars(cells, table).article(at: place))
    } catch {
      return input.rejection(line: record.line, error.reason)
    }
  }

  private func particulars(_ cells: [String], _ table: Table) -> Particulars {
    var particulars = Particulars()
    for (field, place) in table.places {
      particulars.set(field, table.columns[place], cells[place])
    }
    let taken = Set(table.places.values)
    var extra: [UInt8] = []
    for (place, cell) in cells.enumerated() where !taken.contains(place) && !cell.isEmpty {
      extra.append(extra.isEmpty ? JSON.openObject : JSON.comma)
      extra += JSONString.written(table.columns[place]) + [JSON.colon] + JSONString.written(cell)
    }
    if !extra.isEmpty {
      particulars.extra = String(decoding: extra + [JSON.closeObject], as: UTF8.self)
    }
    return particulars
  }
}
