import Linguistics

/// Whether words that a user lists as a name look like one where they stand: by their capitals, and
/// where those tell nothing by what the rest of the text tells.
struct NameLooks {
  private let reading: NameReading
  /// The tokens that the taggers found in names.
  private let isTagged: [Bool]
  /// The words that have a capital of their own somewhere, once they were asked for.
  private var capitalized: Set<WordID>?
  /// The sentence that was looked at last, and whether it is in capitals.
  private var shouted: (sentence: Int32, isShouted: Bool) = (-1, false)

  init(_ reading: NameReading) {
    self.reading = reading
    var isTagged = [Bool](repeating: false, count: reading.tokens.count)
    for name in reading.text.names {
      for i in name.tokens { isTagged[i] = true }
    }
    self.isTagged = isTagged
  }

  /// Whether a name can begin at a token.
  func mayBegin(_ i: Int) -> Bool {
    reading.has(i, .capitalized) || reading.tokens[i].kind == .number || isSmall(i)
  }

  /// Whether a token is a small word that begins names in small letters: `le Monde`, `de Gaulle`.
  private func isSmall(_ i: Int) -> Bool {
    guard !reading.has(i, .capitalized) else { return false }
    let token = reading.tokens[i]
    guard token.kind == .word || token.kind == .elided else { return false }
    return NameWords.articles.contains(token.word) || NameWords.particles.contains(token.word)
      || NameWords.of.contains(token.word)
  }

  /// A name without the article in small letters that begins it.
  func withoutArticle(_ tokens: Range<Int>) -> Range<Int> {
    guard tokens.count > 1, !reading.has(tokens.lowerBound, .capitalized),
      NameWords.articles.contains(reading.tokens[tokens.lowerBound].word)
    else { return tokens }
    return tokens.dropFirst()
  }

  /// Whether the words of a listed form are a name here.
  mutating func isName(_ tokens: Range<Int>, _ form: KnownNames.Form) -> Bool {
    guard let first = head(tokens), reading.has(first, .capitalized) else { return false }
    if form.isAcronym, !reading.has(first, .allCapitals) { return false }
    guard isDoubtful(first, tokens, form) else { return true }
    return isTagged[first] || hasOwnCapital(reading.tokens[first].word)
  }

  /// The first word that is neither a number nor an article; of an article alone itself.
  private func head(_ tokens: Range<Int>) -> Int? {
    let words = tokens.filter { reading.tokens[$0].kind == .word && !isSmall($0) }
    return words.first {
      !NameWords.articles.contains(reading.tokens[$0].word) || $0 == words.last
    }
  }

  /// Whether the capital comes from the place alone as far as can be seen: on a common word by
  /// itself, or on the first of several where the list has more capitals.
  private mutating func isDoubtful(
    _ first: Int, _ tokens: Range<Int>, _ form: KnownNames.Form
  ) -> Bool {
    guard first + 1 == tokens.upperBound ? isCommonWord(first) : lacksCapitals(first, tokens, form)
    else { return false }
    if isShouted(first) { return true }
    let sentence = reading.text.sentences[Int(reading.sentence[first])].tokens
    return !form.isAcronym && Capitals.areExplained(reading.tokens, first, sentence)
  }

  private func isCommonWord(_ i: Int) -> Bool { !reading.text.smallAnalyses(of: i).isEmpty }

  private func lacksCapitals(_ first: Int, _ tokens: Range<Int>, _ form: KnownNames.Form) -> Bool {
    form.hasInnerCapital && first == tokens.lowerBound
      && !tokens.dropFirst().contains { reading.has($0, .capitalized) }
  }

  private mutating func isShouted(_ i: Int) -> Bool {
    let number = reading.sentence[i]
    if shouted.sentence != number {
      let sentence = reading.text.sentences[Int(number)].tokens
      shouted = (number, Capitals.isShouted(reading.tokens[sentence]))
    }
    return shouted.isShouted
  }

  // MARK: - The rest of the text

  /// Whether a word has a capital in the text that its place does not explain.
  private mutating func hasOwnCapital(_ word: WordID) -> Bool {
    let words = capitalized ?? ownCapitals()
    capitalized = words
    return words.contains(word)
  }

  private func ownCapitals() -> Set<WordID> {
    var words: Set<WordID> = []
    for sentence in reading.text.sentences
    where !Capitals.isShouted(reading.tokens[sentence.tokens]) {
      for i in sentence.tokens where reading.isNameWord(i) {
        guard !Capitals.areExplained(reading.tokens, i, sentence.tokens) else { continue }
        words.insert(reading.tokens[i].word)
      }
    }
    return words
  }
}
