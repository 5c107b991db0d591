@testable import Ingestion

/// Documents of each XML format with the same articles, to be broken.
enum ArticleSheet: String, CaseIterable {
  case rss, atom, newsml, nitf

  var file: String { "a." + rawValue }

  /// A document; each article stands on a line of its own, the first on line 3.
  func document(_ articles: [String], declaration: String = "<?xml version=\"1.0\"?>") -> String {
    let lines = [declaration, open] + articles + [close]
    return lines.joined(separator: "\n")
  }

  /// An article with a text, which may be any markup; its id is `key`.
  func article(_ text: String, key: String = "1") -> String {
    switch self {
    case .rss: "<item><guid>\(key)</guid><description>\(text)</description></item>"
    case .atom:
      "<entry><id>\(key)</id><content type=\"xhtml\"><div>\(text)</div></content></entry>"
    case .newsml:
      "<newsItem guid=\"\(key)\"><contentSet><inlineXML><html><body><p>\(text)</p></body></html>"
        + "</inlineXML></contentSet></newsItem>"
    case .nitf:
      "<nitf uno=\"\(key)\"><body><body.content><p>\(text)</p></body.content></body></nitf>"
    }
  }

  private var open: String {
    switch self {
    case .rss: "<rss version=\"2.0\"><channel>"
    case .atom: "<feed xmlns=\"http://www.w3.org/2005/Atom\">"
    case .newsml: "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>"
    case .nitf: "<news>"
    }
  }

  private var close: String {
    switch self {
    case .rss: "</channel></rss>"
    case .atom: "</feed>"
    case .newsml: "</itemSet></newsMessage>"
    case .nitf: "</news>"
    }
  }

  /// What a document is read as.
  func reading(_ document: String, block: Int = 7) -> Reading {
    Reading(file, document, block: block, reader: ReaderName(rawValue: rawValue))
  }

  func reading(_ bytes: [UInt8]) -> Reading {
    Reading(file, bytes, reader: ReaderName(rawValue: rawValue))
  }
}
