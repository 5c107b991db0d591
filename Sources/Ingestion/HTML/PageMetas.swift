/// The `<meta>` and `<link>` elements of a page.
struct PageMetas {
  private var values: [String: [String]] = [:]
  /// The addresses of links, by what they are for.
  private(set) var links: [String: String] = [:]

  /// Gathers them.
  init(_ tree: PageTree) {
    for node in tree.nodes {
      if node.name == "meta" {
        let name = node["property"] ?? node["name"] ?? node["http-equiv"]
        guard let name, let value = node["content"].flatMap(Self.plain) else { continue }
        values[name.lowercased(), default: []].append(value)
      } else if node.name == "link", let rel = node["rel"], let address = node["href"]?.particular {
        for word in rel.lowercased().split(separator: " ") {
          links[String(word)] = links[String(word)] ?? address
        }
      }
    }
  }

  /// A value on one line; one that was escaped twice is read twice.
  private static func plain(_ value: String) -> String? {
    guard value.contains("&"), value.contains(";") else { return value.particular }
    return HTMLFragment.text(of: Array(value.utf8)).particular
  }

  /// The first value of a name.
  subscript(_ name: String) -> String? { values[name]?.first }

  /// The first value of the likeliest of some names.
  func first(of names: [String]) -> String? {
    for name in names { if let value = self[name] { return value } }
    return nil
  }

  /// All values of the likeliest of some names; an address is no name.
  func all(of names: [String]) -> String? {
    for name in names {
      let found = (values[name] ?? []).filter { !$0.contains("://") }
      if !found.isEmpty { return found.prefix(PageFacts.mostNames).joined(separator: ", ") }
    }
    return nil
  }

  static let titles = ["twitter:title", "dc.title", "dcterms.title", "title"]
  static let authors = [
    "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author",
    "sailthru.author",
    "byl", "og:article:author",
  ]
  static let dates = [
    "article:published_time", "og:article:published_time", "article:published", "datepublished",
    "parsely-pub-date", "sailthru.date", "publish-date", "pubdate", "date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "date.issued",
    "cxenseparse:recs:publishtime", "article.published",
  ]
  static let sources = [
    "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher",
  ]
}
