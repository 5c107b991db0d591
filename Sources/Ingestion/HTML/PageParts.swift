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
