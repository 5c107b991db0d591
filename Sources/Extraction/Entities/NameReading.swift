import Linguistics

/// A text with what the reading of names asks of it.
struct NameReading: Sendable {
  let text: AnnotatedText
  /// The sentence of each token.
  let sentence: [Int32]

  var tokens: [Token] { text.tokens }

  init(_ text: AnnotatedText) {
    self.text = text
    var sentence = [Int32](repeating: 0, count: text.tokens.count)
    for (number, s) in text.sentences.enumerated() {
      for i in s.tokens { sentence[i] = Int32(number) }
    }
    self.sentence = sentence
  }

  func has(_ i: Int, _ trait: Token.Traits) -> Bool { tokens[i].traits.contains(trait) }

  /// Whether a token is a word with a capital.
  func isNameWord(_ i: Int) -> Bool {
    i < tokens.count && tokens[i].kind == .word && has(i, .capitalized)
  }

  /// Whether two neighbouring tokens stand in one sentence and paragraph.
  func joins(_ i: Int) -> Bool {
    i > 0 && i < tokens.count && sentence[i - 1] == sentence[i] && !has(i, .paragraphStart)
  }

  /// Whether a token is an initial with its point, or several.
  func isInitial(_ i: Int) -> Bool {
    has(i, .abbreviation) && has(i, .capitalized) && !Titles.contains(tokens[i].word)
  }

  /// Whether a word has the form of an adjective here.
  func isAdjective(_ i: Int) -> Bool {
    guard i < tokens.count, tokens[i].kind == .word else { return false }
    return text.tags[i] == .adjective || text.tags[i] == .pastParticiple
  }

  // MARK: - First names

  /// Whether a token is a first name, or begins with one before a hyphen.
  func isFirstName(_ i: Int) -> Bool { !givenNames(i).isEmpty }

  /// The gender of a first name; nil for one that both have, or for another word.
  func givenGender(_ i: Int) -> Gender? {
    let genders = Set(givenNames(i).map(\.gender))
    return genders.count == 1 ? genders.first ?? nil : nil
  }

  /// The readings of a token as a first name; of its part before the hyphen when it has none.
  private func givenNames(_ i: Int) -> [Analysis] {
    let names = text.analyses(of: i).filter { $0.part == .firstName }
    guard names.isEmpty else { return names }
    let token = tokens[i]
    let bytes = text.bytes[token.start..<min(token.end, token.start + 40)]
    guard token.kind == .word, let hyphen = bytes.firstIndex(of: 0x2D) else { return [] }
    return text.analyses(of: token.start..<hyphen).filter { $0.part == .firstName }
  }
}
