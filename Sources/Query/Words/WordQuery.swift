import Linguistics

/// What a person typed to find words: a small language of its own, never that of the index.
///
/// Words stand together unless `OR` parts them; `NOT` and a leading `-` exclude; parentheses
/// group; quotation marks keep words as they are; `*` ends a prefix; `by:` and its like are
/// filters. All else is text.
public struct WordQuery: Sendable {
  /// The line as typed.
  public let line: String
  /// The filters among the words.
  public let filters: [Filter]
  /// The words to match; nil when the line has filters only.
  let root: WordNode?

  /// The longest line that is read.
  static let longestLine = 10_000

  /// Reads a line.
  public init(_ line: String) throws {
    let line = Normalize.nfc(line)
    guard line.count <= Self.longestLine else {
      throw QueryError(
        .usage, "The query has \(line.count) characters; \(Self.longestLine) are read at most.")
    }
    var parser = WordParser(line, try WordLexer.lexemes(of: line))
    let tree = try parser.tree()
    let parts = try FieldSplit(tree)
    guard parts.words != nil || !parts.filters.isEmpty else {
      throw QueryError.at(
        line.prefix { $0.isWhitespace }.count, of: line,
        "There is no word to search for here: write at least one letter or digit.")
    }
    self.line = line
    root = parts.words
    filters = parts.filters
  }
}

/// A query as a tree.
indirect enum WordNode: Equatable, Sendable {
  case word(Word)
  case field(Filter)
  case and([WordNode])
  case or([WordNode])
  case not(WordNode)

  /// A word or quotation to find.
  struct Word: Equatable, Sendable {
    /// As typed, without marks.
    var typed: String
    /// Its runs of letters and digits; at least one.
    var tokens: [WordToken]
    /// Whether more letters may follow the last run.
    var isPrefix: Bool
    /// Whether it stood in quotation marks: no other form of it will do.
    var isExact: Bool
  }

  /// Several nodes as one; nil for none.
  static func joined(_ nodes: [WordNode], _ join: ([WordNode]) -> WordNode) -> WordNode? {
    nodes.count > 1 ? join(nodes) : nodes.first
  }
}
