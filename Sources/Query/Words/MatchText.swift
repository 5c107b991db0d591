/// Writes a match tree in the syntax of FTS5.
///
/// A phrase holds letters and digits alone and is always quoted; nothing that a person typed is
/// read as syntax (https://www.sqlite.org/fts5.html#full_text_query_syntax).
struct MatchText {
  private var text = ""
  /// How many symbols the index's parser holds back while it reads, and the most of them.
  private var held = 0
  private var mostHeld = 0

  /// The parser of FTS5 gives up at 100 symbols.
  private static let limit = 96

  /// The expression; nil when it is too tangled for the index.
  static func of(_ tree: MatchTree) -> String? {
    var writer = MatchText()
    writer.write(tree)
    return writer.mostHeld <= limit ? writer.text : nil
  }

  private mutating func write(_ tree: MatchTree) {
    switch tree {
    case .phrase(let words, let isPrefix):
      text += "\"" + words.joined(separator: " ") + "\"" + (isPrefix ? " *" : "")
      hold(4)
      held -= 4
    case .all(let trees): join(trees, " AND ")
    case .any(let trees): join(trees, " OR ")
    case .minus(let kept, let taken): bracket([kept, taken], " NOT ")
    }
  }

  /// Joins trees whose order does not matter, the deepest first.
  private mutating func join(_ trees: [MatchTree], _ word: String) {
    bracket(trees.map { ($0, $0.depth) }.sorted { $0.1 > $1.1 }.map(\.0), word)
  }

  private mutating func bracket(_ trees: [MatchTree], _ word: String) {
    text += "("
    hold(1)
    for (i, tree) in trees.enumerated() {
      if i > 0 { text += word }
      if i == 1 { hold(2) }
      write(tree)
    }
    held -= trees.count > 1 ? 3 : 1
    text += ")"
  }

  private mutating func hold(_ symbols: Int) {
    held += symbols
    mostHeld = max(mostHeld, held)
  }
}
