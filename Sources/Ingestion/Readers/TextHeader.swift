/// The lines at the top of a plain text that tell its particulars.
///
/// Two or more `key: value` lines at the top are a header, or one followed by a blank line, when
/// their keys are all of those below; a headline such as `France : …` is none.
struct TextHeader {
  /// What the header says; empty when there is none.
  var values: [Field: Particulars.Value] = [:]
  /// The line of each field, from 1.
  var lines: [Field: Int] = [:]
  /// The text after the header and its blank lines; the whole text when there is no header.
  var body: String

  /// Looks for a header.
  init(of text: String) {
    body = text
    var rest = text[...]
    var number = 0
    var line = Self.takeLine(&rest, &number)
    while let found = line, found.trimmed.isEmpty { line = Self.takeLine(&rest, &number) }
    var after = rest
    while let (field, value) = line.flatMap(Self.pair), values[field] == nil {
      values[field] = value
      lines[field] = number
      after = rest
      line = Self.takeLine(&rest, &number)
    }
    let followedByBlank = line.map { $0.trimmed.isEmpty } ?? true
    guard values.count >= 2 || (values.count == 1 && followedByBlank) else {
      values = [:]
      lines = [:]
      return
    }
    body = Self.withoutBlankLines(after)
  }

  /// The field and value of a header line.
  private static func pair(_ line: String) -> (Field, Particulars.Value)? {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = String(line[..<colon]).trimmed
    let key = name.lowercased()
    guard let field = keys[key] ?? FrenchFieldNames.header[key] else { return nil }
    let value = String(line[line.utf8.index(after: colon)...]).trimmed
    return (field, Particulars.Value(name: name, text: value))
  }

  private static let keys: [String: Field] = [
    "title": .title, "date": .date, "source": .source, "author": .author, "url": .url, "id": .id,
    "language": .language,
  ]

  /// Takes a line off the text, without its end; nil when nothing is left.
  private static func takeLine(_ rest: inout Substring, _ number: inout Int) -> String? {
    if rest.isEmpty { return nil }
    number += 1
    let end = rest.utf8.firstIndex(of: 0x0A)
    defer { rest = end.map { rest[rest.utf8.index(after: $0)...] } ?? "" }
    return String(rest[..<(end ?? rest.endIndex)])
  }

  private static func withoutBlankLines(_ text: Substring) -> String {
    var rest = text
    var number = 0
    var next = rest
    while let line = takeLine(&next, &number), line.trimmed.isEmpty { rest = next }
    return String(rest)
  }
}
