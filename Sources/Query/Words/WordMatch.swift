/// Query words made ready for the full-text indexes of an archive.
struct WordMatch {
  /// The expression for an index.
  let text: String
  /// The expression for an excerpt: SQLite's time for one grows with the square of the phrases and
  /// more, so it looks for some of them where there are many.
  let excerptText: String
  /// Whether the rows wanted are those that the expression does not find.
  let isComplement: Bool
  /// What each word was widened to.
  let expansions: [WordExpansion]

  /// Makes lines of words ready; nil when they have filters only.
  init?(_ queries: [WordQuery], _ vocabulary: any Vocabulary) throws {
    guard let root = WordNode.joined(queries.compactMap(\.root), WordNode.and) else { return nil }
    let expander = WordExpander(vocabulary)
    var expansions: [WordExpansion] = []
    let set = try MatchTree.of(root) { word in
      let (tree, expansion) = try expander.tree(word)
      if !expansions.contains(expansion) { expansions.append(expansion) }
      return tree
    }
    guard let text = MatchText.of(set.tree) else {
      throw QueryError(
        .usage, "Too many exclusions stand in one another. Write some of them without brackets.")
    }
    self.text = text
    let phrases = set.tree.phrases
    let some = MatchText.of(.any(Array(phrases.prefix(Self.mostInExcerpt))))
    excerptText = phrases.count > Self.mostInExcerpt ? some ?? text : text
    isComplement = set.isComplement
    self.expansions = expansions
  }

  private static let mostInExcerpt = 48

  /// The condition that an id is among the rows that an index finds.
  func condition(_ id: String, in index: String, _ binder: inout Binder) -> String {
    let word = isComplement ? "NOT IN" : "IN"
    let parameter = binder.bind(.text(text))
    return "\(id) \(word) (SELECT rowid FROM \(index) WHERE \(index) MATCH \(parameter))"
  }

  /// The same, asked of the index for one id at a time.
  func probe(_ id: String, in index: String, _ binder: inout Binder) -> String {
    let parameter = binder.bind(.text(text))
    let word = isComplement ? "NOT EXISTS" : "EXISTS"
    return """
      \(word) (SELECT 1 FROM \(index) WHERE \(index) MATCH \(parameter) AND \(index).rowid = \(id))
      """
  }

  /// The same words, looked for in one column of the index alone.
  func within(_ column: String) -> WordMatch {
    WordMatch(text: "{\(column)} : \(text)", isComplement: isComplement, expansions: expansions)
  }

  private init(text: String, isComplement: Bool, expansions: [WordExpansion]) {
    self.text = text
    excerptText = text
    self.isComplement = isComplement
    self.expansions = expansions
  }
}
