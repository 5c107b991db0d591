/// An element and all that it holds, written as HTML.
struct XMLMarkup {
  /// Elements of the vocabulary that HTML calls otherwise.
  var renamed: [String: String] = [:]
  /// Elements that are no part of the text.
  var omitted: Set<String> = []
  private(set) var html: [UInt8] = []

  init(renamed: [String: String] = [:], omitted: Set<String> = []) {
    self.renamed = renamed
    self.omitted = omitted
  }

  /// Writes an element.
  mutating func write(_ element: XMLElement) {
    let bare = element.name.split(separator: ":").last.map(String.init) ?? element.name
    if omitted.contains(bare) { return }
    let name = renamed[bare] ?? bare
    html += "<\(name)>".utf8
    if Self.void.contains(name) { return }
    writeContent(of: element)
    html += "</\(name)>".utf8
  }

  /// Writes what an element holds, without its tags.
  mutating func writeContent(of element: XMLElement) {
    for node in element.nodes {
      switch node {
      case .element(let element): write(element)
      case .text(let text): write(text)
      }
    }
  }

  private mutating func write(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): html += "&lt;".utf8
      case UInt8(ascii: ">"): html += "&gt;".utf8
      case UInt8(ascii: "&"): html += "&amp;".utf8
      default: html.append(byte)
      }
    }
  }

  /// Elements of HTML that hold nothing and have no end tag.
  private static let void: Set<String> = ["br", "hr", "img", "wbr", "col", "input", "source"]
}
