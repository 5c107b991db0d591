import Linguistics

/// Reads the names of institutions, which go on in small letters: `Cour pénale internationale`.
struct InstitutionPhrase {
  let reading: NameReading

  /// The end of the institution's name that begins at a token; nil when none does.
  func end(from start: Int) -> Int? {
    if let end = acronymEnd(from: start) { return end }
    guard NameOrganizations.heads.contains(reading.tokens[start].word) else { return nil }
    var end = capitalsEnd(start + 1)
    end = adjectivesEnd(end)
    if let complement = complementEnd(end, from: start) { end = complement }
    return end > start + 1 ? end : nil
  }

  private func capitalsEnd(_ start: Int) -> Int {
    var end = start
    while reading.joins(end), reading.isNameWord(end) { end += 1 }
    return end
  }

  private func adjectivesEnd(_ start: Int) -> Int {
    var end = start
    while end - start < 4, reading.joins(end), NameContext.isAdjective(reading, end) { end += 1 }
    return end
  }

  /// After `de` or another preposition, the noun and its adjectives that belong to the name.
  private func complementEnd(_ start: Int, from head: Int) -> Int? {
    var k = start
    while k - start < 3, reading.joins(k), isLink(k) { k += 1 }
    guard k > start, reading.joins(k), reading.tokens[k].kind == .word else { return nil }
    if reading.isNameWord(k) { return adjectivesEnd(capitalsEnd(k)) }
    guard NameOrganizations.topics.contains(reading.tokens[k].word) else { return nil }
    let end = adjectivesEnd(k + 1)
    return complementEnd(end, from: head) ?? end
  }

  private func isLink(_ k: Int) -> Bool {
    NameOrganizations.links.contains(reading.tokens[k].word)
  }

  // MARK: - Acronyms

  /// Where the bracket opens after words whose initials are the acronym in it.
  private func acronymEnd(from start: Int) -> Int? {
    var k = start + 1
    while k - start < 14, reading.joins(k), isNameMatter(k) { k += 1 }
    guard k > start + 1, reading.joins(k + 1), reading.tokens[k].kind == .openBracket,
      reading.has(k + 1, .allCapitals), initialsMatch(start..<k, reading.tokens[k + 1])
    else { return nil }
    return k
  }

  private func isNameMatter(_ k: Int) -> Bool {
    reading.tokens[k].kind == .word || reading.tokens[k].kind == .elided
  }

  /// Whether the letters of an acronym begin words of a name, in their order.
  private func initialsMatch(_ words: Range<Int>, _ acronym: Token) -> Bool {
    let letters = reading.text.bytes[acronym.start..<acronym.end].filter { $0 &- 0x41 < 26 }
    var next = 0
    for k in words where next < letters.count {
      let initial = reading.text.bytes[reading.tokens[k].start] & 0xDF
      if initial == letters[next] {
        next += 1
      } else if k == words.lowerBound {
        return false
      }
    }
    return letters.count > 1 && next == letters.count
  }
}
