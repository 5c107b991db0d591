/// What a file's first bytes tell of it.
struct ContentSniffing {
  private let start: [UInt8]

  /// Looks at the first bytes, which stay where they are.
  init(_ window: inout ByteWindow) throws(InputError) {
    start = Array(try window.prefix(1 << 13))
  }

  /// Whether the file has no byte.
  var isEmpty: Bool { start.isEmpty }

  /// Whether the file was compressed by gzip.
  var isGzip: Bool { start.starts(with: [0x1F, 0x8B]) }

  /// Why the bytes are no text; nil when they may be.
  var binary: String? {
    if let name = Self.magic.first(where: { start.starts(with: $0.bytes) })?.name {
      return "The file is \(name), not text. Export its text first."
    }
    let nulls = start.count { $0 == 0 }
    if nulls * 4 >= start.count && nulls > 0 {
      return
        "The file looks like UTF-16 without a byte order mark, or is no text. Save it as UTF-8."
    }
    let controls = start.count { $0 < 0x20 && !Self.usual.contains($0) || $0 == 0x7F }
    if controls * 16 > start.count {
      return "The file is binary, not text. Export its text first."
    }
    return nil
  }

  /// The kind, by the ending as far as it is known, then by the content.
  func kind(_ candidate: FileKind.Candidate?, names: FieldNames) -> FileKind {
    switch candidate {
    case .text: return .text
    case .csv: return .csv
    case .crawl: return .crawl
    case .letter: return LetterSniffing.isMailbox(start[...]) ? .mailbox : .letter
    case .mailbox: return .mailbox
    case .html: return .html
    case .json: return jsonFeedKind ?? jsonKind ?? .jsonLines
    case .xml: return xmlKind ?? .otherXML(root: "")
    case nil:
      if start.starts(with: "WARC/1.".utf8) { return .crawl }
      if LetterSniffing.isMailbox(start[...]) { return .mailbox }
      if LetterSniffing.isLetter(start[...]) { return .letter }
      if let kind = jsonFeedKind ?? jsonKind { return kind }
      if PageStart.isPage(start) { return .html }
      if let kind = xmlKind { return kind }
      return looksLikeCSV(names) ? .csv : .text
    }
  }

  /// JSON Feed, when the file says that it is one, or has items with its contents.
  private var jsonFeedKind: FileKind? {
    guard start.first(where: { !JSON.isSpace($0) }) == JSON.openObject else { return nil }
    let head = JSONFeedHead(start)
    let version = head.members.first { $0.key == "version" }?.value.text ?? ""
    if version.contains("jsonfeed.org/version") { return .jsonFeed }
    guard head.items != nil else { return nil }
    let text = String(decoding: start, as: UTF8.self)
    return ["\"content_html\"", "\"content_text\""].contains(where: text.contains) ? .jsonFeed : nil
  }

  /// The kind of XML by its root element; nil when it is none.
  private var xmlKind: FileKind? {
    guard start.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return nil }
    var skimmer = MarkupSkimmer(ByteWindow(MemoryBytes(start)))
    let root = try? skimmer.tag(from: 0)?.local
    switch root {
    case "rss", "RDF", "channel": return .rss
    case "feed", "entry": return .atom
    case "newsMessage", "newsItem", "packageItem": return .newsML
    case "nitf": return .nitf
    default:
      let isDeclared = start.drop { $0 <= 0x20 }.starts(with: "<?xml".utf8)
      return isDeclared ? .otherXML(root: root.map { String($0.prefix(40)) } ?? "") : nil
    }
  }

  /// How JSON is laid out here; nil when it is none.
  private var jsonKind: FileKind? {
    let body = start.drop { JSON.isSpace($0) }
    let second = body.dropFirst().first { !JSON.isSpace($0) }
    if body.first == JSON.openArray {
      let opens = [JSON.openObject, JSON.closeArray, JSON.openArray]
      return second.map { opens.contains($0) } == true ? .json : nil
    }
    guard body.first == JSON.openObject, second == JSON.quote || second == JSON.closeObject else {
      return nil
    }
    // An object that ends its first line with a comma or brace is laid out over several.
    let line = body.prefix { $0 != 0x0A }
    let last = line.last { !JSON.isSpace($0) } ?? 0
    return last == JSON.openObject || last == JSON.comma ? .json : .jsonLines
  }

  /// Whether the first line names the text and another field.
  private func looksLikeCSV(_ names: FieldNames) -> Bool {
    let line = start.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count < 4096 else { return false }
    var window = ByteWindow(MemoryBytes(Array(line)))
    guard let delimiter = try? CSVDialect.delimiter(&window) else { return false }
    var records = CSVRecords(window, delimiter: delimiter)
    guard case .record(let header)? = try? records.next() else { return false }
    let columns = header.cells.map { String(decoding: $0, as: UTF8.self).trimmed }
    let places = names.places(in: columns)
    return places[.text] != nil && columns.count > 1
  }

  /// Control characters that texts may have: tab, line ends, form feed.
  private static let usual: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x0C]

  private static let magic: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF"),
    ([0x50, 0x4B, 0x03, 0x04], "a zip archive or an office document"),
    ([0x1F, 0x8B], "compressed twice"), (Array("BZh".utf8), "compressed"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed"), ([0x28, 0xB5, 0x2F, 0xFD], "compressed"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture"), ([0xFF, 0xD8, 0xFF], "a picture"),
    (Array("GIF8".utf8), "a picture"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("SQLite format 3".utf8), "an SQLite database"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an office document"), (Array("{\\rtf".utf8), "a rich text"),
  ]
}
