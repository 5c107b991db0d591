/// RSS 2.0 and its elders, RSS 1.0 in RDF among them.
struct RSSVocabulary: ArticleVocabulary {
  static let reader = "rss/1"
  static let home = "rss"
  static let articles: Set<String> = ["item"]

  private let source: String?
  private let language: String?
  private let link: String?

  init(head: XMLElement?, now: Moment) {
    let channel = head?.descendant("channel")
    source = FeedText.title(channel?.first("title")?.text)
    language = channel?.first("language", "dc:language")?.words
    link = channel?.first("link")?.words
  }

  func particulars(_ article: XMLArticle) throws(Fault) -> Particulars? {
    let item = article.element
    var particulars = Particulars()
    var extra = ExtraFields()
    setText(item, &particulars, &extra)
    setNames(article, &particulars)
    setDate(item, &particulars)
    for element in item.elements where !Self.taken.contains(element.name) {
      extra.add(element.name, element["url"] ?? element.words ?? element["href"])
    }
    particulars.extra = extra.json
    return particulars
  }

  /// The whole text where the feed has it, else the description, which may be all there is.
  private func setText(
    _ item: XMLElement, _ particulars: inout Particulars, _ extra: inout ExtraFields
  ) {
    let description = item.first("description", "media:description")
      .map { FeedText.body($0.text) }
    let bodies = item.all("content:encoded") + item.all("xhtml:body")
    let whole = bodies.map(body).max { $0.utf8.count < $1.utf8.count } ?? ""
    if whole.isEmpty {
      guard let description else { return }
      particulars.set(.text, "description", description)
      if description.unicodeScalars.count <= FeedText.longestSummary {
        extra.mark(ExtraFields.summaryOnly)
      }
    } else {
      particulars.set(.text, "content:encoded", whole)
      extra.add("description", description)
    }
  }

  private func body(_ element: XMLElement) -> String {
    if element.elements.isEmpty { return FeedText.body(element.text) }
    var markup = XMLMarkup()
    markup.writeContent(of: element)
    return HTMLFragment.text(of: markup.html)
  }

  private func setNames(_ article: XMLArticle, _ particulars: inout Particulars) {
    let item = article.element
    let guid = item.first("guid")
    let isLink = guid?["isPermaLink"] != "false" && guid?.words?.hasPrefix("http") == true
    let link =
      item.first("link")?.words ?? item.first("atom:link")?["href"]
      ?? (isLink ? guid?.words : nil) ?? item["rdf:about"]
    particulars.set(.title, FeedText.title(item.first("title", "media:title", "dc:title")?.text))
    particulars.set(
      .url, link.map { WebAddress.resolved($0, against: article.base ?? self.link) })
    particulars.set(.id, guid?.words ?? item.first("dc:identifier")?.words)
    particulars.set(.source, item.first("source", "dc:publisher", "dc:source")?.words ?? source)
    let creators = item.all("dc:creator").compactMap { FeedText.title($0.text) }
    let author = creators.isEmpty ? item.first("author")?.words.map(Self.name) : nil
    particulars.set(.author, author ?? creators.joined(separator: ", "))
    particulars.set(.language, item.first("dc:language")?.words ?? article.language ?? language)
  }

  private func setDate(_ item: XMLElement, _ particulars: inout Particulars) {
    let date = item.first(
      "pubDate", "dc:date", "dcterms:issued", "dcterms:created", "atom:published")
    if let date { particulars.set(.date, date.name, date.words ?? "") }
  }

  /// The name in `anne@exemple.fr (Anne Leroy)`, which is how RSS wants its authors.
  private static func name(_ author: String) -> String {
    guard author.last == ")", let open = author.firstIndex(of: "("), author.contains("@") else {
      return author
    }
    return String(author[author.index(after: open)...].dropLast())
  }

  private static let taken: Set<String> = [
    "title", "media:title", "dc:title", "link", "guid", "description", "media:description",
    "content:encoded", "xhtml:body", "dc:creator", "author", "source", "dc:publisher", "dc:source",
    "dc:language", "dc:identifier", "pubDate", "dc:date",
  ]
}

extension Particulars {
  /// Keeps a value that a file may lack.
  mutating func set(_ field: Field, _ value: String?) {
    if let value, !value.isEmpty { set(field, field.rawValue, value) }
  }
}
