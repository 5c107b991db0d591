import Linguistics

/// Reads the names of institutions, which go on in small letters: `Cour pénale internationale`.
struct InstitutionPhrase {
  let reading: NameReading

  /// The end of the institution's name that begins at a token; nil when none does.
  func end(from start: Int) -> Int? {
    if let end = acronymEnd(from: start) { return end }
    guard NameOrganizations.heads.contains(reading.tokens[start].word) else { return nil }
    var end = adjectivesEnd(capitalsEnd(start + 1))
    var complements = 0
    while complements < 4,
      let next = complementEnd(end, mayBeAny: complements < 2 && isBare(end, start))
    {
      end = next
      complements += 1
    }
    return end > start + 1 ? end : nil
  }

  /// Whether no adjective or capital stands between a head and the complements so far.
  private func isBare(_ end: Int, _ head: Int) -> Bool {
    end == head + 1 || isLink(head + 1) && !((head + 1)..<end).contains(where: reading.isNameWord)
  }

  /// Whether a person's name follows an institution that is not named after people.
  func isBeforePerson(_ head: Int) -> Bool {
    let word = reading.tokens[head].word
    return NameOrganizations.heads.contains(word)
      && !NameOrganizations.namedAfterPeople.contains(word) && opensPerson(head + 1)
  }

  private func opensPerson(_ i: Int) -> Bool {
    reading.joins(i) && reading.joins(i + 1) && reading.isNameWord(i + 1)
      && NameContext.isFirstName(reading, i)
  }

  private func capitalsEnd(_ start: Int) -> Int {
    var end = start
    while end - start < 8, reading.joins(end), reading.isNameWord(end) { end += 1 }
    return end
  }

  private func adjectivesEnd(_ start: Int) -> Int {
    var end = start
    while end - start < 4, reading.joins(end), NameContext.isAdjective(reading, end) { end += 1 }
    return end
  }

  /// After `de` or another preposition, the noun and its adjectives that belong to the name.
  ///
  /// Any noun in small letters may after a head that has no other words with a capital yet, or
  /// after `pour` or `contre`; elsewhere those of a table do.
  private func complementEnd(_ start: Int, mayBeAny: Bool) -> Int? {
    var k = start
    while k - start < 3, reading.joins(k), isLink(k) { k += 1 }
    guard k > start, reading.joins(k), reading.tokens[k].kind == .word else { return nil }
    if reading.isNameWord(k) { return adjectivesEnd(capitalsEnd(k)) }
    let word = reading.tokens[k].word
    let isPurpose = NameOrganizations.purposes.contains(reading.tokens[start].word)
    guard NameOrganizations.topics.contains(word) || (mayBeAny || isPurpose) && isNoun(k) else {
      return nil
    }
    return adjectivesEnd(k + 1)
  }

  /// Whether a word in small letters may be a noun of the name: no pronoun, no day.
  private func isNoun(_ k: Int) -> Bool {
    let word = reading.tokens[k].word
    return !NameWords.function.contains(word) && !NameWords.starters.contains(word)
      && reading.byteCount(k) > 3
  }

  private func isLink(_ k: Int) -> Bool {
    NameOrganizations.links.contains(reading.tokens[k].word)
  }

  // MARK: - Acronyms

  /// Where the bracket opens or closes that parts a name and the acronym of its words: after
  /// `name (acronym` or in `acronym (name)`.
  private func acronymEnd(from start: Int) -> Int? {
    var k = start + 1
    while k - start < 14, reading.joins(k), isNameMatter(k) { k += 1 }
    guard k > start + 1, reading.joins(k) else { return nil }
    if reading.tokens[k].kind == .openBracket {
      return reading.joins(k + 1) && isAcronym(k + 1, of: start..<k) ? k : nil
    }
    guard reading.tokens[k].kind == .closeBracket, start > 1, reading.joins(start),
      reading.tokens[start - 1].kind == .openBracket
    else { return nil }
    return isAcronym(start - 2, of: start..<k) ? k : nil
  }

  private func isAcronym(_ i: Int, of words: Range<Int>) -> Bool {
    reading.has(i, .allCapitals) && initialsMatch(words, reading.tokens[i])
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
