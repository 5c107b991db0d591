/// What one kind of XML file says of its articles.
protocol ArticleVocabulary {
  /// The reader's name in the archive.
  static var reader: String { get }
  /// The prefix of the vocabulary, whose names then stand bare.
  static var home: String { get }
  /// The elements that are articles.
  static var articles: Set<String> { get }

  /// Knows what stands before the first article.
  init(head: XMLElement?, now: Moment)

  /// What an article says; nil when it is none that is wanted, such as a picture.
  func particulars(_ article: XMLArticle) throws(Fault) -> Particulars?
}

/// An element that is an article, with what the elements around it say for it.
struct XMLArticle {
  var element: XMLElement
  /// The language that is declared for it.
  var language: String?
  /// What its addresses are relative to.
  var base: String?

  /// Goes down from the root of a document, some elements deep.
  init?(_ document: XMLElement?, depth: Int) {
    guard var at = document else { return nil }
    element = at
    take(at)
    for _ in 0..<depth {
      guard let next = at.elements.first else { return nil }
      at = next
      take(at)
    }
  }

  private mutating func take(_ element: XMLElement) {
    self.element = element
    language = element["xml:lang"] ?? language
    if let base = element["xml:base"] { self.base = WebAddress.resolved(base, against: self.base) }
  }
}

/// Reads the articles of an XML file, each as a document of its own: one that is broken is a
/// rejection, and the others are read.
struct XMLArticleReader<Vocabulary: ArticleVocabulary>: ArticleSource {
  private let input: OpenInput
  private let now: Moment
  private var pieces: XMLPieces?
  private var vocabulary: Vocabulary?

  init(_ input: OpenInput, now: Moment) {
    self.input = input
    self.now = now
  }

  mutating func next() throws(InputError) -> ReadItem? {
    if pieces == nil { try open() }
    while true {
      switch try pieces?.next() {
      case .article(let document): if let item = item(document) { return item }
      case .broken(let line, let reason): return input.rejection(line: line, reason)
      case nil: return nil
      }
    }
  }

  private mutating func open() throws(InputError) {
    var pieces = try XMLPieces(input, names: Vocabulary.articles)
    try pieces.readHead()
    self.pieces = pieces
    let head = XMLCharacters.repaired(pieces.head)
    vocabulary = Vocabulary(head: XMLTree.rootIfAny(of: head, home: Vocabulary.home), now: now)
  }

  private func item(_ document: XMLPieces.Document) -> ReadItem? {
    let place = Place(
      origin: input.origin, line: document.line, encoding: document.encoding,
      reader: Vocabulary.reader)
    do throws(Fault) {
      let root = try XMLTree.root(
        of: XMLCharacters.repaired(document.bytes), home: Vocabulary.home, line: document.line)
      guard let article = XMLArticle(root, depth: document.depth),
        let particulars = try vocabulary?.particulars(article)
      else { return nil }
      return .article(try particulars.article(at: place))
    } catch {
      return input.rejection(line: document.line, error)
    }
  }
}
