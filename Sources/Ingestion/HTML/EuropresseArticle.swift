import Archive
import Linguistics

/// The names of elements in exports of Europresse.
enum EuropresseNames {
  /// What tells such an export from other pages.
  static let signs = [
    "DocPublicationName", "titreArticleVisu", "TitreArticleVisu", "docOcurrContainer",
    "publiC-lblNodoc",
  ]

  static let publication = ["docpublicationname"]
  static let header = ["docheader"]
  static let title = ["titrearticlevisu", "titrearticle"]
  static let subtitle = ["rdp__subtitle", "soustitrearticle"]
  static let author = ["docauthors", "sm-margin-bottomnews"]
  static let text = ["doctext", "dococurrcontainer"]
  static let key = ["public-lblnodoc"]
}

/// One article of an export of Europresse.
struct EuropresseArticle {
  private let page: PageBytes
  private let tree: PageTree

  /// Reads what stands between one article's start and the next.
  init(_ page: PageBytes) {
    self.page = page
    tree = PageTree(page.utf8)
  }

  /// The article, or why it is none.
  func article(at place: Place) throws(Fault) -> ReadArticle {
    guard let body = element(EuropresseNames.text) else {
      throw Fault("The article has no text (no element \"DocText\"). Export it again.")
    }
    let title = lines(EuropresseNames.title).joined(separator: " ").particular
    let paragraphs = paragraphs(in: body, title: title)
    if paragraphs.isEmpty { throw Fault("The article has an empty text. Export it again.") }
    var particulars = Particulars()
    particulars.set(.text, "text", paragraphs.map(\.text).joined(separator: "\n\n"))
    let header = EuropresseHeader(lines(EuropresseNames.header).joined(separator: ", "))
    let key = key
    let values: [(Field, String?)] = [
      (.title, title), (.source, source), (.author, author), (.id, key),
      (.date, header.date ?? key.flatMap(EuropresseHeader.day(inKey:))),
    ]
    for (field, value) in values {
      if let value { particulars.set(field, field.rawValue, value) }
    }
    particulars.extra = header.extra
    var read = try particulars.article(at: place)
    read.article.paragraphs = PagePlaces(page).places(of: paragraphs, in: read.article.text)
    return read
  }

  /// The text, led by the subtitle where there is one outside it.
  private func paragraphs(in body: Int, title: String?) -> [PageText.Paragraph] {
    let apart = ["footer", "header", "button"]
    var found = PageText(tree, at: body) { apart.contains(tree.nodes[$0].name) }.paragraphs
    if let subtitle = element(EuropresseNames.subtitle),
      !(body..<tree.nodes[body].end).contains(subtitle)
    {
      found = PageText(tree, at: subtitle).paragraphs + found
    }
    return found.filter { $0.text != title && !$0.text.hasPrefix("©") && !$0.text.isEmpty }
  }

  /// The name of the paper, without the number of the issue.
  private var source: String? {
    guard let line = lines(EuropresseNames.publication).first?.split(separator: "\n").first else {
      return nil
    }
    let parts = line.split(separator: ",").map { String($0).trimmed }
    let kept = parts.prefix { !FrenchPageWords.issue.contains(Fold.words($0).first ?? "") }
    return (kept.isEmpty ? String(line) : kept.joined(separator: ", ")).particular
  }

  private var author: String? {
    let line = lines(EuropresseNames.author).joined(separator: ", ")
    return PageAuthor.author(PageTree([]), declared: line.replacing(";", with: ","), source: source)
  }

  /// The number of the document, as `news·20171209·LM·3456`.
  private var key: String? {
    let words = lines(EuropresseNames.key).flatMap { $0.split(whereSeparator: \.isWhitespace) }
    return words.first { $0.count { $0 == "·" } >= 2 }.map { String($0) }
  }

  private func lines(_ names: [String]) -> [String] {
    element(names).map { PageText(tree, at: $0).paragraphs.map(\.text) } ?? []
  }

  /// The first element of the likeliest of some class names.
  private func element(_ names: [String]) -> Int? {
    for name in names {
      let found = tree.nodes.firstIndex { node in
        node["class"]?.lowercased().split(whereSeparator: \.isWhitespace).contains { $0 == name }
          == true
      }
      if let found { return found }
    }
    return nil
  }
}
