/// How much text stands in each part of a page, and how much of it is prose.
struct TextMeasure {
  private let tree: PageTree
  /// Sums over all nodes before a place.
  private var lengths: [Int]
  private var links: [Int]
  private var prose: [Int]

  /// Measures paragraphs of a page.
  init(_ tree: PageTree, _ paragraphs: [PageText.Paragraph]) {
    self.tree = tree
    lengths = Array(repeating: 0, count: tree.nodes.count + 1)
    links = lengths
    prose = lengths
    for paragraph in paragraphs {
      lengths[paragraph.first + 1] += paragraph.text.utf8.count
      links[paragraph.first + 1] += paragraph.linked
      prose[paragraph.first + 1] += paragraph.prose
    }
    for place in 1..<lengths.count {
      lengths[place] += lengths[place - 1]
      links[place] += links[place - 1]
      prose[place] += prose[place - 1]
    }
  }

  /// The bytes of text in an element.
  func length(_ place: Int) -> Int { lengths[tree.nodes[place].end] - lengths[place] }

  /// The bytes of text in links.
  func linked(_ place: Int) -> Int { links[tree.nodes[place].end] - links[place] }

  /// The bytes of prose.
  func prose(_ place: Int) -> Int { prose[tree.nodes[place].end] - prose[place] }

  /// The part of all prose that stands in an element.
  func share(_ place: Int) -> Double {
    guard let all = prose.last, all > 0 else { return 0 }
    return Double(prose(place)) / Double(all)
  }

  /// Whether an element holds more than a line or two of prose, and a good part of the page's.
  func isProse(_ place: Int) -> Bool { prose(place) > 300 && share(place) > 0.15 }
}

extension PageText.Paragraph {
  /// How many of its bytes count as prose: none in short lines, menus and lists of links.
  var prose: Int {
    let length = text.utf8.count
    guard length >= 60, linked * 2 < length else { return 0 }
    return (length - linked) / (endsAsSentence ? 1 : 3)
  }

  /// Whether it is long enough for a sentence, and ends as one.
  var isSentence: Bool { text.utf8.count >= 60 && endsAsSentence }

  /// Whether the last mark, quotation marks and brackets apart, is one that ends a sentence.
  var endsAsSentence: Bool {
    let last = text.unicodeScalars.last { !Self.closing.contains($0) }
    return last.map { ".!?…:;".unicodeScalars.contains($0) } ?? false
  }

  private static let closing: Set<Unicode.Scalar> = [
    "»", "”", "\"", "’", ")", " ", "\u{A0}", "\u{202F}",
  ]
}
