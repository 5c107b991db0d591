import Archive

/// A file of a certain kind, read article by article.
protocol ArticleSource {
  /// The next article or rejection; nil at the end.
  mutating func next() throws(InputError) -> ReadItem?
}

/// What a reader comes upon.
enum ReadItem {
  case article(ReadArticle)
  case rejection(Rejection)
  /// Something that is no article and need not be one, such as a picture in a crawl, by its kind.
  case skipped(String)
  /// An article that its publisher takes back; an archive may hold an earlier version.
  case withdrawn(ArticleIdentity, Rejection)
}

/// An article as read.
struct ReadArticle: Sendable {
  var article: Article
  /// How many NULs of its text and particulars were replaced.
  var nulls: Int
}

/// A file opened for reading: its name, its bytes in UTF-8 or a code page, what its mark declared.
struct OpenInput {
  var origin: String
  var window: ByteWindow
  /// What the byte order mark declared.
  var declared: TextEncoding?
  /// How many bytes the byte order mark took.
  var markLength = 0

  /// Looks at the byte order mark, drops it, and turns UTF-16 into UTF-8.
  init(origin: String, _ source: any ByteSource) throws(InputError) {
    self.origin = origin
    var raw = ByteWindow(source)
    let start = Array(try raw.prefix(3))
    if start == [0xEF, 0xBB, 0xBF] {
      raw.drop(3)
      markLength = 3
    }
    let hasMark = start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
    // XML may be UTF-16 without a mark: its first character, `<`, shows it.
    guard hasMark || start.starts(with: [0x3C, 0]) || start.starts(with: [0, 0x3C]) else {
      window = raw
      return
    }
    if hasMark {
      raw.drop(2)
      markLength = 2
    }
    let bigEndian = start[0] == 0xFE || start[0] == 0
    declared = bigEndian ? .utf16BigEndian : .utf16LittleEndian
    window = ByteWindow(UTF16Bytes(WindowBytes(raw), bigEndian: bigEndian))
  }

  /// The same input, inflated from here on.
  func inflated() throws(InputError) -> OpenInput {
    try OpenInput(origin: origin, InflatedBytes(WindowBytes(window)))
  }

  /// The encoding of some of its bytes.
  func encoding(of bytes: ArraySlice<UInt8>) -> TextEncoding {
    declared ?? TextEncoding(of: bytes)
  }

  /// A rejection of something in it.
  func rejection(line: Int?, _ reason: String) -> ReadItem {
    .rejection(Rejection(origin: origin, line: line, reason: reason))
  }

  /// A rejection for a fault, or the word that an article is taken back.
  func rejection(line: Int?, _ fault: Fault) -> ReadItem {
    let rejection = Rejection(origin: origin, line: line, reason: fault.reason)
    return fault.withdrawn.map { .withdrawn($0, rejection) } ?? .rejection(rejection)
  }
}

/// The rest of a window as a source of its own.
private final class WindowBytes: ByteSource {
  private var window: ByteWindow

  init(_ window: ByteWindow) { self.window = window }

  func nextBlock() throws(InputError) -> [UInt8] {
    let block = try window.prefix(1 << 16)
    window.drop(block.count)
    return Array(block)
  }
}
