/// Where the articles of an export begin and end.
///
/// Newer exports have an `<article>` for each; older ones an element with the id `doc0`, `doc1`….
struct ArticleEdges {
  /// How far an article at the start of a window reaches.
  enum Reach {
    /// To the next, or to the end of the file.
    case whole(Int)
    /// The end of the file cuts it.
    case cut(Int)
    /// As much of one that is too long as has been looked at.
    case tooLong(Int)
  }

  private let hasElements: Bool

  private static let element = Array("<article".utf8)
  private static let id = Array("id=\"doc".utf8)
  private static let elementEnd = Array("</article".utf8)
  private static let pageEnd = Array("</body".utf8)
  private static let block = 1 << 16
  /// More bytes than there are between the start of a tag and its id.
  private static let overlap = 256

  /// Looks at the first bytes of a file; nil when they hold no article.
  init?(_ start: ArraySlice<UInt8>) {
    if Self.elementStart(in: start, from: 0) != nil {
      hasElements = true
    } else if Self.idStart(in: start, from: 0) != nil {
      hasElements = false
    } else {
      return nil
    }
  }

  /// How far the article at the start of a window reaches; nil when there is none.
  func next(_ window: inout ByteWindow) throws(InputError) -> Reach? {
    let last = hasElements ? Self.elementEnd : Self.pageEnd
    var searched = 1
    var hasEnd = false
    while true {
      let wanted = searched + Self.block
      let held = try window.prefix(wanted)
      let from = max(1, searched - Self.overlap)
      if held.count < Self.element.count { return nil }
      hasEnd = hasEnd || Self.find(last, in: held, from: from) != nil
      if let next = start(in: held, from: from) { return .whole(next) }
      if held.count < wanted { return hasEnd ? .whole(held.count) : .cut(held.count) }
      if held.count > Limits.page { return .tooLong(held.count) }
      searched = held.count
    }
  }

  /// Drops what stands before the next article, little by little; how many bytes that were.
  func skip(_ window: inout ByteWindow) throws(InputError) -> Int {
    var dropped = 0
    while true {
      let held = try window.prefix(Self.block)
      let found = start(in: held, from: 0)
      let isLast = held.count < Self.block
      let count = found ?? (isLast ? held.count : held.count - Self.overlap)
      window.drop(count)
      dropped += count
      if found != nil || isLast { return dropped }
    }
  }

  /// The offset of the start tag of the next article.
  private func start(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    hasElements ? Self.elementStart(in: bytes, from: start) : Self.idStart(in: bytes, from: start)
  }

  private static func elementStart(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var from = start
    while let found = find(element, in: bytes, from: from) {
      let after = bytes.startIndex + found + element.count
      if after < bytes.endIndex,
        MarkupScan.isSpace(bytes[after]) || bytes[after] == UInt8(ascii: ">")
      {
        return found
      }
      from = found + 1
    }
    return nil
  }

  private static func idStart(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var from = start
    while let found = find(id, in: bytes, from: from) {
      let after = bytes.startIndex + found + id.count
      let before = bytes[..<(bytes.startIndex + found)]
      if after < bytes.endIndex, (0x30...0x39).contains(bytes[after]),
        let open = before.lastIndex(of: UInt8(ascii: "<")), open - bytes.startIndex >= start
      {
        return open - bytes.startIndex
      }
      from = found + 1
    }
    return nil
  }

  /// The offset of some letters, in whatever case, from the start of a slice.
  private static func find(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int) -> Int?
  {
    bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at + wanted.count <= bytes.count {
        if bytes[at] | 0x20 == wanted[0] | 0x20,
          zip(bytes[at...], wanted).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
        {
          return at
        }
        at += 1
      }
      return nil
    }
  }
}
