import Archive

/// Reads an HTML export of Europresse: many articles in one file, one after another.
struct EuropresseReader: ArticleSource {
  static let name = "europresse/1"
  private var input: OpenInput
  private var charset: String?
  /// How many bytes of the file, after its mark, are behind.
  private var position = 0
  private var edges: ArticleEdges?
  private var done = false

  init(_ input: OpenInput) { self.input = input }

  /// Whether a page is such an export, by the names of its elements.
  static func isExport(_ input: inout OpenInput) -> Bool {
    guard let start = try? input.window.prefix(1 << 18) else { return false }
    let text = Array(start)
    return EuropresseNames.signs.contains { text.holds(Array($0.utf8)) }
      && ArticleEdges(text[...]) != nil
  }

  mutating func next() throws(InputError) -> ReadItem? {
    if done { return nil }
    if edges == nil { try begin() }
    guard let edges, let next = try edges.next(&input.window) else {
      done = true
      return nil
    }
    let line = input.window.line
    let start = position
    switch next {
    case .tooLong(let length):
      drop(length)
      position += try edges.skip(&input.window)
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
    let start = try input.window.prefix(1 << 18)
    charset = PageCharset.declared(in: Array(start.prefix(1 << 13)))
    edges = ArticleEdges(start)
    if let edges { position += try edges.skip(&input.window) }
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

extension [UInt8] {
  /// Whether some bytes stand among these.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return false }
    return indices.dropLast(part.count - 1).contains {
      self[$0] == first && self[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}
