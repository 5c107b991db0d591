/// An article as it was read, before it is stored.
public struct Article: Sendable, Equatable {
  /// The text: NFC, `\n` for line ends, no NUL.
  public var text: String
  /// The title, which is also the text's first paragraph where it was known apart.
  public var title: String?
  /// The date, never finer than a day.
  public var date: ArticleDate?
  /// The time with zone, as given.
  public var publishedAt: String?
  /// The paper, agency or site.
  public var source: String?
  /// Who wrote it.
  public var author: String?
  /// Where it stands on the web.
  public var url: String?
  /// The language, as `fr`.
  public var language: String?
  /// The article's own id at its source.
  public var key: String?
  /// Every field that has no place here, as a JSON object.
  public var extra: String?
  /// The file, or member of one, that it came from.
  public var origin: String
  /// The line in that file, from 1.
  public var originLine: Int?
  /// How the bytes were decoded.
  public var encoding: String
  /// What read the file.
  public var reader: String
  /// Where its paragraphs stand in the bytes of the page that it was read from.
  public var paragraphs: [PageParagraph] = []

  /// Makes an article; what is not known is set afterwards.
  public init(text: String, origin: String, encoding: String = "utf-8", reader: String = "text") {
    self.text = text
    self.origin = origin
    self.encoding = encoding
    self.reader = reader
  }
}

extension Article {
  /// What tells it from others where there is no archive to ask: its id, its address or its text,
  /// in the forms in which an archive compares them.
  public var identity: String {
    if let key { return "key \(source ?? "") \(key)" }
    if let url = url.flatMap(ArticleURL.key) { return "url \(url)" }
    let particulars = [source, date?.text, title].map { $0 ?? "" }
    return "text \(particulars) \(Digest.hex(Digest.sha256(text)))"
  }
}

/// Where a paragraph of an article's text stands in the bytes of its page.
public struct PageParagraph: Sendable, Equatable {
  /// Its first code point in the text, from 0.
  public var start: Int
  /// The first byte of it in the page as it was read, from 0.
  public var pageOffset: Int
  /// How many bytes of the page it takes, markup included.
  public var pageLength: Int

  /// Makes a place.
  public init(start: Int, pageOffset: Int, pageLength: Int) {
    self.start = start
    self.pageOffset = pageOffset
    self.pageLength = pageLength
  }
}
