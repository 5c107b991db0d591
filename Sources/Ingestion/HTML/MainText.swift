/// The paragraphs of a page that are its article.
struct MainText {
  private(set) var paragraphs: [PageText.Paragraph] = []
  private let tree: PageTree

  /// Finds them; those that say the title, the writer or the date again are left out.
  init(_ tree: PageTree, title: String?, author: String?) {
    self.tree = tree
    let shown = Self.shown(tree)
    let container = MainElement(tree, TextMeasure(tree, shown)).place
    let sorting = ParagraphSorting(tree, title: title, author: author)
    paragraphs = sorting.sorted(
      standfirst(shown, before: container) + body(shown, in: container))
  }

  /// The paragraphs of the page without its menus, notices, comments and the like.
  private static func shown(_ tree: PageTree) -> [PageText.Paragraph] {
    let all = PageText(tree).paragraphs
    let parts = PageParts(tree, TextMeasure(tree, all))
    let kept = PageText(tree) { parts.isApart($0) }.paragraphs
      .filter { !ParagraphSorting.isNotice($0.text) }
    if kept.contains(where: { $0.prose > 0 }) { return kept }
    // Names may mislead; what elements are does not.
    return PageText(tree) { parts.isApartByName($0) }.paragraphs
      .filter { !ParagraphSorting.isNotice($0.text) }
  }

  /// Sentences between the title and the element that holds the text.
  private func standfirst(_ paragraphs: [PageText.Paragraph], before container: Int)
    -> [PageText.Paragraph]
  {
    guard let title = headings.last(where: { $0 < container }) else { return [] }
    let end = tree.nodes[title].end
    return paragraphs.filter {
      $0.first >= end && $0.first < container && $0.prose > 0 && $0.linked == 0
        && tree.nodes[$0.block].name != "li"
    }
  }

  /// What stands in the element that holds the text; before the title, only sentences count.
  private func body(_ paragraphs: [PageText.Paragraph], in container: Int)
    -> [PageText.Paragraph]
  {
    let inside = container..<tree.nodes[container].end
    let title = headings.first { inside.contains($0) } ?? container
    return paragraphs.filter { inside ~= $0.first && ($0.first >= title || $0.prose > 0) }
  }

  private var headings: [Int] { tree.nodes.indices.filter { tree.nodes[$0].name == "h1" } }
}

/// The element that holds an article's text.
struct MainElement {
  /// Its place in the tree.
  let place: Int

  /// Looks for the element that declares itself, or else for where the prose is.
  init(_ tree: PageTree, _ measure: TextMeasure) {
    let declared = Self.declared(tree, measure)
    let densest = Self.densest(tree, measure, from: declared ?? 0)
    place = declared.flatMap { measure.prose($0) > 0 ? $0 : nil } ?? densest
  }

  /// The element that says that it is the article, and holds a good part of the prose.
  private static func declared(_ tree: PageTree, _ measure: TextMeasure) -> Int? {
    let marks: [(PageTree.Node) -> Bool] = [
      { $0["itemprop"]?.lowercased() == "articlebody" }, { isBody($0.nameWords) },
      { $0.name == "article" }, { $0.name == "main" || $0["role"] == "main" },
    ]
    for (rank, isMarked) in marks.enumerated() {
      let found = tree.nodes.indices.filter { isMarked(tree.nodes[$0]) && measure.prose($0) > 0 }
      let best = found.max { measure.prose($0) < measure.prose($1) }
      guard let best, measure.share(best) > (rank == 0 ? 0.2 : 0.5) else { continue }
      return best
    }
    return nil
  }

  private static func isBody(_ words: [String]) -> Bool {
    guard words.count > 1 else { return false }
    return words.indices.contains { index in
      PageWords.body.contains { words[index...].starts(with: $0) }
    }
  }

  private static func isContainer(_ name: String) -> Bool {
    name != "p" && (ElementNames.blocks.contains(name) || ElementNames.cells.contains(name))
  }

  /// Goes down as long as one element has nearly all the prose of the one around it.
  private static func densest(_ tree: PageTree, _ measure: TextMeasure, from start: Int) -> Int {
    guard !tree.nodes.isEmpty else { return 0 }
    var place = start
    while true {
      var best: Int?
      var child = place + 1
      while child < tree.nodes[place].end {
        if measure.prose(child) > best.map(measure.prose) ?? 0 { best = child }
        child = tree.nodes[child].end
      }
      guard let best, isContainer(tree.nodes[best].name),
        measure.prose(best) * 10 >= measure.prose(place) * 7
      else { return place }
      place = best
    }
  }
}
