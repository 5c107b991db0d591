/// Tells a page that lists articles from one that is an article.
enum PageList {
  /// Whether many elements say that they are articles, and none has much of the text.
  static func isList(_ tree: PageTree) -> Bool {
    let articles = tree.nodes.indices.filter { tree.nodes[$0].name == "article" }
    guard articles.count >= 6,
      !tree.nodes.contains(where: { $0["itemprop"]?.lowercased() == "articlebody" })
    else { return false }
    let measure = TextMeasure(tree, PageText(tree).paragraphs)
    let share = articles.map(measure.share).max() ?? 0
    let outside = 1 - articles.reduce(0) { $0 + measure.share($1) }
    return share < 0.4 && outside < 0.4
  }
}
