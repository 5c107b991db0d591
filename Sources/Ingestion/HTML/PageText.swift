/// The paragraphs of a page or a part of it, as a reader sees them.
struct PageText {
  struct Paragraph {
    /// White space collapsed as browsers do, `\n` where the page breaks a line, NFC.
    var text: String
    /// The bytes of the page from its first text to its last.
    var bytes: Range<Int>
    /// The place of its first text in the tree.
    var first: Int
    /// The block element that holds it.
    var block: Int
    /// How many of its bytes are in links.
    var linked: Int
  }

  private(set) var paragraphs: [Paragraph] = []
  private var line = TextLine()

  /// Reads the node at a place and all it holds, but for elements that are left out.
  init(_ tree: PageTree, at place: Int = 0, without isLeftOut: (Int) -> Bool = { _ in false }) {
    guard tree.nodes.indices.contains(place) else { return }
    var open: [OpenElement] = []
    var at = place
    let end = tree.nodes[place].end
    while at < end {
      while let last = open.last, last.end <= at { close(open.removeLast()) }
      let node = tree.nodes[at]
      if node.isText {
        line.append(node, at: at, in: open.last)
        at += 1
      } else if node.isHidden || isLeftOut(at) {
        at = node.end
      } else {
        enter(node, at: at, tree, &open)
        at += 1
      }
    }
    endParagraph()
  }

  private mutating func enter(
    _ node: PageTree.Node, at place: Int, _ tree: PageTree, _ open: inout [OpenElement]
  ) {
    if node.name == "br" { return breakLine() }
    var element = OpenElement(node, at: place, in: open.last)
    if ElementNames.cells.contains(node.name) {
      element.isBlock = tree.isLayoutCell(place)
      if !element.isBlock { line.tab() }
    }
    if element.isBlock {
      endParagraph()
      element.block = place
    }
    open.append(element)
  }

  private mutating func close(_ element: OpenElement) {
    if element.isBlock { endParagraph() }
  }

  /// A second line end in a row ends the paragraph.
  private mutating func breakLine() {
    if line.endsWithBreak { endParagraph() } else { line.breakLine() }
  }

  private mutating func endParagraph() {
    if let made = line.paragraph { paragraphs.append(made) }
    line = TextLine()
  }
}

/// An element whose content is being read.
struct OpenElement {
  var end: Int
  var isBlock: Bool
  /// The innermost block element, itself or around it.
  var block: Int
  var isLink: Bool
  var isPreformatted: Bool

  /// Whether it holds words of a sentence, so that what is within goes on in the line.
  private var holdsPhrases: Bool

  init(_ node: PageTree.Node, at place: Int, in outer: OpenElement?) {
    end = node.end
    // Sites name their own elements, and nearly all of those are boxes of the page.
    let isOwn = node.name.utf8.contains(UInt8(ascii: "-")) && outer?.holdsPhrases != true
    isBlock = isOwn || ElementNames.blocks.contains(node.name)
    holdsPhrases =
      ElementNames.phrases.contains(node.name) || !isBlock && outer?.holdsPhrases == true
    block = isBlock ? place : outer?.block ?? place
    isLink = node.name == "a" && node["href"] != nil || outer?.isLink == true
    isPreformatted =
      ElementNames.preformatted.contains(node.name) || outer?.isPreformatted == true
  }
}

extension PageTree {
  /// Whether a cell of a table lays out the page rather than holding a datum.
  func isLayoutCell(_ place: Int) -> Bool {
    var length = 0
    for inner in nodes[place + 1..<nodes[place].end] {
      if inner.isText { length += inner.text.utf8.count }
      if length > 160 || inner.name == "br" || ElementNames.blocks.contains(inner.name) {
        return true
      }
    }
    return false
  }
}
