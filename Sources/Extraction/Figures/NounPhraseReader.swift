import Linguistics

/// Finds where the words end that say what is counted.
///
/// Without tags the right edge is found by agreement: after a number above one, adjectives are
/// plurals. Function words, marks and verbs end the phrase.
struct NounPhraseReader {
  let scope: FigureScope
  private static let longest = 9

  /// The words of what is counted.
  struct Found {
    /// The tokens of the noun, without adjectives such as `autres` before it.
    var noun: Range<Int>
    /// Where the whole phrase ends.
    var end: Int
    /// Whether `autres` stands before it.
    var isOther = false
    /// Per what its last adjective says it is: `frappes quotidiennes`.
    var per: String?
  }

  /// What is counted by the number before a token.
  func counted(from start: Int, plural: Bool) -> Found? {
    if scope.kind(start) == .openBracket { return bracketed(start) }
    let (head, isOther) = skipDropped(start)
    guard let first = headEnd(head, plural: plural) else {
      return isOther ? Found(noun: start..<start, end: head, isOther: true) : nil
    }
    var end = first
    while end - head < NounPhraseReader.longest, !scope.is(.thing, at: head),
      let next = extended(end, plural: plural)
    {
      end = next
    }
    return trimmedRate(Found(noun: head..<end, end: end, isOther: isOther))
  }

  /// What a share is of, after `de`, `du`, `des` or `de la`.
  func whole(from start: Int) -> Found? {
    guard let noun = afterOf(start) else { return nil }
    guard scope.isContent(noun) || scope.is(.prenominal, at: noun) else { return nil }
    var end = noun + 1
    let plural = scope.isPlural(noun) && !scope.has(.capitalized, at: noun)
    while end - noun < NounPhraseReader.longest {
      if let next = extended(end, plural: plural) {
        end = next
      } else if let next = complement(end, articles: true) {
        end = next
        break
      } else {
        break
      }
    }
    return Found(noun: noun..<end, end: end)
  }

  /// The noun after `de` and its article, if that stands here.
  func afterOf(_ start: Int) -> Int? {
    guard scope.is([.of, .ofThe], at: start) else { return nil }
    let isOpen = scope.is(.of, at: start) && scope.is([.article, .possessive], at: start + 1)
    return isOpen ? start + 2 : start + 1
  }

  // MARK: - The head

  /// `500 (takfiristes)`: one or two small words alone in brackets.
  private func bracketed(_ start: Int) -> Found? {
    var i = start + 1
    while i < start + 4, scope.isContent(i), !scope.has(.capitalized, at: i) { i += 1 }
    guard i > start + 1, scope.kind(i) == .closeBracket, scope.isPlural(start + 1) else {
      return nil
    }
    return Found(noun: start + 1..<i, end: i + 1)
  }

  private func skipDropped(_ start: Int) -> (Int, Bool) {
    var i = start
    var isOther = false
    while i < start + 3, scope.is(.dropped, at: i) {
      isOther = true
      i += 1
    }
    return (i, isOther)
  }

  /// The end of the head noun and the adjectives before it.
  private func headEnd(_ start: Int, plural: Bool) -> Int? {
    var i = start
    if scope.is(.degree, at: i), scope.is(.prenominal, at: i + 1) { i += 2 }
    while i < start + 4, scope.is(.prenominal, at: i), isHead(i + 1, plural: plural) { i += 1 }
    guard isHead(i, plural: plural) else { return nil }
    return i + 1
  }

  private func isHead(_ i: Int, plural: Bool) -> Bool {
    guard let token = scope[i], token.kind == .word, !scope.is(.function, at: i),
      token.end - token.start > 1
    else { return false }
    if scope.is([.month, .weekday], at: i) { return false }
    if !plural || scope.isPlural(i) || token.traits.contains(.capitalized) { return true }
    return !scope.ends(i, in: Endings.verb)
  }

  // MARK: - What follows the head

  /// The end after one more adjective, name, complement or second noun.
  private func extended(_ end: Int, plural: Bool) -> Int? {
    if isAdjective(end, plural: plural) { return takesComplement(end) ? nil : end + 1 }
    if isNamed(end) { return end + 1 }
    if scope.is(.degree, at: end), isAdjective(end + 1, plural: plural) { return end + 2 }
    return quotedAdjective(end) ?? joined(end, plural: plural)
      ?? complement(end, articles: false)
  }

  func isAdjective(_ i: Int, plural: Bool) -> Bool {
    guard scope.isContent(i), !scope.is([.month, .weekday, .durationCue], at: i) else {
      return false
    }
    guard !scope.has(.capitalized, at: i) else { return false }
    if plural { return scope.isPlural(i) }
    return scope.ends(i, in: Endings.adjective) && !scope.isPlural(i)
  }

  /// A name or acronym that belongs to the noun before: `coupes EFL`.
  private func isNamed(_ i: Int) -> Bool {
    guard scope.isContent(i), scope.has(.capitalized, at: i) else { return false }
    return scope.kind(i - 1) == .word && !scope.is([.month, .weekday], at: i)
  }

  private func quotedAdjective(_ start: Int) -> Int? {
    guard scope.kind(start) == .openQuote else { return nil }
    var i = start + 1
    while i < start + 4, scope.kind(i) == .word { i += 1 }
    return i > start + 1 && scope.kind(i) == .closeQuote ? i + 1 : nil
  }

  /// `produits et services`, `nationales ou régionales`: another plural without its own article.
  private func joined(_ start: Int, plural: Bool) -> Int? {
    guard plural, scope.is(.cum, at: start), isAdjective(start + 1, plural: true) else {
      return nil
    }
    guard scope.numeral(at: start + 1) == nil
    else { return nil }
    return start + 2
  }

  /// A short complement: `de choléra`, `d’or`, `de Kano Pillars`, with articles `de la Lune`.
  private func complement(_ start: Int, articles: Bool) -> Int? {
    guard let noun = articles ? afterOf(start) : afterBareOf(start) else { return nil }
    guard scope.isContent(noun), !isInfinitive(noun), !scope.is([.month, .weekday], at: noun) else {
      return nil
    }
    guard scope.numeral(at: noun) == nil else {
      return nil
    }
    var end = noun + 1
    let plural = scope.isPlural(noun)
    while end < noun + 3, isAdjective(end, plural: plural) || isNamed(end) { end += 1 }
    return end
  }

  private func afterBareOf(_ start: Int) -> Int? {
    if scope.is(.of, at: start) { return start + 1 }
    let isOfName = scope.is(.ofThe, at: start) && scope.has(.capitalized, at: start + 1)
    return isOfName ? start + 1 : nil
  }

  private func isInfinitive(_ i: Int) -> Bool {
    scope.ends(i, in: Endings.infinitive) && !scope.is(.noInfinitive, at: i)
      && !scope.has(.capitalized, at: i)
  }

  // MARK: - The edge

  /// Whether a word is a participle with its own complement: `corps empilés dans`.
  private func takesComplement(_ i: Int) -> Bool {
    scope.ends(i, in: Endings.participle) && !scope.ends(i, in: Endings.notParticiple)
      && scope.is([.preposition, .adverb], at: i + 1)
  }

  /// Takes an adjective of frequency off the noun.
  private func trimmedRate(_ found: Found) -> Found {
    guard found.noun.count > 1, let word = scope[found.end - 1]?.word,
      let per = FigureRate.adjectives[word]
    else { return found }
    var found = found
    found.per = per
    found.noun = found.noun.lowerBound..<found.noun.upperBound - 1
    return found
  }
}
