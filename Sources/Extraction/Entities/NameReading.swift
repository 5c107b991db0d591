import Linguistics

/// What a text tells of its words with capitals before any name is found.
struct NameReading: Sendable {
  let text: AnnotatedText
  /// The sentence of each token.
  let sentence: [Int32]
  /// For each token, whether its capital may come from its place alone.
  let isOpening: [Bool]
  /// For each token, whether it begins a line after one that is too short to have been wrapped.
  let isApart: [Bool]
  /// Words with a capital that their place does not explain.
  let capitals: Set<WordID>
  /// Words without capital.
  let small: Set<WordID>
  /// Words after an article that has a capital too, its place not explaining it: `Le Drian`.
  let articleNames: Set<WordID>
  /// Sentences written in capitals throughout.
  let shouted: Set<Int32>

  var tokens: [Token] { text.tokens }

  init(_ text: AnnotatedText) {
    self.text = text
    var sentence = [Int32](repeating: 0, count: text.tokens.count)
    var shouted: Set<Int32> = []
    for (number, s) in text.sentences.enumerated() {
      for i in s.tokens { sentence[i] = Int32(number) }
      if NameReading.isShouted(text.tokens[s.tokens]) { shouted.insert(Int32(number)) }
    }
    self.sentence = sentence
    self.shouted = shouted
    isApart = NameReading.apart(text.tokens)
    isOpening = text.tokens.indices.map { NameReading.opens(text.tokens, sentence, $0) }
    var capitals: Set<WordID> = []
    var small: Set<WordID> = []
    var articleNames: Set<WordID> = []
    for (i, token) in text.tokens.enumerated() where token.kind == .word {
      if i > 0, NameWords.nameArticles.contains(text.tokens[i - 1].word), !isOpening[i - 1],
        token.traits.contains(.capitalized), text.tokens[i - 1].traits.contains(.capitalized)
      {
        articleNames.insert(token.word)
      }
      if !token.traits.contains(.capitalized) {
        small.insert(token.word)
      } else if !isOpening[i], !shouted.contains(sentence[i]) {
        capitals.insert(token.word)
      }
    }
    self.capitals = capitals
    self.small = small
    self.articleNames = articleNames
  }

  private static func apart(_ tokens: [Token]) -> [Bool] {
    var line = 0
    return tokens.indices.map { i in
      guard tokens[i].traits.contains(.lineStart) else { return false }
      let isShort = i > 0 && tokens[i - 1].end - line < 50
      line = tokens[i].start
      return isShort
    }
  }

  private static func isShouted(_ tokens: ArraySlice<Token>) -> Bool {
    var words = 0
    var capitals = 0
    for token in tokens where token.kind == .word {
      words += 1
      if token.traits.contains(.allCapitals) { capitals += 1 }
    }
    return capitals > 2 && capitals * 4 > words * 3
  }

  /// Whether a word has a capital here whatever it is.
  private static func opens(_ tokens: [Token], _ sentence: [Int32], _ i: Int) -> Bool {
    guard i > 0, sentence[i - 1] == sentence[i] else { return true }
    if tokens[i].traits.contains(.lineStart) { return true }
    switch tokens[i - 1].kind {
    case .openQuote, .straightQuote, .dash, .colon, .ellipsis, .question, .exclamation: return true
    case .period: return true
    case .openBracket: return i > 1 && tokens[i - 2].kind == .period
    case .symbol: return sentence.indices.contains(i - 2) && sentence[i - 2] != sentence[i]
    default: return false
    }
  }

  func has(_ i: Int, _ trait: Token.Traits) -> Bool { tokens[i].traits.contains(trait) }

  /// Whether a token is a word that may be part of a name: a capital first or inside.
  func isNameWord(_ i: Int) -> Bool {
    guard i < tokens.count, tokens[i].kind == .word else { return false }
    return has(i, .capitalized) || hasInnerCapital(tokens[i])
  }

  /// Whether a word in small letters has a capital in it: `al-Assad`, `iPhone`.
  private func hasInnerCapital(_ token: Token) -> Bool {
    guard token.end - token.start <= 40, token.end - token.start > 2 else { return false }
    return text.bytes[(token.start + 1)..<token.end].contains { $0 &- 0x41 < 26 }
  }

  /// Whether an elided word with a capital and the one after it are one name: `N’Guessan`.
  func isElidedName(_ i: Int) -> Bool {
    i + 1 < tokens.count && tokens[i].kind == .elided && has(i, .capitalized)
      && isNameWord(i + 1) && !has(i + 1, .spaceBefore)
  }

  /// Whether two neighbouring tokens stand in one sentence and paragraph.
  func joins(_ i: Int) -> Bool {
    i > 0 && i < tokens.count && sentence[i - 1] == sentence[i] && !has(i, .paragraphStart)
      && !isApart[i]
  }

  func byteCount(_ i: Int) -> Int { tokens[i].end - tokens[i].start }

  /// Whether a token is an initial with its point, or several.
  func isInitial(_ i: Int) -> Bool {
    has(i, .abbreviation) && has(i, .capitalized) && !Titles.contains(tokens[i].word)
  }

  /// Whether a token is `&`.
  func isAmpersand(_ i: Int) -> Bool {
    tokens[i].kind == .symbol && text.bytes[tokens[i].start] == 0x26
  }

  /// Whether the words of a token end like one of some endings.
  func ends(_ i: Int, like endings: [[UInt8]], afterAtLeast count: Int = 3) -> Bool {
    let token = tokens[i]
    return endings.contains { ending in
      guard token.end - token.start >= ending.count + count else { return false }
      return text.bytes[(token.end - ending.count)..<token.end].elementsEqual(ending)
    }
  }
}
