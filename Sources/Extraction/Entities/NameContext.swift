import Linguistics

/// Small questions about the words round a name.
enum NameContext {
  /// Whether a token is a first name, or begins with one before a hyphen.
  static func isFirstName(_ reading: NameReading, _ i: Int) -> Bool {
    guard i < reading.tokens.count else { return false }
    return FirstNames.contains(reading.tokens[i].word)
      || givenPart(reading, i).map { FirstNames.contains($0) } ?? false
  }

  /// The gender of a first name; that of the part before the hyphen when it has one.
  static func gender(_ reading: NameReading, _ i: Int) -> Gender? {
    FirstNames.gender(reading.tokens[i].word)
      ?? givenPart(reading, i).flatMap { FirstNames.gender($0) }
  }

  /// The part of a hyphenated word before its first hyphen.
  private static func givenPart(_ reading: NameReading, _ i: Int) -> WordID? {
    let token = reading.tokens[i]
    guard token.end - token.start < 40 else { return nil }
    let bytes = reading.text.bytes[token.start..<token.end]
    guard let hyphen = bytes.firstIndex(of: 0x2D), hyphen > token.start + 1 else { return nil }
    return WordID(of: reading.text.string(token.start..<hyphen))
  }

  /// Whether a word in small letters has the form of an adjective.
  static func isAdjective(_ reading: NameReading, _ i: Int) -> Bool {
    guard i < reading.tokens.count, reading.tokens[i].kind == .word else { return false }
    let word = reading.tokens[i].word
    if NameWords.adjectives.contains(word) { return true }
    if NameWords.verbsLikeAdjectives.contains(word) || NameWords.function.contains(word) {
      return false
    }
    return reading.ends(i, like: NameWords.adjectiveEndings)
  }
}
