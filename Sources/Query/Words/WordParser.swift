/// Builds the tree of a query from its pieces: NOT binds first, then words side by side, then OR.
struct WordParser {
  private let line: String
  private var lexemes: [WordLexer.Lexeme]
  private var next = 0
  private var depth = 0

  /// How deep parentheses may stand in one another.
  static let deepest = 50

  init(_ line: String, _ lexemes: [WordLexer.Lexeme]) {
    self.line = line
    self.lexemes = lexemes
    if lexemes.allSatisfy({ $0.kind.isOperator }) { self.lexemes = lexemes.compactMap(asWord) }
  }

  /// The tree; nil when no piece holds a letter or a digit.
  mutating func tree() throws -> WordNode? { try either() }

  private var kind: WordLexer.Kind? { next < lexemes.count ? lexemes[next].kind : nil }

  /// Where the next piece stands; after the line's end when there is none.
  private var position: Int { next < lexemes.count ? lexemes[next].position : line.count }

  private func asWord(_ lexeme: WordLexer.Lexeme) -> WordLexer.Lexeme? {
    guard Array(line)[lexeme.position] != "-" else { return nil }
    let word = lexeme.kind == .or ? "or" : lexeme.kind == .and ? "and" : "not"
    return WordLexer.Lexeme(kind: .word(word), position: lexeme.position)
  }

  private mutating func either() throws -> WordNode? {
    var sides: [WordNode] = []
    while true {
      let start = next
      if let side = try all() { sides.append(side) }
      let isEmpty = next == start
      guard kind == .or else {
        return WordNode.joined(sides, WordNode.or)
      }
      if isEmpty { throw lonely("OR", position) }
      next += 1
      if kind == nil || kind == .close { throw lonely("OR", lexemes[next - 1].position) }
    }
  }

  private func lonely(_ word: String, _ position: Int) -> QueryError {
    let sides = word == "OR" ? "on both sides" : "after it"
    return QueryError.at(
      position, of: line, "\(word) wants words \(sides); in lower case it is a word itself.")
  }

  private mutating func all() throws -> WordNode? {
    var nodes: [WordNode] = []
    while let kind, kind != .or, kind != .close {
      if kind == .and {
        next += 1
      } else if let node = try one() {
        nodes.append(node)
      }
    }
    return WordNode.joined(nodes, WordNode.and)
  }

  /// A word, quotation, field or group, with what excludes it.
  private mutating func one() throws -> WordNode? {
    let start = position
    var excluded = false
    while kind == .not {
      excluded.toggle()
      next += 1
    }
    guard kind != nil, kind != .close, kind != .or, kind != .and else {
      throw lonely("NOT", start)
    }
    let node = try kind == .open ? group() : leaf()
    return excluded ? node.map(WordNode.not) : node
  }

  private mutating func group() throws -> WordNode? {
    guard depth < Self.deepest else {
      throw QueryError.at(
        position, of: line, "Parentheses stand in one another more than \(Self.deepest) deep.")
    }
    depth += 1
    next += 1
    let node = try either()
    next += 1
    depth -= 1
    return node
  }

  private mutating func leaf() -> WordNode? {
    let lexeme = lexemes[next]
    next += 1
    switch lexeme.kind {
    case .word(let text): return Self.word(text, isPrefix: Self.isStarred(text), isExact: false)
    case .exact(let text, let prefix): return Self.word(text, isPrefix: prefix, isExact: true)
    case .field(let filter): return .field(filter)
    case .open, .close, .or, .and, .not: return nil
    }
  }

  private static func word(_ text: String, isPrefix: Bool, isExact: Bool) -> WordNode? {
    let tokens = WordToken.split(text)
    guard !tokens.isEmpty else { return nil }
    return .word(.init(typed: text, tokens: tokens, isPrefix: isPrefix, isExact: isExact))
  }

  /// Whether a star stands right after the word's last letter, or several do.
  private static func isStarred(_ text: String) -> Bool {
    let stars = text.reversed().prefix { $0 == "*" }.count
    guard stars > 0, let last = text.dropLast(stars).unicodeScalars.last else { return false }
    return WordToken.isLetterOrDigit(last)
  }
}
