/// Atom 1.0, and 0.3 before it.
struct AtomVocabulary: ArticleVocabulary {
  static let reader = "atom/1"
  static let home = "atom"
  static let articles: Set<String> = ["entry"]

  private let source: String?
  private let author: String?

  init(head: XMLElement?, now: Moment) {
    source = head?.first("title").flatMap(Self.title)
    author = head.flatMap(Self.authors)
  }

  func particulars(_ article: XMLArticle) throws(Fault) -> Particulars? {
    let entry = article.element
    var particulars = Particulars()
    var extra = ExtraFields()
    setText(entry, &particulars, &extra)
    setNames(article, &particulars)
    setDate(entry, &particulars, &extra)
    for element in entry.elements where !Self.taken.contains(element.name) {
      extra.add(
        element.name, element["url"] ?? element.words ?? element["term"] ?? element["href"])
    }
    particulars.extra = extra.json
    return particulars
  }

  // MARK: - Texts

  /// The content where the feed has it, else the summary.
  private func setText(
    _ entry: XMLElement, _ particulars: inout Particulars, _ extra: inout ExtraFields
  ) {
    let content = entry.first("content").map(Self.text) ?? ""
    let summary = entry.first("summary", "media:description").map(Self.text) ?? ""
    if !content.isEmpty {
      particulars.set(.text, "content", content)
      extra.add("summary", summary)
    } else if !summary.isEmpty {
      particulars.set(.text, "summary", summary)
      extra.mark(ExtraFields.summaryOnly)
    }
  }

  /// The text of a construct by its type: `html`, `xhtml`, `text`, or a type of media.
  private static func text(_ element: XMLElement) -> String {
    let type = element["type"]?.lowercased() ?? "text"
    if type == "xhtml" || !element.elements.isEmpty {
      var markup = XMLMarkup()
      markup.writeContent(of: element)
      return HTMLFragment.text(of: markup.html)
    }
    if type == "html" || type == "text/html" { return FeedText.html(element.text) }
    // What says that it is text is text, even with a tag in it.
    return element["type"] == nil ? FeedText.body(element.text) : element.text.trimmed
  }

  private static func title(_ element: XMLElement) -> String? { text(element).onOneLine }

  // MARK: - Particulars

  private func setNames(_ article: XMLArticle, _ particulars: inout Particulars) {
    let entry = article.element
    let content = entry.first("content")
    let base = content?["xml:base"].map { WebAddress.resolved($0, against: article.base) }
    let link = Self.link(entry).map { WebAddress.resolved($0, against: article.base) }
    let address = content?["src"].map { WebAddress.resolved($0, against: base ?? article.base) }
    let origin = entry.first("source")
    particulars.set(.title, entry.first("title").flatMap(Self.title))
    particulars.set(.url, link ?? address)
    particulars.set(.id, entry.first("id")?.words)
    particulars.set(.source, origin?.first("title").flatMap(Self.title) ?? source)
    particulars.set(
      .author,
      Self.authors(entry) ?? entry.first("dc:creator")?.words
        ?? origin.flatMap(Self.authors) ?? author)
    particulars.set(
      .language, content?["xml:lang"] ?? entry.first("dc:language")?.words ?? article.language)
  }

  /// Where the entry stands on the web: its first link that is no other relation.
  private static func link(_ entry: XMLElement) -> String? {
    let links = entry.all("link")
    let alternate = links.first { ($0["rel"] ?? "alternate") == "alternate" }
    return alternate?["href"]
  }

  private static func authors(_ element: XMLElement) -> String? {
    let names = element.all("author").compactMap {
      $0.first("name")?.words ?? $0.first("email")?.words
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private func setDate(
    _ entry: XMLElement, _ particulars: inout Particulars, _ extra: inout ExtraFields
  ) {
    let updated = entry.first("updated", "modified")
    let published = entry.first("published", "issued", "created", "dc:date")
    guard let date = published ?? updated else { return }
    particulars.set(.date, date.name, date.words ?? "")
    if published != nil { extra.add("updated", updated?.words) }
  }

  private static let taken: Set<String> = [
    "title", "content", "summary", "media:description", "link", "id", "source", "author",
    "dc:creator", "dc:language", "dc:date", "published", "issued", "created", "updated", "modified",
  ]
}
