/// The readers that a person may ask for by name, where a file does not show what it is.
public enum ReaderName: String, Sendable, CaseIterable {
  case text, jsonl, json, csv, rss, atom, jsonfeed, newsml, nitf, ninjs, html, europresse, warc,
    wet, eml, mbox
}

extension FileKind {
  /// The kind that a reader reads.
  init(_ name: ReaderName) {
    switch name {
    case .text: self = .text
    case .jsonl: self = .jsonLines
    case .json: self = .json
    case .csv: self = .csv
    case .rss: self = .rss
    case .atom: self = .atom
    case .jsonfeed: self = .jsonFeed
    case .newsml: self = .newsML
    case .nitf: self = .nitf
    case .ninjs: self = .ninjs
    case .html, .europresse: self = .html
    case .warc, .wet: self = .crawl
    case .eml: self = .letter
    case .mbox: self = .mailbox
    }
  }
}
