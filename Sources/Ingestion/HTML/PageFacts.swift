/// What a page declares of its article, apart from what a reader sees.
struct PageFacts {
  var title: String?
  /// The title of the whole page, which often ends with the site's name.
  var pageTitle: String?
  var author: String?
  var published: String?
  var modified: String?
  var source: String?
  var url: String?
  var language: String?
  var key: String?
  /// The text of the article, where it is declared whole.
  var body: String?
  /// Whether the page says that it holds an article.
  var isArticle = false
  /// What has no column.
  var others: [(name: String, value: JSONValue)] = []

  /// Gathers what a page declares, the most exact first.
  init(_ tree: PageTree) {
    let data = LinkedData(tree)
    let metas = PageMetas(tree)
    if let article = data.article() { take(article, of: data) }
    take(metas)
    let micro = Microdata(tree)
    title = title ?? micro["headline"]
    author = author ?? micro.names("author")
    published = published ?? micro["datepublished"]
    modified = modified ?? micro["datemodified"]
    source = metas["og:site_name"] ?? source ?? data.thing("WebSite")?["name"]?.pageText
    source = source ?? metas.first(of: PageMetas.sources) ?? micro.names("publisher")
    url = metas.links["canonical"] ?? metas["og:url"] ?? url
    pageTitle = tree.firstText(of: "title")
    let root = tree.nodes.first
    language = root?["lang"] ?? root?["xml:lang"] ?? metas["content-language"] ?? language
    language = language ?? metas["og:locale"]?.replacing("_", with: "-")
  }

  private mutating func take(_ article: LinkedData.Thing, of data: LinkedData) {
    isArticle = true
    title = (article["headline"] ?? article["name"])?.pageText
    author = article["author"].flatMap { Self.names($0, data) }
    published = article["datePublished"]?.text?.particular
    modified = article["dateModified"]?.text?.particular
    source = article["publisher"].flatMap { Self.names($0, data) }
    url = article["url"]?.text?.particular
    language = article["inLanguage"]?.text?.particular
    key = article["identifier"].flatMap(Self.identifier)
    body = article["articleBody"]?.text
    for name in [
      "dateModified", "isAccessibleForFree", "articleSection", "keywords", "description",
    ] {
      if let value = article[name], value.kind != .null { others.append((name, value)) }
    }
  }

  private mutating func take(_ metas: PageMetas) {
    isArticle = isArticle || metas["og:type"]?.lowercased() == "article"
    title = title ?? metas["og:title"] ?? metas.first(of: PageMetas.titles)
    author = author ?? metas.all(of: PageMetas.authors)
    published = published ?? metas.first(of: PageMetas.dates)
    modified = modified ?? metas["article:modified_time"] ?? metas["og:updated_time"]
  }

  /// More names than any article has.
  static let mostNames = 50

  /// The names of persons or organizations, one or several.
  private static func names(_ value: JSONValue, _ data: LinkedData) -> String? {
    let values = value.kind == .array ? value.elements : [value]
    var names: [String] = []
    for value in values.prefix(mostNames) {
      let inner = value.kind == .object ? data.resolved(value)?["name"] : value
      let all = inner?.kind == .array ? inner?.elements ?? [] : inner.map { [$0] } ?? []
      for name in all.prefix(mostNames).compactMap(\.pageText) where !names.contains(name) {
        names.append(name)
      }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private static func identifier(_ value: JSONValue) -> String? {
    if value.kind != .object { return value.text?.particular }
    return value.members.last { $0.key == "value" }?.value.text?.particular
  }
}

extension JSONValue {
  /// A text on one line, without markup; nil when it is empty or none.
  var pageText: String? {
    guard let text else { return nil }
    let isMarked = text.utf8.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }
    return (isMarked ? HTMLFragment.text(of: Array(text.utf8)) : text).particular
  }
}

extension PageTree {
  /// The text of the first element of a name, on one line.
  func firstText(of name: String) -> String? {
    guard let place = nodes.firstIndex(where: { $0.name == name }) else { return nil }
    return line(at: place)
  }

  /// The text in an element, on one line.
  func line(at place: Int) -> String? {
    lines(at: place).joined(separator: " ").particular
  }

  /// The paragraphs in an element; of one that no page shows, its text.
  func lines(at place: Int) -> [String] {
    if nodes[place].name == "title" {
      let text = nodes[place + 1..<nodes[place].end].map(\.text).joined()
      let words = text.utf8.split(whereSeparator: MarkupScan.isSpace)
      return [words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")]
    }
    return PageText(self, at: place).paragraphs.map(\.text)
  }
}
