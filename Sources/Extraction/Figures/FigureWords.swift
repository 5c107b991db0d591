import Linguistics

/// What the words of a text are near a number, looked up once for each word that is asked for.
final class FigureWords {
  let text: AnnotatedText
  private var known: [Word?]

  /// What is known of a word.
  private struct Word {
    var roles: FigureRoles
    /// The words that it may be a form of.
    var lemmas: [WordID]
    var number: Number
  }

  /// Whether a word can be a singular, or a plural.
  struct Number {
    var singular: Bool
    var plural: Bool
  }

  init(_ text: AnnotatedText) {
    self.text = text
    known = Array(repeating: nil, count: text.tokens.count)
  }

  /// What the word may be.
  func roles(_ i: Int) -> FigureRoles { word(i).roles }

  /// The words that it may be a form of.
  func lemmas(_ i: Int) -> [WordID] { word(i).lemmas }

  /// Whether it can be a singular, or a plural.
  func number(_ i: Int) -> Number { word(i).number }

  private func word(_ i: Int) -> Word {
    if let word = known[i] { return word }
    let word = readings(i)
    known[i] = word
    return word
  }

  private func readings(_ i: Int) -> Word {
    var word = Word(
      roles: FigureRoles.written[text.tokens[i].word] ?? [], lemmas: [],
      number: Number(singular: false, plural: false))
    for analysis in text.smallAnalyses(of: i) where isOpenClass(analysis.part) {
      let lemma = text.lemma(of: i, analysis)
      if !word.lemmas.contains(lemma) { word.lemmas.append(lemma) }
      guard isNominal(analysis.part) else { continue }
      if analysis.number != .plural { word.number.singular = true }
      if analysis.number != .singular { word.number.plural = true }
    }
    if !word.number.singular, !word.number.plural { word.number = byEnding(i) }
    if let singular = withoutS(i), !word.lemmas.contains(singular) { word.lemmas.append(singular) }
    word.roles.formUnion(FigureRoles.lemmas[text.tokens[i].word] ?? [])
    for lemma in word.lemmas { word.roles.formUnion(FigureRoles.lemmas[lemma] ?? []) }
    return word
  }

  /// A word that the lexicon has not as a noun is a plural when it ends like one.
  private func byEnding(_ i: Int) -> Number {
    let token = text.tokens[i]
    let last = text.bytes[token.end - 1] | 0x20
    let isLong = token.end - token.start > 2
    return Number(singular: true, plural: isLong && [0x73, 0x78, 0x7A].contains(last))
  }

  /// The word without the s of a plural, which the lexicon may trace to another word.
  private func withoutS(_ i: Int) -> WordID? {
    let token = text.tokens[i]
    guard token.end - token.start > 2, text.bytes[token.end - 1] | 0x20 == 0x73 else { return nil }
    return WordID(of: text.string(token.start..<token.end - 1))
  }

  private func isOpenClass(_ part: Analysis.Part) -> Bool {
    switch part {
    case .adverb, .pronoun, .determiner, .preposition, .coordinator, .subordinator, .interjection,
      .numeral, .firstName, .surname, .place:
      false
    default: true
    }
  }

  private func isNominal(_ part: Analysis.Part) -> Bool {
    switch part {
    case .noun, .adjective, .pastParticiple, .properNoun, .title, .organization: true
    default: false
    }
  }
}
