import Linguistics

/// Who wrote a page's article.
enum PageAuthor {
  /// The declared writer, or the one that a line near the title names.
  static func author(_ tree: PageTree, declared: String?, source: String?) -> String? {
    if let declared = declared.flatMap(name), !isSite(declared, source) { return declared }
    return shown(tree).flatMap { isSite($0, source) ? nil : $0 }
  }

  private static func isSite(_ name: String, _ source: String?) -> Bool {
    source.map { Fold.key($0) == Fold.key(name) } ?? false
  }

  /// The first element that says by its names that it holds a writer.
  private static func shown(_ tree: PageTree) -> String? {
    for (place, node) in tree.nodes.enumerated() where !node.attributes.isEmpty {
      let isMarked = node["rel"]?.lowercased() == "author" || isByline(node)
      guard isMarked, node.end - place < 40 else { continue }
      if let name = tree.lines(at: place).lazy.compactMap(name).first { return name }
    }
    return opened(tree)
  }

  private static func isByline(_ node: PageTree.Node) -> Bool {
    let words = node.nameWords
    return words.contains { bylines.contains($0) || $0.hasPrefix("authors") }
      && !words.contains { notBylines.contains($0) }
  }

  private static let bylines: Set<String> = [
    "author", "authors", "byline", "auteur", "auteurs", "signature",
  ]
  private static let notBylines: Set<String> = [
    "comment", "comments", "commentaire", "bio", "avatar", "date", "related",
  ]

  /// A short line that opens, or goes on after a date, with the word that names a writer; or one
  /// that has a name before a date.
  private static func opened(_ tree: PageTree) -> String? {
    let lines = PageText(tree).paragraphs.filter { $0.text.utf8.count < 120 && !$0.isSentence }
    for line in lines {
      let words = line.text.split(separator: " ")
      let isDated = PageDate.first(in: line.text) != nil
      let by = words.firstIndex { Fold.key(String($0)) == FrenchPageWords.bylineOpener }
      if let by, by == 0 || isDated, let name = name(words[by...].joined(separator: " ")),
        name.contains(" ") || name.contains(".")
      {
        return name
      }
      if isDated, let name = name(line.text), isPerson(name) { return name }
    }
    return nil
  }

  /// Whether a line is two to four words that all begin with a capital letter.
  private static func isPerson(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    let opener = Fold.words(line).first ?? ""
    return (2...4).contains(words.count) && !FrenchPageWords.articles.contains(opener)
      && words.allSatisfy { $0.first?.isUppercase == true && !$0.contains(where: \.isNumber) }
  }

  /// The name in a byline: what leads to it and what follows are left out.
  private static func name(_ line: String) -> String? {
    var text = line.trimmed
    if text.contains("://") || text.contains("@") { return nil }
    while let space = text.firstIndex(of: " "),
      FrenchPageWords.by.contains(Fold.key(String(text[..<space])))
    {
      text = String(text[space...].drop { $0 == ":" || $0.isWhitespace })
    }
    for mark in FrenchPageWords.afterName {
      if let found = text.ranges(of: mark).first { text = String(text[..<found.lowerBound]) }
    }
    while let last = text.last, ",;:-–|•·".contains(last) { text.removeLast() }
    text = text.trimmed
    let isName = text.utf8.count <= 120 && text.contains { $0.isUppercase }
    return isName ? text.particular : nil
  }
}
