/// The `Name: value` lines that stand before a body, in letters, crawls and answers of servers.
struct HeaderFields {
  /// The fields in order, names in lower case, folded lines joined.
  private(set) var fields: [(name: String, value: [UInt8])] = []

  /// Reads the lines of a header; those that are no field are passed over.
  init(_ header: ArraySlice<UInt8>) {
    for line in HeaderLines(header) {
      if let first = line.first, first == 0x20 || first == 0x09 {
        append(line)
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex {
        let name = String(decoding: line[..<colon], as: UTF8.self).trimmed.lowercased()
        fields.append((name, Array(Self.trimmed(line[(colon + 1)...]))))
      }
    }
  }

  private mutating func append(_ continuation: ArraySlice<UInt8>) {
    guard let last = fields.indices.last else { return }
    fields[last].value += [0x20] + Self.trimmed(continuation)
  }

  /// The value of the first field of a name, which is given in lower case; nil for none or an
  /// empty one.
  subscript(_ name: String) -> String? {
    guard let value = bytes(name) else { return nil }
    return String(decoding: TextEncoding(of: value[...]).utf8(value[...]), as: UTF8.self)
  }

  /// The bytes of the first field of a name; nil for none or an empty one.
  func bytes(_ name: String) -> [UInt8]? {
    fields.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  /// How many bytes a header has with the blank line that ends it; nil where none does.
  static func length(in bytes: ArraySlice<UInt8>) -> Int? {
    var lineIsEmpty = true
    for (offset, byte) in bytes.enumerated() {
      if byte == 0x0A {
        if lineIsEmpty { return offset + 1 }
        lineIsEmpty = true
      } else if byte != 0x0D {
        lineIsEmpty = false
      }
    }
    return nil
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while let first = rest.first, first <= 0x20 { rest.removeFirst() }
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    return rest
  }
}

/// The lines of bytes, without their ends.
struct HeaderLines: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func next() -> ArraySlice<UInt8>? {
    if rest.isEmpty { return nil }
    let end = rest.firstIndex(of: 0x0A)
    var line = rest[..<(end ?? rest.endIndex)]
    rest = end.map { rest[($0 + 1)...] } ?? []
    if line.last == 0x0D { line.removeLast() }
    return line
  }
}
