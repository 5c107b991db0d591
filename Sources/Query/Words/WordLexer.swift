import Linguistics

/// Cuts a query line into words, quotations, operators and fields.
///
/// Whatever is no operator is text; what holds neither letter nor digit falls away.
struct WordLexer {
  /// A piece of the line.
  struct Lexeme {
    var kind: Kind
    /// The character at which it begins.
    var position: Int
  }

  /// What a piece is.
  enum Kind: Equatable {
    case open, close, or, and, not
    /// A word as typed.
    case word(String)
    /// What stands between quotation marks, without them.
    case exact(String, prefix: Bool)
    case field(Filter)

    /// Whether it joins or excludes what stands beside it.
    var isOperator: Bool { self == .or || self == .and || self == .not }
  }

  private let line: String
  private let characters: [Character]
  /// Where each closing mark stands last.
  private let lastClosing: [Character: Int]
  private var position = 0
  private var lexemes: [Lexeme] = []

  private init(_ line: String) {
    self.line = line
    characters = line.map { $0 == "\u{2BC}" ? "'" : $0 }
    var last: [Character: Int] = [:]
    for (i, character) in characters.enumerated() where "\"»”".contains(character) {
      last[character] = i
    }
    lastClosing = last
  }

  /// The pieces of a line.
  static func lexemes(of line: String) throws -> [Lexeme] {
    var lexer = WordLexer(line)
    while lexer.position < lexer.characters.count { try lexer.next() }
    return NumberGroups.joined(Self.withoutLoneParentheses(lexer.lexemes))
  }

  private mutating func next() throws {
    let character = characters[position]
    if Self.isSpace(character) {
      position += 1
    } else if character == "-" {
      dash()
    } else if character == "(" {
      take(.open, 1)
    } else if character == ")" {
      take(.close, 1)
    } else if !quotation() {
      try wordOrField()
    }
  }

  private mutating func take(_ kind: Kind, _ length: Int) {
    lexemes.append(Lexeme(kind: kind, position: position))
    position += length
  }

  /// A single hyphen right before something excludes it; other dashes are text.
  private mutating func dash() {
    var end = position
    while end < characters.count, characters[end] == "-" { end += 1 }
    let before = end < characters.count && !Self.isSpace(characters[end]) && characters[end] != ")"
    if before, end - position == 1 { take(.not, 1) } else { position = end }
  }

  private mutating func quotation() -> Bool {
    guard let closing = closingQuote(at: position) else { return false }
    let content = String(characters[(position + 1)..<closing])
    let starred = closing + 1 < characters.count && characters[closing + 1] == "*"
    take(.exact(content, prefix: starred), closing + 1 - position + (starred ? 1 : 0))
    return true
  }

  /// Where the quotation that opens at a position ends; nil when none does.
  private func closingQuote(at start: Int) -> Int? {
    let closing: Character
    switch characters[start] {
    case "\"": closing = "\""
    case "«": closing = "»"
    case "“", "„": closing = "”"
    default: return nil
    }
    guard let last = lastClosing[closing], last > start else { return nil }
    return characters[(start + 1)...].firstIndex(of: closing)
  }

  private mutating func wordOrField() throws {
    if let colon = fieldColon(from: position) {
      let name = String(characters[position..<colon])
      if Field.isAbout(name) {
        if !hasValue(after: colon) { throw lonely(name) }
        position = colon + 1
        return
      }
      if let field = Field.named(name) { return try self.field(field, name, colon) }
    }
    let word = run(from: position, isWord: true)
    if isBeforeColon(position + word.count), Field.named(word) != nil || Field.isAbout(word) {
      throw lonely(word)
    }
    take(Self.kind(of: word), word.count)
  }

  private func hasValue(after colon: Int) -> Bool {
    colon + 1 < characters.count && !Self.isSpace(characters[colon + 1])
  }

  /// Whether a colon follows after a space.
  private func isBeforeColon(_ end: Int) -> Bool {
    let next = characters[end...].firstIndex { !Self.isSpace($0) }
    return next.map { $0 > end && characters[$0] == ":" } ?? false
  }

  private func lonely(_ name: String) -> QueryError {
    QueryError.at(
      position, of: line,
      "\"\(name):\" wants its value right after the colon, without a space before or after it.")
  }

  /// Where the colon of a name stands that is letters, perhaps with an apostrophe between.
  private func fieldColon(from start: Int) -> Int? {
    var i = start
    while i < characters.count, characters[i].isLetter || (i > start && isApostrophe(i)) { i += 1 }
    return i > start && i < characters.count && characters[i] == ":" ? i : nil
  }

  private func isApostrophe(_ i: Int) -> Bool {
    "'’".contains(characters[i]) && i + 1 < characters.count && characters[i + 1].isLetter
  }

  private mutating func field(_ field: Field, _ name: String, _ colon: Int) throws {
    let start = colon + 1
    if start < characters.count, let closing = closingQuote(at: start) {
      let value = String(characters[(start + 1)..<closing])
      return take(.field(filter(field, value, at: start + 1)), closing + 1 - position)
    }
    let value = run(from: start)
    guard !value.isEmpty else { throw lonely(name) }
    take(.field(filter(field, value, at: start)), start + value.count - position)
  }

  private func filter(_ field: Field, _ value: String, at start: Int) -> Filter {
    var filter = Filter(field, value)
    filter.place = .init(line: line, name: position, value: start)
    return filter
  }

  /// The characters up to a space, a quotation, or a parenthesis that opened before the word.
  private func run(from start: Int, isWord: Bool = false) -> String {
    var end = start
    var inner = 0
    while end < characters.count, !Self.isSpace(characters[end]) {
      if characters[end] == "(" {
        let isShort = end - start <= 3
        if isShort, Self.kind(of: String(characters[start..<end])).isOperator { break }
        inner += 1
      }
      if characters[end] == ")" {
        if inner == 0 { break }
        inner -= 1
      }
      if end > start, closingQuote(at: end) != nil { break }
      if isWord, end > start, isBetweenWords(end) { break }
      end += 1
    }
    return String(characters[start..<end])
  }

  /// Whether a sign parts two words of a list that was typed without spaces: `Alep,Homs`.
  private func isBetweenWords(_ i: Int) -> Bool {
    ",;|".contains(characters[i]) && characters[i - 1].isLetter && i + 1 < characters.count
      && characters[i + 1].isLetter
  }

  private static func kind(of word: String) -> Kind {
    switch word {
    case "OR": .or
    case "AND": .and
    case "NOT": .not
    default: .word(word)
    }
  }

  private static func isSpace(_ character: Character) -> Bool {
    character.isWhitespace || character == "\0"
  }

  /// Without the parentheses that nothing closes or opens: they are text.
  private static func withoutLoneParentheses(_ lexemes: [Lexeme]) -> [Lexeme] {
    var open: [Int] = []
    var lone: Set<Int> = []
    for (i, lexeme) in lexemes.enumerated() {
      if lexeme.kind == .open { open.append(i) }
      if lexeme.kind == .close, open.popLast() == nil { lone.insert(i) }
    }
    lone.formUnion(open)
    return lexemes.enumerated().filter { !lone.contains($0.offset) }.map(\.element)
  }
}
