import Linguistics

/// A noun with its determiner and adjectives, without complements: `le ministre français`,
/// `Paul Martin`, `l’envoyé spécial Paul Martin`.
struct NounPhrase: Sendable {
  var tokens: Range<Int>
  /// The noun that the phrase is about; the first word of a name that stands alone.
  var head: Int
  /// The name in the phrase.
  var mention: NameMention?
  var gender: Gender?
  var isPlural: Bool
}

/// The noun phrases of a text.
struct NounPhrases: Sendable {
  /// All phrases, in text order; they do not overlap.
  let all: [NounPhrase]
  /// For each token the phrase it is in; -1 outside.
  private let phraseOf: [Int32]

  init(_ all: [NounPhrase], tokens: Int) {
    self.all = all
    var phraseOf = [Int32](repeating: -1, count: tokens)
    for (number, phrase) in all.enumerated() {
      for i in phrase.tokens { phraseOf[i] = Int32(number) }
    }
    self.phraseOf = phraseOf
  }

  /// The phrase that a token is in.
  func at(_ token: Int) -> NounPhrase? {
    guard phraseOf.indices.contains(token), phraseOf[token] >= 0 else { return nil }
    return all[Int(phraseOf[token])]
  }

  /// The phrase that begins at a token.
  func starting(at token: Int) -> NounPhrase? {
    guard let phrase = at(token), phrase.tokens.lowerBound == token else { return nil }
    return phrase
  }

  /// The phrase whose last word stands before a token.
  func ending(before token: Int) -> NounPhrase? {
    guard let phrase = at(token - 1), phrase.tokens.upperBound == token else { return nil }
    return phrase
  }

  /// The phrases that begin in some tokens, in text order.
  func starting(in tokens: Range<Int>) -> ArraySlice<NounPhrase> {
    all[first(from: tokens.lowerBound)..<first(from: tokens.upperBound)]
  }

  private func first(from token: Int) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
