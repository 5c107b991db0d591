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
        guard let name, let value = node["content"]?.particular else { continue }
        values[name.lowercased(), default: []].append(value)
      } else if node.name == "link", let rel = node["rel"], let address = node["href"]?.particular {
        for word in rel.lowercased().split(separator: " ") {
          links[String(word)] = links[String(word)] ?? address
        }
      }
    }
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

/// The properties of a page's article in microdata.
struct Microdata {
  private var values: [String: [String]] = [:]

  /// Gathers the properties, by their names in lower case.
  init(_ tree: PageTree) {
    for (place, node) in tree.nodes.enumerated() where !node.attributes.isEmpty {
      guard let names = node["itemprop"] else { continue }
      let declared = node["content"] ?? node["datetime"]
      guard let value = declared?.particular ?? Self.name(in: tree, at: place) else { continue }
      for name in names.lowercased().split(separator: " ") {
        values[String(name), default: []].append(value)
      }
    }
  }

  /// The first value of a property.
  subscript(_ name: String) -> String? { values[name]?.first }

  /// All names of a property.
  func names(_ name: String) -> String? {
    guard let found = values[name] else { return nil }
    var distinct: [String] = []
    for name in found.prefix(PageFacts.mostNames)
    where !distinct.contains(name) && !name.contains("://") {
      distinct.append(name)
    }
    return distinct.isEmpty ? nil : distinct.joined(separator: ", ")
  }

  /// The name within a thing, or else its text.
  private static func name(in tree: PageTree, at place: Int) -> String? {
    let node = tree.nodes[place]
    // Long texts, such as the article itself, are read elsewhere.
    guard node.end - place < 60 else { return nil }
    for inner in place + 1..<node.end where tree.nodes[inner]["itemprop"] == "name" {
      return tree.nodes[inner]["content"] ?? tree.line(at: inner)
    }
    return tree.line(at: place)
  }
}
