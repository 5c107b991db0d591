import Linguistics

/// Finds the words that say what is counted: a noun with its adjectives and a short complement.
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
    while end - head < NounPhraseReader.longest, !scope.is(.times, at: head),
      let next = extended(end, plural: plural)
    {
      end = next
    }
    return trimmedRate(Found(noun: head..<end, end: end, isOther: isOther))
  }

  /// What a share is of, after `de`, `du`, `des` or `de la`.
  func whole(from start: Int) -> Found? {
    guard let noun = afterOf(start), let first = wholeHeadEnd(noun) else { return nil }
    var end = first
    let plural = !scope.isSingular(first - 1) && !scope.has(.capitalized, at: first - 1)
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

  private func wholeHeadEnd(_ start: Int) -> Int? {
    var i = start
    while i < start + 3, scope.tag(i) == .adjective, scope.isContent(i + 1) { i += 1 }
    return scope.isContent(i) && !scope.is(.uncounted, at: i) ? i + 1 : nil
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
    if scope.isAdverb(i), scope.tag(i + 1) == .adjective { i += 1 }
    while i < start + 4, scope.tag(i) == .adjective || isPrefix(i), isHead(i + 1, plural: plural) {
      i += 1
    }
    guard isHead(i, plural: plural) else { return nil }
    return i + 1
  }

  /// `ex-` before its noun.
  private func isPrefix(_ i: Int) -> Bool {
    guard let token = scope[i], token.kind == .word else { return false }
    return scope.text.bytes[token.end - 1] == 0x2D
  }

  /// Whether a word can be the noun that a number counts.
  private func isHead(_ i: Int, plural: Bool) -> Bool {
    guard let token = scope[i], token.kind == .word, token.end - token.start > 1,
      !scope.is([.month, .weekday, .uncounted], at: i),
      !(scope.is(.ageCue, at: i) && scope.isPreposition(i + 1))
    else { return false }
    if plural { return scope.isPlural(i) && isNominal(i) || isUninflected(i) }
    return scope.isContent(i)
  }

  /// Whether a word is a noun or adjective here, or follows a number and can be one.
  private func isNominal(_ i: Int) -> Bool {
    if scope.isContent(i) { return true }
    return scope.tag(i) == .finiteVerb && scope.isPlural(i)
  }

  /// A name, an acronym or a word from elsewhere, which keeps its form in the plural; also a noun
  /// that lacks its s, as happens in the press.
  private func isUninflected(_ i: Int) -> Bool {
    scope.isContent(i) && scope.has(.capitalized, at: i) || scope.isNoun(i)
  }

  // MARK: - What follows the head

  /// The end after one more adjective, name, complement or second noun.
  private func extended(_ end: Int, plural: Bool) -> Int? {
    if isAdjective(end, plural: plural) { return takesComplement(end) ? nil : end + 1 }
    if isNamed(end) { return end + 1 }
    if scope.isAdverb(end), isAdjective(end + 1, plural: plural), !takesComplement(end + 1) {
      return end + 2
    }
    return quotedAdjective(end) ?? joined(end, plural: plural)
      ?? complement(end, articles: false)
  }

  /// Whether a word is an adjective or participle that can go with a noun of that number.
  func isAdjective(_ i: Int, plural: Bool) -> Bool {
    guard scope.kind(i) == .word, !scope.has(.capitalized, at: i),
      scope.tag(i) == .adjective || scope.tag(i) == .pastParticiple,
      !scope.is([.month, .weekday, .uncounted], at: i),
      !(scope.is(.ageCue, at: i) && scope.isPreposition(i + 1))
    else { return false }
    return plural ? scope.isPlural(i) : scope.isSingular(i)
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

  /// `produits et services`, `nationales ou régionales`: another of its kind without its own
  /// article.
  private func joined(_ start: Int, plural: Bool) -> Int? {
    guard plural, scope.is(.joining, at: start), scope.isContent(start + 1),
      scope.isPlural(start + 1), !scope.has(.capitalized, at: start + 1),
      scope.numeral(at: start + 1) == nil, isSameKind(start - 1, start + 1),
      !takesComplement(start + 1)
    else { return nil }
    return start + 2
  }

  private func isSameKind(_ first: Int, _ second: Int) -> Bool {
    scope.isNoun(first) == scope.isNoun(second)
  }

  /// A short complement: `de choléra`, `d’or`, `de Kano Pillars`, with articles `de la Lune`.
  private func complement(_ start: Int, articles: Bool) -> Int? {
    guard let noun = articles ? afterOf(start) : afterBareOf(start),
      scope.isContent(noun), scope.numeral(at: noun) == nil,
      !scope.is([.month, .weekday], at: noun)
    else { return nil }
    var end = noun + 1
    if scope.tag(noun) == .adjective, scope.isNoun(end) { end += 1 }
    let plural = !scope.isSingular(end - 1)
    while end < noun + 3, isAdjective(end, plural: plural) && !takesComplement(end) || isNamed(end)
    { end += 1 }
    return end
  }

  private func afterBareOf(_ start: Int) -> Int? {
    if scope.is(.of, at: start) { return start + 1 }
    let isOfName = scope.is(.ofThe, at: start) && scope.has(.capitalized, at: start + 1)
    return isOfName ? start + 1 : nil
  }

  // MARK: - The edge

  /// Whether a word is a participle with its own complement: `corps empilés dans`.
  private func takesComplement(_ i: Int) -> Bool {
    scope.tag(i) == .pastParticiple && (scope.isPreposition(i + 1) || scope.isAdverb(i + 1))
  }

  /// Takes an adjective of frequency off the noun.
  private func trimmedRate(_ found: Found) -> Found {
    guard found.noun.count > 1, let per = FigureRate.adjective(scope, found.end - 1) else {
      return found
    }
    var found = found
    found.per = per
    found.noun = found.noun.lowerBound..<found.noun.upperBound - 1
    return found
  }
}
