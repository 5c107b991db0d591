/// Query words made ready for the full-text indexes of an archive.
struct WordMatch {
  /// The expression for an index.
  let text: String
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
    isComplement = set.isComplement
    self.expansions = expansions
  }

  /// The condition that an id is among the rows that an index finds.
  func condition(_ id: String, in index: String, _ binder: inout Binder) -> String {
    let word = isComplement ? "NOT IN" : "IN"
    let parameter = binder.bind(.text(text))
    return "\(id) \(word) (SELECT rowid FROM \(index) WHERE \(index) MATCH \(parameter))"
  }

  /// The condition that one column of the index alone has what is asked.
  func condition(_ id: String, in index: String, column: String, _ binder: inout Binder) -> String {
    let parameter = binder.bind(.text("{\(column)} : \(text)"))
    return "\(id) IN (SELECT rowid FROM \(index) WHERE \(index) MATCH \(parameter))"
  }
}
