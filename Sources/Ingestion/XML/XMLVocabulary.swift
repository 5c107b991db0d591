/// The vocabularies that feeds and agencies write in, by the names that they are known by here.
enum XMLVocabulary {
  /// The prefix of ours for a namespace; nil for one that is not known.
  static func prefix(of namespace: String) -> String? {
    if let prefix = prefixes[namespace] { return prefix }
    // IPTC puts a date into the names of its later schemas.
    if namespace.hasPrefix("http://iptc.org/std/NITF/") { return "nitf" }
    if namespace.hasPrefix("http://iptc.org/std/nar/") { return "newsml" }
    return nil
  }

  private static let prefixes = [
    "http://www.w3.org/2005/Atom": "atom",
    "http://purl.org/atom/ns#": "atom",
    "http://purl.org/rss/1.0/": "rss",
    "http://backend.userland.com/rss2": "rss",
    "http://my.netscape.com/rdf/simple/0.9/": "rss",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://search.yahoo.com/mrss/": "media",
    "http://search.yahoo.com/mrss": "media",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://www.w3.org/1999/xhtml": "xhtml",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/2001/XMLSchema-instance": "xsi",
    "http://www.w3.org/2000/xmlns/": "xmlns",
  ]
}
