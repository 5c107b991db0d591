import Archive

/// Reads JSON Lines, one object a line, and arrays of objects, element by element.
struct JSONReader: ArticleSource {
  private var input: OpenInput
  private let mapping: any JSONMapping
  private let oneALine: Bool
  private var insideArray = false
  /// Whether the file is over when its first array is.
  private let endsWithArray: Bool

  /// Reads lines, or values that may run over several.
  init(_ input: OpenInput, _ mapping: any JSONMapping, oneALine: Bool) {
    self.input = input
    self.mapping = mapping
    self.oneALine = oneALine
    endsWithArray = false
  }

  /// Reads the elements of an array that an input stands before.
  init(_ input: OpenInput, itemsOf mapping: any JSONMapping) {
    self.input = input
    self.mapping = mapping
    oneALine = false
    endsWithArray = true
  }

  mutating func next() throws(InputError) -> ReadItem? {
    oneALine ? try nextLine() : try nextValue()
  }

  // MARK: - Lines

  private mutating func nextLine() throws(InputError) -> ReadItem? {
    while true {
      let line = input.window.line
      let taken: ArraySlice<UInt8>
      switch try LineTaking.next(&input.window) {
      case nil: return nil
      case .tooLong: return tooLong(line)
      case .line(let bytes): taken = bytes
      }
      if taken.allSatisfy({ JSON.isSpace($0) }) { continue }
      if let item = item(taken, line: line) { return item }
    }
  }

  // MARK: - Values

  /// The next value at the top or in the array that is open.
  private mutating func nextValue() throws(InputError) -> ReadItem? {
    while true {
      try skipSpaceAndCommas()
      let line = input.window.line
      guard let byte = try input.window.byte(at: 0) else { return unclosed(line) }
      if byte == (insideArray ? JSON.closeArray : JSON.openArray) {
        insideArray.toggle()
        input.window.drop(1)
        if endsWithArray && !insideArray { try skipRest() }
        continue
      }
      if let item = try value(line) { return item }
    }
  }

  private mutating func value(_ line: Int) throws(InputError) -> ReadItem? {
    var skimmer = JSONSkimmer(bytes: input.window)
    do throws(JSONSkimmer<ByteWindow>.Failure) {
      let end = try skimmer.end(ofValueAt: 0)
      input.window = skimmer.bytes
      return item(input.window.take(end), line: line)
    } catch {
      input.window = skimmer.bytes
      switch error {
      case .input(let error): throw error
      case .syntax(let offset, let expected):
        let at = input.window.lineAhead(of: offset)
        try skipToNextObject(after: offset)
        return input.rejection(line: line, "It is not JSON: line \(at) lacks \(expected).")
      case .tooDeep(let offset):
        try skipToNextObject(after: offset)
        return input.rejection(line: line, JSONMessages.tooDeep)
      case .tooLong:
        try skipToNextObject(after: Limits.article - 1)
        return tooLong(line)
      }
    }
  }

  private mutating func skipRest() throws(InputError) {
    while case let rest = try input.window.prefix(1 << 16).count, rest > 0 {
      input.window.drop(rest)
    }
  }

  private mutating func skipSpaceAndCommas() throws(InputError) {
    while let byte = try input.window.byte(at: 0),
      JSON.isSpace(byte) || (insideArray && byte == JSON.comma)
    {
      input.window.drop(1)
    }
  }

  /// Goes on after a broken element: at `},{`, or at a line that begins with `{`.
  private mutating func skipToNextObject(after offset: Int) throws(InputError) {
    input.window.drop(max(offset, 1))
    var before: UInt8 = 0
    while let byte = try input.window.byte(at: 0) {
      let begins = byte == JSON.openObject && (before == 0x0A || before == JSON.comma)
      if begins { return }
      if !JSON.isSpace(byte) || byte == 0x0A {
        before = byte == JSON.comma && before != JSON.closeObject ? 0 : byte
      }
      input.window.drop(1)
    }
    insideArray = false
  }

  private mutating func unclosed(_ line: Int) -> ReadItem? {
    guard insideArray else { return nil }
    insideArray = false
    return input.rejection(line: line, "The array is never closed: the file may be cut off.")
  }

  // MARK: - One object

  private func item(_ taken: ArraySlice<UInt8>, line: Int) -> ReadItem? {
    var rest = taken
    while let last = rest.last, JSON.isSpace(last) { rest.removeLast() }
    let encoding = input.encoding(of: rest)
    let bytes = encoding.utf8(rest)
    do throws(Fault) {
      let value = try JSONMessages.value(bytes)
      guard value.kind == .object else { throw Fault("It is not a JSON object.") }
      let mapping = mapping.mapping(for: value)
      guard let particulars = try mapping.particulars(value) else { return nil }
      let place = Place(
        origin: input.origin, line: line, encoding: encoding.rawValue, reader: mapping.reader)
      return .article(try particulars.article(at: place))
    } catch {
      return input.rejection(line: line, error)
    }
  }

  private func tooLong(_ line: Int) -> ReadItem {
    input.rejection(line: line, "It is longer than an article can be (64 MiB).")
  }
}

/// The one value of a line, and the sentences for what is none.
enum JSONMessages {
  static let tooDeep = "It nests deeper than \(Limits.depth) levels."

  static func value(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
    var skimmer = JSONSkimmer(bytes: HeldBytes(bytes: bytes))
    do throws(JSONSkimmer<HeldBytes>.Failure) {
      let start = try skimmer.skipSpace(0)
      let end = try skimmer.end(ofValueAt: start)
      let rest = try skimmer.skipSpace(end)
      if rest < bytes.count { throw .syntax(offset: rest, expected: "an end after the value") }
      return JSONValue(raw: bytes[start..<end])
    } catch {
      switch error {
      case .syntax(let offset, let expected):
        let column = String(decoding: bytes.prefix(offset), as: UTF8.self).unicodeScalars.count + 1
        throw Fault("It is not JSON: column \(column) lacks \(expected).")
      case .tooDeep: throw Fault(tooDeep)
      case .tooLong, .input: throw Fault("It is longer than an article can be (64 MiB).")
      }
    }
  }
}
