/// A letter, or a part of one: a header and a body.
struct LetterPart {
  var header: HeaderFields
  var body: ArraySlice<UInt8>
  /// Whether its end was seen; the end of a file is that of the letter, for all one knows.
  var isWhole = true

  /// Reads a header and what follows it.
  init(_ bytes: ArraySlice<UInt8>) {
    let length = HeaderFields.length(in: bytes) ?? bytes.count
    header = HeaderFields(bytes.prefix(length))
    body = bytes.dropFirst(length)
  }

  /// What it is, text where it does not say.
  var type: MediaType { MediaType(header["content-type"] ?? "text/plain") }

  /// Whether it goes along with a letter and is none of its text.
  var isAttachment: Bool {
    guard let disposition = header["content-disposition"].map({ MediaType($0) }) else {
      return false
    }
    // A name beyond ASCII is written as filename* or in pieces.
    return disposition.name == "attachment"
      || disposition.parameters.keys.contains { $0.hasPrefix("filename") }
  }

  /// The parts between the lines that part them.
  func parts(boundary: String) -> [LetterPart] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [LetterPart] = []
    var start: Int?
    for line in HeaderLines(body) where Self.parts(line, mark) {
      if let start {
        parts.append(LetterPart(Self.withoutLineEnd(body[start..<max(start, line.startIndex)])))
      }
      if line.dropFirst(mark.count).starts(with: "--".utf8) { return parts }
      start = body[line.endIndex...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
    }
    if let start {
      var last = LetterPart(body[start...])
      last.isWhole = false
      parts.append(last)
    }
    return parts
  }

  /// The line end before a mark belongs to it.
  private static func withoutLineEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    if rest.last == 0x0A { rest.removeLast() }
    if rest.last == 0x0D { rest.removeLast() }
    return rest
  }

  /// Whether a line is the mark alone, or the mark of the end.
  private static func parts(_ line: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool {
    guard line.starts(with: mark) else { return false }
    let rest = line.dropFirst(mark.count).filter { $0 > 0x20 }
    return rest.isEmpty || rest == Array("--".utf8)
  }
}
