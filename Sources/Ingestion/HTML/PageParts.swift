/// Which parts of a page are no part of its article.
struct PageParts {
  private let tree: PageTree
  private let measure: TextMeasure
  /// The places of elements that hold the article for certain: its title, or its declared body.
  private let sure: [Int]

  /// Looks at a page and how much prose stands where.
  init(_ tree: PageTree, _ measure: TextMeasure) {
    self.tree = tree
    self.measure = measure
    sure = tree.nodes.indices.filter {
      let node = tree.nodes[$0]
      return node.name == "h1" || node["itemprop"]?.lowercased() == "articlebody"
    }
  }

  /// Whether the element at a place, with all it holds, stands apart from the article.
  func isApart(_ place: Int) -> Bool {
    let node = tree.nodes[place]
    if ["html", "body", "main", "br"].contains(node.name) { return false }
    if node.name == "h1" { return false }
    let share = measure.share(place)
    if let verdict = verdict(byName: node, place, share) { return verdict }
    if let role = node["role"]?.lowercased(), PageWords.rolesApart.contains(role) {
      return !holdsArticle(place, share)
    }
    return verdict(byWords: node.nameWords, place, share) || isListOfLinks(node, place)
  }

  /// Whether the element stands apart by what it is, whatever its class and id say.
  func isApartByName(_ place: Int) -> Bool {
    let node = tree.nodes[place]
    let words = node.nameWords
    return verdict(byName: node, place, measure.share(place)) ?? isListOfLinks(node, place)
      || words.contains { FrenchPageWords.apart.contains($0) || PageWords.comments.contains($0) }
  }

  private func verdict(byName node: PageTree.Node, _ place: Int, _ share: Double) -> Bool? {
    switch node.name {
    case "nav", "button", "label", "figcaption", "noscript": return true
    case "aside", "footer": return share < 0.6 && !holdsSure(place)
    case "form": return share < 0.4 && !holdsSure(place)
    case "header": return !holdsSure(place) && share < 0.1
    case "figure": return !holdsSure(place) && !holdsTable(place) && share < 0.3
    case "address", "cite": return node.name == "address" && share < 0.1
    default: return nil
    }
  }

  private func verdict(byWords words: [String], _ place: Int, _ share: Double) -> Bool {
    var before = " "
    for (index, word) in words.enumerated() {
      defer { before = word }
      if PageWords.negations.contains(before) { continue }
      if PageWords.isApart(word), !holdsArticle(place, share) { return true }
      if PageWords.beside.contains(word), !holdsSure(place), !measure.isProse(place) {
        return true
      }
      if FrenchPageWords.hints.contains(where: { words[index...].starts(with: $0) }),
        !holdsArticle(place, share)
      {
        return true
      }
    }
    return false
  }

  /// Whether an element is a list or box of links.
  private func isListOfLinks(_ node: PageTree.Node, _ place: Int) -> Bool {
    guard ["ul", "ol", "dl", "section", "div"].contains(node.name), !holdsSure(place) else {
      return false
    }
    let (length, linked) = (measure.length(place), measure.linked(place))
    return length > 0 && linked * 10 > length * 7
  }

  private func holdsArticle(_ place: Int, _ share: Double) -> Bool {
    holdsSure(place) || share > 0.75
  }

  private func holdsSure(_ place: Int) -> Bool {
    // The places rise, so the first one after this decides.
    var (low, high) = (0, sure.count)
    while low < high {
      let middle = (low + high) / 2
      if sure[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < sure.count && sure[low] < tree.nodes[place].end
  }

  private func holdsTable(_ place: Int) -> Bool {
    tree.nodes[place..<min(tree.nodes[place].end, place + 50)].contains { $0.name == "table" }
  }
}

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
