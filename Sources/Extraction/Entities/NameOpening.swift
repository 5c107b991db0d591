import Linguistics

/// Decides whether a word with a capital at a sentence's start begins a name.
struct NameOpening {
  let reading: NameReading

  private static let alsoWords = PhraseTable(
    joining: [Places.alsoWords, NameOrganizations.alsoWords])

  /// Whether a candidate is a name, though its place may explain its capital.
  func isName(_ candidate: NameCandidate) -> Bool {
    let first = candidate.tokens.lowerBound
    if reading.shouted.contains(reading.sentence[first]) { return isNameShouted(candidate) }
    guard reading.isOpening[first] else { return true }
    if candidate.known != nil, NameOpening.alsoWords.match(reading.text, at: first) == nil {
      return true
    }
    return candidate.tokens.count > 1 ? opensLong(candidate) : opensAlone(first)
  }

  private func isNameShouted(_ candidate: NameCandidate) -> Bool {
    if candidate.known != nil { return true }
    if NameContext.isFirstName(reading, candidate.tokens.lowerBound) {
      return candidate.tokens.count > 1 && candidate.tokens.count < 4
    }
    return candidate.tokens.allSatisfy { reading.capitals.contains(reading.tokens[$0].word) }
  }

  private func opensLong(_ candidate: NameCandidate) -> Bool {
    let word = reading.tokens[candidate.tokens.lowerBound].word
    if candidate.isInstitution { return reading.capitals.contains(word) }
    if NameContext.isFirstName(reading, candidate.tokens.lowerBound) { return true }
    if NameWords.starters.contains(word) { return false }
    return !reading.small.contains(word) || reading.capitals.contains(word)
  }

  private func opensAlone(_ i: Int) -> Bool {
    let token = reading.tokens[i]
    if NameWords.starters.contains(token.word) { return false }
    if reading.capitals.contains(token.word) { return true }
    if reading.small.contains(token.word) { return false }
    if reading.has(i, .allCapitals) || hasSecondCapital(token) { return true }
    if NameContext.isFirstName(reading, i), !FirstNames.alsoWords.contains(token.word) {
      return true
    }
    return reading.joins(i + 1) && NameWords.finiteVerbs.contains(reading.tokens[i + 1].word)
  }

  /// Whether a word has a capital after its first letter: `BuzzFeed`, `Saint-Étienne`.
  private func hasSecondCapital(_ token: Token) -> Bool {
    let bytes = reading.text.bytes
    return ((token.start + 1)..<token.end).contains { k in
      bytes[k] &- 0x41 < 26 || bytes[k - 1] == 0x2D && bytes[k] == 0xC3 && bytes[k + 1] < 0x9F
    }
  }

  /// Whether an article with a capital is part of a name: `Jean-Yves Le Drian`, `Le Drian a dit`.
  func isNameWithArticle(_ i: Int) -> Bool {
    guard NameWords.nameArticles.contains(reading.tokens[i].word), reading.joins(i + 1),
      reading.isNameWord(i + 1)
    else { return false }
    return !reading.isOpening[i] || reading.articleNames.contains(reading.tokens[i + 1].word)
  }
}
