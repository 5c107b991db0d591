/// The tags of a page as they stand in its bytes, before any tree is made of them.
///
/// It knows just enough of the grammar to find where tags begin and end.
struct MarkupScan {
  struct Tag {
    /// From `<` to after `>`.
    var bytes: Range<Int>
    /// In lower case.
    var name: ArraySlice<UInt8>
    var closes: Bool
    var attributes: Int
  }

  private let bytes: [UInt8]
  private var at: Int

  /// Begins at an offset.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    at = start
  }

  /// The next tag; nil when there is none left.
  ///
  /// Comments and declarations are passed over.
  mutating func next() -> Tag? {
    while let open = find(UInt8(ascii: "<"), from: at) {
      if starts(with: Self.commentStart, at: open) {
        at = end(ofComment: open + 4)
      } else if let tag = tag(at: open) {
        at = tag.bytes.upperBound
        return tag
      } else {
        at = open + 1
      }
    }
    at = bytes.count
    return nil
  }

  /// Whether the bytes end before the last tag does.
  static func breaksOff(_ bytes: [UInt8]) -> Bool {
    guard let open = bytes.lastIndex(of: UInt8(ascii: "<")), open + 1 < bytes.count,
      bytes[open...].firstIndex(of: UInt8(ascii: ">")) == nil
    else { return false }
    return bytes[open + 1] == UInt8(ascii: "/") || isLetter(bytes[open + 1])
  }

  private func tag(at open: Int) -> Tag? {
    var place = open + 1
    guard place < bytes.count else { return nil }
    let closes = bytes[place] == UInt8(ascii: "/")
    if closes { place += 1 }
    guard place < bytes.count, Self.isLetter(bytes[place]) else { return nil }
    let start = place
    while place < bytes.count, !Self.endsName(bytes[place]) { place += 1 }
    let name = bytes[start..<place].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var attributes = 0
    let end = end(ofAttributes: place, &attributes)
    return Tag(bytes: open..<end, name: name[...], closes: closes, attributes: attributes)
  }

  /// The offset after the `>` that ends a tag; one within a quoted value ends none.
  private func end(ofAttributes start: Int, _ count: inout Int) -> Int {
    var place = start
    var afterEquals = false
    var inName = false
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: ">"): return place
      case UInt8(ascii: "="):
        afterEquals = true
        inName = false
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if afterEquals { place = (find(byte, from: place) ?? bytes.count - 1) + 1 }
        afterEquals = false
      case _ where Self.isSpace(byte): inName = false
      default:
        if !inName && !afterEquals { count += 1 }
        inName = true
        afterEquals = false
      }
    }
    return place
  }

  private func end(ofComment start: Int) -> Int {
    var place = start
    while let dash = find(UInt8(ascii: "-"), from: place) {
      if starts(with: Self.commentEnd, at: dash) { return dash + 3 }
      place = dash + 1
    }
    return bytes.count
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    start < bytes.count ? bytes[start...].firstIndex(of: byte) : nil
  }

  private func starts(with prefix: [UInt8], at place: Int) -> Bool {
    place + prefix.count <= bytes.count && bytes[place..<place + prefix.count].elementsEqual(prefix)
  }

  private static let commentStart = Array("<!--".utf8)
  private static let commentEnd = Array("-->".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// White space as HTML has it.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }
}
