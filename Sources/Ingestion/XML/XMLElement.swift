/// An element of a document, with all that it holds.
final class XMLElement {
  /// A part of an element.
  enum Node {
    case element(XMLElement)
    case text(String)
  }

  /// The name, with a prefix of ours where it is from another vocabulary than the document's own:
  /// `title`, `dc:creator`.
  let name: String
  /// The values of attributes by name; those of other vocabularies have a prefix too.
  let attributes: [String: String]
  var nodes: [Node] = []

  init(_ name: String, _ attributes: [String: String] = [:]) {
    self.name = name
    self.attributes = attributes
  }

  /// An attribute; nil when it is empty or not there.
  subscript(_ attribute: String) -> String? { attributes[attribute]?.particular }

  /// The elements directly in it.
  var elements: [XMLElement] {
    nodes.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The elements directly in it that have a name.
  func all(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// The first element with one of some names, the likeliest name first.
  func first(_ names: String...) -> XMLElement? {
    for name in names {
      if let found = elements.first(where: { $0.name == name }) { return found }
    }
    return nil
  }

  /// The element at the end of a path of names.
  func find(_ path: String...) -> XMLElement? {
    path.reduce(Optional(self)) { $0?.first($1) }
  }

  /// The first element with a name anywhere in it, itself included.
  func descendant(_ name: String) -> XMLElement? {
    if self.name == name { return self }
    for element in elements {
      if let found = element.descendant(name) { return found }
    }
    return nil
  }

  /// All its text, as it stands.
  var text: String {
    var text = ""
    gather(into: &text)
    return text
  }

  private func gather(into text: inout String) {
    for node in nodes {
      switch node {
      case .text(let piece): text += piece
      case .element(let element): element.gather(into: &text)
      }
    }
  }

  /// All its text on one line; nil when there is none.
  var words: String? { text.onOneLine }
}

extension String {
  /// The string with each run of line ends, tabs and blanks as one blank; nil when nothing is left.
  ///
  /// Spaces that do not break are letters of a text like others, and stay.
  var onOneLine: String? {
    let words = unicodeScalars.split { $0.value == 0x20 || (0x09...0x0D).contains($0.value) }
    return words.isEmpty ? nil : words.map(String.init).joined(separator: " ")
  }
}
