/// The kinds of file that are read.
enum FileKind: Equatable {
  case text
  /// JSON with one object a line.
  case jsonLines
  /// JSON whose values may run over several lines: an array, or one object.
  case json
  case csv
  /// A web page.
  case html
  /// A crawl: records with pages and pictures, or with their texts.
  case crawl
  case letter
  /// Letters one after the other.
  case mailbox

  /// Whether bytes that are no text may stand in it.
  var mayHoldBinary: Bool { self == .crawl }
  case rss, atom, newsML, nitf, jsonFeed
  /// JSON of agencies, whatever its layout.
  case ninjs
  /// XML that is none of those, by its root element.
  case otherXML(root: String)

  /// What a file's ending says of its kind.
  enum Ending: Equatable {
    /// A kind that is read; nil where only the content tells it.
    case read(Candidate?)
    /// A kind that is not read.
    case other(String)
    case none
  }

  /// A kind by the ending; JSON is told from JSON Lines by looking.
  enum Candidate { case text, json, csv, html, xml, crawl, letter, mailbox }

  /// The endings that are read.
  static let endings = [
    ".txt", ".text", ".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".tab", ".html", ".htm",
    ".xhtml", ".xml", ".rss", ".atom", ".rdf", ".nitf", ".newsml", ".warc", ".wet", ".eml",
    ".mbox", ".gz",
  ]

  /// What the ending of a path says; of a compressed file's, the one before `.gz`.
  static func ending(of path: String) -> Ending {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return .none }
    let ending = name[dot...].lowercased()
    switch ending {
    case ".txt", ".text": return .read(.text)
    case ".jsonl", ".ndjson", ".json": return .read(.json)
    case ".csv", ".tsv", ".tab": return .read(.csv)
    case ".html", ".htm", ".xhtml": return .read(.html)
    case ".warc", ".wet": return .read(.crawl)
    case ".eml": return .read(.letter)
    case ".mbox": return .read(.mailbox)
    case ".gz": return endingBelow(String(name[..<dot]))
    case ".xml", ".rss", ".atom", ".rdf", ".nitf", ".newsml": return .read(.xml)
    default: return ending == "." ? .none : .other(ending)
    }
  }

  private static func endingBelow(_ name: String) -> Ending {
    switch ending(of: name) {
    case .read(let candidate): .read(candidate)
    case .none: .read(nil)
    case .other(let ending): .other(ending + ".gz")
    }
  }
}
