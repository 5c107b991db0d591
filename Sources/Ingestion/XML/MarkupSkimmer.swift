/// Finds the tags of XML in a window, past comments, data sections and document types.
///
/// It understands no more of XML than where a tag begins and ends, so that what is broken costs
/// one article and not the file: where to go on is known without a parser.
struct MarkupSkimmer {
  /// A start tag, an end tag, or both in one.
  struct Tag: Equatable {
    enum Kind { case start, end, empty }
    var kind: Kind
    /// The name as written, with its prefix.
    var name: String
    /// Where it stands in the window.
    var range: Range<Int>

    /// The name without its prefix.
    var local: Substring { name.split(separator: ":").last ?? "" }
  }

  /// Why no tag can be told.
  enum Failure: Error {
    /// A construct that begins at an offset is not closed before the input ends.
    case cutOff(offset: Int)
    /// A tag has more attributes than any that is meant to be read.
    case crowded(offset: Int)
    case tooLong
    case input(InputError)
  }

  var window: ByteWindow
  /// How many bytes were looked at.
  private(set) var work = 0

  /// How far ahead is looked at most.
  private let limit: Int

  init(_ window: ByteWindow, limit: Int = Limits.article) {
    self.window = window
    self.limit = limit
  }

  /// The next tag that begins at an offset or after it; nil at the end of the input.
  mutating func tag(from start: Int) throws(Failure) -> Tag? {
    var at = start
    while let byte = try look(at) {
      guard byte == UInt8(ascii: "<") else {
        at += 1
        continue
      }
      switch try look(at + 1) {
      case UInt8(ascii: "!"): at = try declaration(at)
      case UInt8(ascii: "?"): at = try end(at, from: at + 2, "?>")
      case UInt8(ascii: "/"): return try tag(at, nameAt: at + 2, .end)
      case let next? where Self.beginsName(next): return try tag(at, nameAt: at + 1, .start)
      default: at += 1
      }
    }
    return nil
  }

  private mutating func tag(_ start: Int, nameAt: Int, _ kind: Tag.Kind) throws(Failure) -> Tag {
    var at = nameAt
    var name: [UInt8] = []
    while let byte = try look(at), !Self.endsName(byte) {
      name.append(byte)
      at += 1
    }
    let end = try endOfTag(start, from: at)
    let isClosed = try look(end - 2) == UInt8(ascii: "/")
    return Tag(
      kind: isClosed && kind == .start ? .empty : kind, name: String(decoding: name, as: UTF8.self),
      range: start..<end)
  }

  /// The offset after the `>` of a tag; a `<` before it, even in quotes, begins another.
  private mutating func endOfTag(_ start: Int, from: Int) throws(Failure) -> Int {
    var at = from
    var quote: UInt8?
    var quotes = 0
    while let byte = try look(at) {
      switch byte {
      case UInt8(ascii: "<"): return at
      case UInt8(ascii: ">") where quote == nil: return at + 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == byte {
          quote = nil
        } else if quote == nil {
          quote = byte
          quotes += 1
        }
        if quotes > Self.attributes { throw .crowded(offset: start) }
      default: break
      }
      at += 1
    }
    throw .cutOff(offset: start)
  }

  /// The offset after a comment, a data section or a document type.
  private mutating func declaration(_ start: Int) throws(Failure) -> Int {
    if try stands("<!--", at: start) { return try end(start, from: start + 4, "-->") }
    if try stands("<![CDATA[", at: start) { return try end(start, from: start + 9, "]]>") }
    var at = start + 2
    var depth = 0
    while let byte = try look(at) {
      switch byte {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return at + 1
      default: break
      }
      at += 1
    }
    throw .cutOff(offset: start)
  }

  private mutating func end(_ start: Int, from: Int, _ mark: StaticString) throws(Failure) -> Int {
    let last = mark.utf8Start[mark.utf8CodeUnitCount - 1]
    var at = from + mark.utf8CodeUnitCount - 1
    while let byte = try look(at) {
      if byte == last, try stands(mark, at: at + 1 - mark.utf8CodeUnitCount) { return at + 1 }
      at += 1
    }
    throw .cutOff(offset: start)
  }

  private mutating func stands(_ mark: StaticString, at start: Int) throws(Failure) -> Bool {
    for index in 0..<mark.utf8CodeUnitCount {
      guard try look(start + index) == mark.utf8Start[index] else { return false }
    }
    return true
  }

  /// How many attributes a tag may have: a parser compares each with each.
  static let attributes = 1000

  private mutating func look(_ at: Int) throws(Failure) -> UInt8? {
    if at >= limit { throw .tooLong }
    work += 1
    do throws(InputError) { return try window.byte(at: at) } catch { throw .input(error) }
  }

  private static func beginsName(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "<")
  }
}
