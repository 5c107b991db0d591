import Archive

/// What is known of a page before it is read: from the crawl or the letter that carried it.
struct PageHints {
  /// Where the page was fetched.
  var url: String?
  /// The character set that was declared outside the page.
  var charset: String?
}

/// Reads a web page: one article.
struct HTMLReader: ArticleSource {
  static let name = "html/1"
  private var input: OpenInput
  private let hints: PageHints
  private var done = false

  init(_ input: OpenInput, hints: PageHints = PageHints()) {
    self.input = input
    self.hints = hints
  }

  mutating func next() throws(InputError) -> ReadItem? {
    if done { return nil }
    done = true
    if try input.window.byte(at: Limits.page) != nil {
      return input.rejection(
        line: nil, "The page is longer than a page can be (16 MiB). Save the article alone.")
    }
    let bytes = input.window.take(Limits.page)
    if bytes.isEmpty { return nil }
    let page = PageBytes(bytes, input, declared: hints.charset?.lowercased().particular)
    let place = Place(origin: input.origin, line: nil, encoding: page.encoding, reader: Self.name)
    do throws(Fault) {
      return .article(try PageArticle(page, hints).article(at: place))
    } catch {
      return input.rejection(line: nil, error.reason)
    }
  }
}
