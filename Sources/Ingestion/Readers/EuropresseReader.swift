import Archive

/// Reads an HTML export of Europresse: many articles in one file, one after another.
struct EuropresseReader: ArticleSource {
  static let name = "europresse/1"
  private var input: OpenInput
  private var charset: String?
  /// How many bytes of the file, after its mark, are behind.
  private var position = 0
  private var begun = false

  init(_ input: OpenInput) { self.input = input }

  /// Whether a page is such an export, by the names of its elements.
  static func isExport(_ input: inout OpenInput) -> Bool {
    guard let start = try? input.window.prefix(1 << 18) else { return false }
    let text = Array(start)
    return EuropresseNames.signs.contains { text.holds(Array($0.utf8)) }
      && ArticleEdges.opening(in: text[...], from: 0) != nil
  }

  mutating func next() throws(InputError) -> ReadItem? {
    if !begun { try begin() }
    let edges = try ArticleEdges.next(&input.window)
    guard let edges else { return nil }
    let line = input.window.line
    let start = position
    switch edges {
    case .tooLong(let length):
      drop(length)
      position += try ArticleEdges.skip(&input.window)
      return input.rejection(
        line: line, "The article is longer than an article can be (16 MiB), or has no end.")
    case .cut(let length):
      drop(length)
      return input.rejection(
        line: line, "The export breaks off within this article. Export it again.")
    case .whole(let length):
      let bytes = input.window.take(length)
      position += length
      return item(bytes, line: line, start: start)
    }
  }

  /// Passes over what stands before the first article.
  private mutating func begin() throws(InputError) {
    begun = true
    charset = PageCharset.declared(in: Array(try input.window.prefix(1 << 13)))
    position += try ArticleEdges.skip(&input.window)
  }

  private mutating func drop(_ count: Int) {
    input.window.drop(count)
    position += count
  }

  private func item(_ bytes: ArraySlice<UInt8>, line: Int, start: Int) -> ReadItem {
    let page = PageBytes(bytes, input, declared: charset, start: start)
    let place = Place(
      origin: input.origin, line: line, encoding: page.encoding, reader: Self.name)
    do throws(Fault) {
      return .article(try EuropresseArticle(page).article(at: place))
    } catch {
      return input.rejection(line: line, error.reason)
    }
  }
}

/// Where the articles of an export begin and end.
enum ArticleEdges {
  /// An article at the start of a window.
  case whole(Int)
  /// One that the end of the file cuts.
  case cut(Int)
  /// As much of one that is too long as has been looked at.
  case tooLong(Int)

  private static let open = Array("<article".utf8)
  private static let close = Array("</article".utf8)
  private static let block = 1 << 16

  /// The article that stands next, with what follows it up to another; nil when none is left.
  static func next(_ window: inout ByteWindow) throws(InputError) -> ArticleEdges? {
    var searched = open.count
    var end: Int?
    while true {
      let wanted = searched + block
      let held = try window.prefix(wanted)
      if held.count < open.count { return nil }
      if end == nil { end = find(close, in: held, from: max(1, searched - close.count)) }
      if let next = opening(in: held, from: max(1, searched - open.count)) { return .whole(next) }
      if held.count < wanted { return end == nil ? .cut(held.count) : .whole(held.count) }
      if held.count > Limits.page { return .tooLong(held.count) }
      searched = held.count
    }
  }

  /// Drops what stands before the next article, little by little; how many bytes that were.
  static func skip(_ window: inout ByteWindow) throws(InputError) -> Int {
    var dropped = 0
    while true {
      let held = try window.prefix(block)
      let isLast = held.count < block
      let count = opening(in: held, from: 0) ?? (isLast ? held.count : held.count - open.count)
      let found = opening(in: held, from: 0) != nil
      window.drop(count)
      dropped += count
      if found || isLast { return dropped }
    }
  }

  /// The offset of the next start tag of an article.
  static func opening(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    var from = start
    while let found = find(open, in: bytes, from: from) {
      let after = bytes.startIndex + found + open.count
      if after < bytes.endIndex,
        MarkupScan.isSpace(bytes[after]) || bytes[after] == UInt8(ascii: ">")
      {
        return found
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
        if bytes[at] == wanted[0],
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
