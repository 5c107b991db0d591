import Linguistics

/// Tells words with a capital that name neither a person, nor a place, nor an organization.
struct NameStops {
  let reading: NameReading

  /// Whether no name begins with a word, whatever follows it.
  func isNoName(_ i: Int) -> Bool {
    let word = reading.tokens[i].word
    if NameWords.others.contains(word) { return !isBeforeSurname(i) }
    return NameWords.otherHeads.contains(word) || isDemonym(i) || isPortfolio(i) || isRoman(i)
  }

  private func isBeforeSurname(_ i: Int) -> Bool {
    !reading.has(i, .allCapitals) && reading.joins(i + 1) && reading.isNameWord(i + 1)
      && NameContext.isFirstName(reading, i)
  }

  /// Whether a known place's name stands for one of its people: `le Suisse Emil Frey`.
  func isPersonOfPlace(_ i: Int) -> Bool {
    guard i > 0, reading.joins(i), NameWords.demonyms.contains(reading.tokens[i].word) else {
      return false
    }
    return NameWords.masculineArticles.contains(reading.tokens[i - 1].word)
  }

  /// Whether a word is for the people of a place, as `les Français` or before a person's name.
  private func isDemonym(_ i: Int) -> Bool {
    if NameWords.demonyms.contains(reading.tokens[i].word) { return true }
    guard i > 0, reading.joins(i),
      NameWords.articles.contains(reading.tokens[i - 1].word)
        || NameWords.pluralDeterminers.contains(reading.tokens[i - 1].word)
    else { return false }
    return reading.ends(i, like: NameWords.demonymEndings)
      && !NameContext.isFirstName(reading, i)
  }

  /// Whether a word is what a minister is minister of: `de la Défense`.
  private func isPortfolio(_ i: Int) -> Bool {
    guard i > 0, NameWords.portfolios.contains(reading.tokens[i].word) else { return false }
    let before = reading.tokens[i - 1].word
    return NameWords.articles.contains(before) || NameWords.of.contains(before)
  }

  /// Whether a word alone is a Roman number, perhaps an ordinal one.
  private func isRoman(_ i: Int) -> Bool {
    let token = reading.tokens[i]
    if reading.joins(i + 1), reading.isNameWord(i + 1) { return false }
    let ordinal = reading.text.bytes[token.start..<token.end]
    let number = ordinal.prefix { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
    let ending = ordinal.dropFirst(number.count)
    return !number.isEmpty && NameWords.ordinalEndings.contains { ending.elementsEqual($0) }
  }
}
