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
    return input.rejection(line: nil, "The page holds no article.")
  }
}
