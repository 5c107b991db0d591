import Linguistics

/// The words beside a cue that name the source.
struct SourcePhrase {
  enum Kind { case pronoun, phrase, inherited }
  var kind: Kind
  /// The words; empty when the source is inherited and not expressed.
  var tokens: Range<Int>

  static let inherited = SourcePhrase(kind: .inherited, tokens: 0..<0)
}

/// Finds the words that name the source, before or after a cue or a preposition.
struct SourceFinder {
  let reading: Reading

  // MARK: - After the cue

  /// The source that begins at a token: `le général Roudskoï`, `X, porte-parole de Y`.
  ///
  /// Days and adverbs before it are passed over: `a annoncé jeudi le ministère`.
  func source(from start: Int, limit: Int) -> SourcePhrase? {
    var k = start
    while k < limit, k - start < 8, isPassedOver(k) { k += 1 }
    k = afterAddressee(k, limit)
    if k < limit, k > start, reading.kind(k) == .comma { k += 1 }
    guard k < limit else { return nil }
    if reading.has(k, .objectPronoun), reading.kind(k) == .word, !isNounAfter(k, limit) {
      return SourcePhrase(kind: .pronoun, tokens: k..<k + 1)
    }
    guard beginsPhrase(k) else { return nil }
    let end = phraseEnd(from: k, limit: limit)
    return end > k ? SourcePhrase(kind: .phrase, tokens: Range(from: k, upTo: end)) : nil
  }

  /// After the one who is spoken to: `a confié à la presse le maire`, `a confié, à Reuters, le maire`.
  private func afterAddressee(_ start: Int, _ limit: Int) -> Int {
    let isApart = reading.kind(start) == .comma
    let preposition = isApart ? start + 1 : start
    guard preposition < limit, reading.has(preposition, .preposition),
      !reading.has(preposition, .of)
    else { return start }
    let end = phraseEnd(from: preposition + 1, limit: limit)
    guard end > preposition + 1, end < limit else { return start }
    if isApart { return reading.kind(end) == .comma && beginsPhrase(end + 1) ? end : start }
    return beginsPhrase(end) ? end : start
  }

  private func isNounAfter(_ k: Int, _ limit: Int) -> Bool {
    k + 1 < limit && reading.isCapitalized(k + 1)
  }

  private func isPassedOver(_ k: Int) -> Bool {
    guard !reading.isCapitalized(k), !isPronoun(k) else { return false }
    if reading.has(k, .time), reading.kind(k) == .word {
      return !reading.has(k, .determiner) || reading.has(k + 1, .time)
    }
    return reading.has(k, .adverb) && reading.kind(k) == .word
      && !reading.has(k, [.determiner, .preposition])
  }

  /// `lui`, `elle` right after the cue or preposition: `selon lui`, not `quant à lui`.
  private func isPronoun(_ k: Int) -> Bool {
    reading.has(k, .objectPronoun) && !reading.has(k - 1, [.preposition, .adverb])
      || reading.has(k, .objectPronoun) && reading.has(k - 1, .according)
  }

  private func beginsPhrase(_ k: Int) -> Bool {
    guard reading.isWord(k), reading.kind(k) != .clitic else { return false }
    return reading.has(k, .determiner) || reading.isCapitalized(k)
      || reading.tokens[k].traits.contains(.abbreviation)
      || GrammarWords.speakerNouns.contains(reading.tokens[k].word)
  }

  /// Where a noun phrase ends: before a comma, a verb, a preposition other than `de`.
  func phraseEnd(from start: Int, limit: Int) -> Int {
    var k = start
    while k < limit {
      if let mention = reading.names.mention(at: k) {
        k = max(min(mention.tokens.upperBound, limit), k + 1)
        continue
      }
      guard continuesPhrase(k, start) else { break }
      k += 1
    }
    while k > start, reading.has(k - 1, [.preposition, .determiner, .conjunction]) { k -= 1 }
    return k
  }

  private func continuesPhrase(_ k: Int, _ start: Int) -> Bool {
    guard reading.isWord(k), reading.kind(k) != .clitic,
      reading.quotationOf[k] == reading.quotationOf[start]
    else {
      return false
    }
    if reading.has(k, [.who, .that, .clauseStart, .according, .subjectPronoun]) {
      return k == start
    }
    if reading.has(k, .of) || reading.has(k, .determiner) {
      return k == start || reading.has(k, .of)
        || reading.has(k - 1, [.of, .preposition, .coordination])
    }
    if reading.has(k, .coordination) { return joins(k) }
    if reading.has(k, .preposition) {
      return Junctions.insidePhrase.contains(reading.tokens[k].word)
        && reading.isCapitalized(k + 1) == false && !reading.has(k + 1, .determiner)
    }
    if reading.has(k, .time), !reading.isCapitalized(k), !reading.has(k - 1, [.of, .determiner]) {
      return false
    }
    if let verb = reading.verbs[k], !verb.forms.isDisjoint(with: [.finite, .gerund]),
      !reading.isCapitalized(k), !reading.has(k - 1, .determiner)
    {
      return false
    }
    return !(reading.has(k, .adverb) && !reading.isCapitalized(k) && k > start)
      || k == start + 1 && reading.has(start, .determiner)
  }

  /// Whether `et` joins two names or nouns of one source.
  private func joins(_ k: Int) -> Bool {
    reading.isCapitalized(k + 1) && reading.isCapitalized(k - 1)
  }

  // MARK: - Before the cue

  /// The subject that ends before a token, within its clause.
  func subject(before end: Int, in sentence: Range<Int>, isPlural: Bool) -> SourcePhrase? {
    var k = end
    while k > sentence.lowerBound, isSkippedBefore(k - 1) { k -= 1 }
    guard k > sentence.lowerBound else { return nil }
    if reading.has(k - 1, .who) { return antecedent(before: k - 1, in: sentence) }
    if reading.has(k - 1, .subjectPronoun), reading.kind(k - 1) == .word {
      return SourcePhrase(kind: .pronoun, tokens: k - 1..<k)
    }
    if reading.has(k - 1, .impersonal), reading.names.mention(at: k - 1) == nil { return nil }
    if reading.kind(k - 1) == .comma, let apposition = beforeApposition(k - 1, in: sentence) {
      return phrase(endingAt: apposition, in: sentence, isPlural: isPlural)
    }
    return phrase(endingAt: k, in: sentence, isPlural: isPlural)
  }

  private func isSkippedBefore(_ k: Int) -> Bool {
    if reading.kind(k) == .dash { return true }
    return reading.has(k, .adverb) && !reading.isCapitalized(k) && reading.kind(k) == .word
      && !reading.has(k, [.determiner, .objectPronoun])
  }

  /// `X, qui`: what `qui` stands for.
  private func antecedent(before who: Int, in sentence: Range<Int>) -> SourcePhrase? {
    let end = reading.kind(who - 1) == .comma ? who - 1 : who
    return phrase(endingAt: end, in: sentence, isPlural: false, isGoverned: true)
  }

  /// The end of what stands before an apposition that ends with the comma given.
  private func beforeApposition(_ comma: Int, in sentence: Range<Int>) -> Int? {
    var k = comma - 1
    while k > sentence.lowerBound, comma - k < 40 {
      if reading.kind(k) == .comma { return k }
      if reading.kind(k) == .colon { return nil }
      k -= 1
    }
    return nil
  }

  /// The noun phrase that ends before a token, from its determiner or name.
  private func phrase(
    endingAt end: Int, in sentence: Range<Int>, isPlural: Bool, isGoverned: Bool = false
  ) -> SourcePhrase? {
    var k = end
    if k > sentence.lowerBound, reading.kind(k - 1) == .closeBracket {
      k = beforeBracket(k - 1, sentence)
    }
    let last = k
    var best: Int?
    var governed: Int?
    while k > sentence.lowerBound, last - k < 40,
      !stopsPhrase(k - 1, last, isPlural: isPlural, hasStart: best != nil)
    {
      k -= 1
      if isStart(k, sentence, isGoverned: false) { best = k }
      if isGoverned, isStart(k, sentence, isGoverned: true) { governed = governed ?? k }
    }
    best = best ?? governed
    if best == nil, k > sentence.lowerBound, reading.kind(k - 1) == .comma, k < last,
      GrammarWords.speakerNouns.contains(reading.tokens[k].word)
    {
      return phrase(endingAt: k - 1, in: sentence, isPlural: isPlural)
    }
    guard let best, best < last else { return nil }
    return SourcePhrase(kind: .phrase, tokens: Range(from: best, upTo: last))
  }

  private func beforeBracket(_ close: Int, _ sentence: Range<Int>) -> Int {
    var k = close
    while k > sentence.lowerBound, close - k < 20, reading.kind(k) != .openBracket { k -= 1 }
    return k
  }

  private func stopsPhrase(_ k: Int, _ last: Int, isPlural: Bool, hasStart: Bool) -> Bool {
    guard reading.isWord(k), reading.kind(k) != .clitic, reading.quotationOf[k] < 0 else {
      return true
    }
    if reading.has(k, [.who, .that, .clauseStart, .subjectPronoun]) { return true }
    if reading.has(k, .coordination) { return !(isPlural || joins(k)) }
    if reading.has(k, .preposition), !reading.has(k, .of), hasStart { return true }
    if let verb = reading.verbs[k], !verb.forms.isDisjoint(with: .finite),
      !reading.isCapitalized(k), !reading.has(k - 1, [.determiner, .of])
    {
      return true
    }
    return false
  }

  private func isStart(_ k: Int, _ sentence: Range<Int>, isGoverned mayBeGoverned: Bool) -> Bool {
    let isGoverned =
      k > sentence.lowerBound && reading.has(k - 1, .preposition) && !reading.has(k, .indefinite)
    if isGoverned, !mayBeGoverned || reading.has(k - 1, .of) { return false }
    if reading.has(k, .determiner) {
      return !(k > sentence.lowerBound && reading.has(k - 1, .determiner))
    }
    guard reading.isCapitalized(k) || reading.tokens[k].traits.contains(.abbreviation) else {
      return false
    }
    return !(k > sentence.lowerBound && reading.has(k - 1, .of))
  }
}
