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

  /// Looks at the byte order mark, drops it, and turns UTF-16 into UTF-8.
  init(origin: String, _ source: any ByteSource) throws(InputError) {
    self.origin = origin
    var raw = ByteWindow(source)
    let start = Array(try raw.prefix(3))
    if start == [0xEF, 0xBB, 0xBF] { raw.drop(3) }
    guard start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) else {
      window = raw
      return
    }
    raw.drop(2)
    let bigEndian = start[0] == 0xFE
    declared = bigEndian ? .utf16BigEndian : .utf16LittleEndian
    window = ByteWindow(UTF16Bytes(WindowBytes(raw), bigEndian: bigEndian))
  }

  /// The encoding of some of its bytes.
  func encoding(of bytes: ArraySlice<UInt8>) -> TextEncoding {
    declared ?? TextEncoding(of: bytes)
  }

  /// A rejection of something in it.
  func rejection(line: Int?, _ reason: String) -> ReadItem {
    .rejection(Rejection(origin: origin, line: line, reason: reason))
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
