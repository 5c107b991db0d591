import Linguistics

/// Reads what a person is said to be beside the name: titles before it, appositions after it.
struct NameRoles {
  let reading: NameReading

  /// A role read beside a name.
  struct Found {
    var role: WordID
    var gender: Gender?
    /// Where the phrase begins that holds it.
    var start: Int
  }

  /// The role in the title right before a name: `le ministre français de la Culture X`.
  func before(_ start: Int) -> Found? {
    guard reading.joins(start), let noun = roleNoun(before: start) else { return nil }
    return found(noun)
  }

  /// The role in a phrase before a name between commas: `le chef de la mission, X, …`.
  func apposedBefore(_ name: Range<Int>) -> Found? {
    let comma = name.lowerBound - 1
    guard comma > 0, reading.joins(name.lowerBound), reading.tokens[comma].kind == .comma,
      endsApposition(name.upperBound), let noun = roleNoun(before: comma)
    else { return nil }
    let role = found(noun)
    let before = role.start - 1
    guard before >= 0, reading.sentence[before] == reading.sentence[noun] else { return role }
    return NameWords.articles.contains(reading.tokens[role.start].word) ? role : nil
  }

  /// The role in an apposition after a name: `X, chef de la diplomatie`.
  func after(_ end: Int) -> Found? {
    guard reading.joins(end + 1) else { return nil }
    guard reading.tokens[end].kind == .comma || reading.tokens[end].kind == .openBracket else {
      return nil
    }
    let noun = skipQualifiers(skipAge(end + 1))
    guard noun < reading.tokens.count, reading.sentence[noun] == reading.sentence[end],
      Roles.nouns[reading.tokens[noun].word] != nil
    else { return nil }
    return found(noun)
  }

  private func endsApposition(_ end: Int) -> Bool {
    guard end < reading.tokens.count, reading.joins(end) else { return true }
    switch reading.tokens[end].kind {
    case .comma, .period, .closeBracket, .closeQuote, .openBracket: return true
    default: return false
    }
  }

  // MARK: - The noun

  /// The role noun whose complements end right before a token.
  private func roleNoun(before end: Int) -> Int? {
    var k = end - 1
    while k >= 0, end - k <= 12, reading.sentence[k] == reading.sentence[end - 1], isPhraseWord(k) {
      if Roles.nouns[reading.tokens[k].word] != nil {
        return complementsEnd(k + 1, end) ? k : nil
      }
      k -= 1
    }
    return nil
  }

  private func isPhraseWord(_ k: Int) -> Bool {
    switch reading.tokens[k].kind {
    case .word, .elided, .number: return !reading.text.tags[k].isFinite
    default: return false
    }
  }

  /// Whether adjectives and complements with `de` fill the tokens up to an end.
  private func complementsEnd(_ start: Int, _ end: Int) -> Bool {
    var k = start
    while k < end {
      if reading.isAdjective(k) {
        k += 1
      } else if let noun = afterLink(k, end) {
        k = noun
        while k < end, reading.isNameWord(k) { k += 1 }
      } else {
        return false
      }
    }
    return true
  }

  /// After a preposition, its article and its noun; `et` may stand before it.
  private func afterLink(_ start: Int, _ end: Int) -> Int? {
    var k = start
    if NameWords.and.contains(reading.tokens[k].word) { k += 1 }
    let link = k
    while k < end, NameWords.links.contains(reading.tokens[k].word) { k += 1 }
    guard k > link, k < end else { return nil }
    return k + 1
  }

  // MARK: - What stands before the noun

  private func found(_ noun: Int) -> Found {
    let role = Roles.nouns[reading.tokens[noun].word]
    var start = noun
    while start > 0, reading.joins(start),
      Titles.beforeRole.contains(reading.tokens[start - 1].word)
    {
      start -= 1
    }
    var gender = role?.gender
    if start > 0, reading.joins(start), NameWords.articles.contains(reading.tokens[start - 1].word)
    {
      start -= 1
      gender = gender ?? Roles.articleGender[reading.tokens[start].word]
    }
    return Found(role: role?.word ?? .none, gender: gender, start: start)
  }

  /// After an age in an apposition: `X, 45 ans, boulanger`.
  private func skipAge(_ start: Int) -> Int {
    guard start + 2 < reading.tokens.count, reading.tokens[start].kind == .number,
      reading.tokens[start + 2].kind == .comma
    else { return start }
    return start + 3
  }

  /// After articles and adjectives that stand before a role.
  private func skipQualifiers(_ start: Int) -> Int {
    var k = start
    while k - start < 4, k < reading.tokens.count {
      let word = reading.tokens[k].word
      guard NameWords.articles.contains(word) || Titles.beforeRole.contains(word) else { break }
      k += 1
    }
    return k
  }
}
