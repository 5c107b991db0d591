import CGumbo

/// A page, or a piece of one, as a list of its elements and texts in the order of the tree.
///
/// Everything that walks over it is a loop, however deep it nests.
struct PageTree {
  /// An element, or a text between tags.
  struct Node {
    /// The place of the element that holds it; -1 for the first.
    var parent = -1
    /// The place after the last node that it holds.
    var end = 0
    /// The element's name in lower case; empty for a text.
    var name = ""
    var attributes: [Attribute] = []
    /// A text, its entities decoded.
    var text = ""
    /// Where it stands in the bytes; an element that the page leaves to be understood is empty.
    var bytes = 0..<0

    var isText: Bool { name.isEmpty }

    /// The value of an attribute, by its name in lower case.
    subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  struct Attribute {
    var name: String
    var value: String
  }

  private(set) var nodes: [Node] = []

  /// Reads UTF-8.
  init(_ html: [UInt8]) {
    let bytes = NestingLimit.applied(to: html)
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        var options = kGumboDefaultOptions
        options.max_errors = 0
        guard let start = characters.baseAddress,
          let output = gumbo_parse_with_options(&options, start, characters.count)
        else { return }
        defer { gumbo_destroy_output(&options, output) }
        if let root = output.pointee.root { walk(root, from: start) }
      }
    }
  }

  /// Puts down the tree without recursion: a node goes down before what it holds.
  private mutating func walk(
    _ root: UnsafeMutablePointer<GumboNode>, from start: UnsafePointer<CChar>
  ) {
    var ahead = [(node: root, parent: -1)]
    while let (node, parent) = ahead.popLast() {
      guard var made = Self.node(node, from: start) else { continue }
      let place = nodes.count
      made.parent = parent
      made.end = place + 1
      nodes.append(made)
      if made.isText { continue }
      let children = node.pointee.v.element.children
      for index in stride(from: Int(children.length) - 1, through: 0, by: -1) {
        guard let child = children.data[index] else { continue }
        ahead.append((child.assumingMemoryBound(to: GumboNode.self), place))
      }
    }
    for place in nodes.indices.reversed() where nodes[place].parent >= 0 {
      let parent = nodes[place].parent
      nodes[parent].end = max(nodes[parent].end, nodes[place].end)
    }
  }

  /// An element or a text; nil for comments and the like.
  private static func node(
    _ node: UnsafeMutablePointer<GumboNode>, from start: UnsafePointer<CChar>
  ) -> Node? {
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: return element(&node.pointee.v.element, start)
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      let text = node.pointee.v.text
      var made = Node()
      made.text = text.text.map { String(cString: $0) } ?? ""
      made.bytes = range(text.original_text, start)
      return made
    default: return nil
    }
  }

  private static func element(_ element: inout GumboElement, _ start: UnsafePointer<CChar>) -> Node
  {
    var made = Node()
    made.name = name(element)
    let open = range(element.original_tag, start)
    let close = range(element.original_end_tag, start)
    made.bytes = open.lowerBound..<max(open.upperBound, close.isEmpty ? 0 : close.upperBound)
    for index in 0..<Int(element.attributes.length) {
      guard let held = element.attributes.data[index] else { continue }
      let attribute = held.assumingMemoryBound(to: GumboAttribute.self).pointee
      guard let name = attribute.name, let value = attribute.value else { continue }
      made.attributes.append(
        Attribute(name: String(cString: name), value: String(cString: value)))
    }
    return made
  }

  private static func name(_ element: GumboElement) -> String {
    if element.tag != GUMBO_TAG_UNKNOWN, let known = gumbo_normalized_tagname(element.tag) {
      return String(cString: known)
    }
    var piece = element.original_tag
    gumbo_tag_from_original_text(&piece)
    guard let data = piece.data, piece.length > 0 else { return "unknown" }
    return data.withMemoryRebound(to: UInt8.self, capacity: piece.length) {
      String(decoding: UnsafeBufferPointer(start: $0, count: piece.length), as: UTF8.self)
        .lowercased()
    }
  }

  private static func range(_ piece: GumboStringPiece, _ start: UnsafePointer<CChar>) -> Range<Int>
  {
    guard let data = piece.data, piece.length > 0 else { return 0..<0 }
    let low = data - start
    return low..<low + piece.length
  }
}
