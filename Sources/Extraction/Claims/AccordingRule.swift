import Linguistics

/// Reports without a verb: `selon X`, `d’après X`, `pour X`.
extension ClaimFinder {
  /// `Selon X, P`, `P, selon X`, `P, selon X, Q`, `D’après X, P`, `Pour X, P`.
  func according(_ sentence: Range<Int>, _ book: inout ClaimBook) {
    var k = sentence.lowerBound
    while k < sentence.upperBound {
      if let start = sourceStart(k, sentence), reading.quotationOf[k] < 0,
        let found = freeRelative(start, sentence) ?? named(start, sentence)
      {
        accordingTo(found.source, from: k, upTo: found.end, sentence, &book)
        k = found.end
      }
      k += 1
    }
  }

  /// A source, and where the words about it end.
  private typealias Named = (source: SourcePhrase, end: Int)

  private func named(_ start: Int, _ sentence: Range<Int>) -> Named? {
    guard !reading.has(start, [.noSource, .ours]),
      let source = sources.source(from: start, limit: sentence.upperBound),
      source.tokens.upperBound > start, isSource(source)
    else { return nil }
    return (source, source.tokens.upperBound)
  }

  /// `selon ce qu’a confié X`: the subject of the verb, up to the comma that ends the clause.
  private func freeRelative(_ start: Int, _ sentence: Range<Int>) -> Named? {
    guard reading.has(start, .demonstrative), reading.has(start + 1, .that),
      let cue = Range(from: start + 2, upTo: min(start + 6, sentence.upperBound)).lazy
        .compactMap({ self.cue(at: $0) }).first,
      let source = subjects.subject(before: cue.subjectEnd, isPlural: cue.isPlural)
        ?? invertedSource(cue), source.tokens.lowerBound >= start
    else { return nil }
    let after = max(cue.tokens.upperBound, source.tokens.upperBound)
    let end = Range(from: after, upTo: sentence.upperBound).first { reading.kind($0) == .comma }
    return (source, end ?? sentence.upperBound)
  }

  /// Where the source begins after `selon`, `d’après`, `aux yeux de`, `de source …`, or a `pour` at
  /// the head of the sentence.
  private func sourceStart(_ k: Int, _ sentence: Range<Int>) -> Int? {
    if let end = reading.sourcePreposition(at: k) { return end }
    if reading.has(k, .of), reading.tokens.indices.contains(k + 1),
      SourcePrepositions.sources.contains(reading.tokens[k + 1].word),
      k == sentence.lowerBound || reading.kind(k - 1) == .comma
    {
      return k + 1
    }
    guard reading.has(k, .forWord), k == sentence.lowerBound || opensOpinion(k, sentence) else {
      return nil
    }
    let isPerson =
      reading.names.mention(at: k + 1)?.tokens.lowerBound == k + 1
      || reading.has(k + 1, .objectPronoun)
    return isPerson || startsWithSpeaker(k + 1) ? k + 1 : nil
  }

  /// `mais pour X, …`, `…, tandis que, pour X, « … »`: a `pour` that opens an opinion inside its
  /// sentence.
  private func opensOpinion(_ k: Int, _ sentence: Range<Int>) -> Bool {
    if k == sentence.lowerBound + 1, reading.has(k - 1, .coordination) { return true }
    guard reading.kind(k - 1) == .comma || reading.has(k - 1, .that),
      let source = sources.source(from: k + 1, limit: sentence.upperBound)
    else { return false }
    let comma = source.tokens.upperBound
    return reading.kind(comma) == .comma && reading.kind(comma + 1) == .openQuote
  }

  private func startsWithSpeaker(_ k: Int) -> Bool {
    guard reading.has(k, [.definite, .possessive]) || reading.kind(k) == .elided,
      reading.tokens.indices.contains(k + 1)
    else { return false }
    let noun = reading.tokens[k + 1].word
    return (reading.speaks[k + 1] || Roles.nouns[noun] != nil)
      && reading.names.mention(at: k + 1) == nil
      || reading.names.mention(at: k + 1)?.tokens.lowerBound == k + 1
  }

  /// Whether the head of a phrase can be a source: not `le règlement`, `son acronyme`.
  private func isSource(_ source: SourcePhrase) -> Bool {
    if source.kind == .pronoun { return true }
    let head = source.tokens.first { !reading.has($0, .determiner) && !reading.isAdverb($0) }
    guard let head else { return false }
    return !reading.has(head, .noSource) || reading.isCapitalized(head)
  }

  private func accordingTo(
    _ source: SourcePhrase, from start: Int, upTo end: Int, _ sentence: Range<Int>,
    _ book: inout ClaimBook
  ) {
    let isHead =
      start <= sentence.lowerBound + 1 || reading.kind(start - 1) == .colon
      || followsCoordination(start) || reading.has(start, .forWord)
      || !hasWordsBefore(start, sentence, book)
    let pieces =
      isHead ? afterHead(source, end, sentence) : roundMiddle(start, end, sentence, book)
    guard let first = pieces.first, first.count > 1 else { return }
    book.add(
      FoundClaim(
        rule: .according, pieces: pieces, source: source,
        cue: start..<max(source.tokens.lowerBound, start + 1), confidence: 0.95))
  }

  /// `mais, selon X, P`: what stands before the conjunction is not of the source.
  private func followsCoordination(_ start: Int) -> Bool {
    reading.has(start - 1, .coordination)
      || reading.kind(start - 1) == .comma && reading.has(start - 2, .coordination)
  }

  /// Whether more than adverbs stand before the preposition that no other claim has taken.
  private func hasWordsBefore(_ start: Int, _ sentence: Range<Int>, _ book: ClaimBook) -> Bool {
    let lead = reading.trimmed(
      Range(from: freeStart(before: start, in: sentence, book), upTo: start))
    return lead.contains { !reading.isAdverb($0) && !reading.has($0, .coordination) }
  }

  private func afterHead(_ source: SourcePhrase, _ end: Int, _ sentence: Range<Int>)
    -> [Range<Int>]
  {
    var k = end
    while k < sentence.upperBound, reading.kind(k) != .comma, reading.kind(k) != .openQuote,
      reading.kind(k) != .colon
    { k += 1 }
    guard k < sentence.upperBound else { return [] }
    if reading.kind(k) == .comma, let after = afterApposition(source, k, sentence) { k = after }
    return [contentRange(from: reading.kind(k) == .openQuote ? k : k + 1, in: sentence)]
  }

  /// The comma that ends an apposition which begins after a comma: `Selon X, chef de Y, P`,
  /// `Selon le maire, X, P`.
  private func afterApposition(_ source: SourcePhrase, _ comma: Int, _ sentence: Range<Int>) -> Int?
  {
    if reading.has(comma + 1, .who) {
      return Range(from: comma + 1, upTo: min(comma + 25, sentence.upperBound)).first {
        reading.kind($0) == .comma
      }
    }
    let isOrigin = reading.has(comma + 1, .of) && reading.phrases.at(comma + 2) != nil
    guard source.kind == .phrase,
      let phrase = isOrigin
        ? reading.phrases.at(comma + 2) : reading.phrases.starting(at: comma + 1),
      isOrigin || apposes(phrase, source)
    else { return nil }
    var end = sources.chainEnd(phrase)
    while end < sentence.upperBound, end - comma < 20, reading.isPreposition(end),
      let next = reading.phrases.starting(at: end + 1)
    { end = sources.chainEnd(next) }
    return end < sentence.upperBound && reading.kind(end) == .comma ? end : nil
  }

  /// Whether a phrase says who a source is: a role after a person's name, a name after a role.
  private func apposes(_ phrase: NounPhrase, _ source: SourcePhrase) -> Bool {
    let isNamed = reading.isPerson(reading.phrases.at(source.tokens.lowerBound)?.mention)
    if reading.isPerson(phrase.mention) { return !isNamed }
    let noun = reading.tokens[phrase.head].word
    if Roles.organization.contains(noun), source.tokens.upperBound > source.tokens.lowerBound + 1,
      reading.names.mention(at: source.tokens.upperBound - 1) != nil
    {
      return true
    }
    let isRole =
      Roles.nouns[noun] != nil || reading.speaks[phrase.head]
      || reading.has(phrase.head, .indefinitePronoun)
    return isRole && (isNamed || !reading.has(phrase.tokens.lowerBound, .determiner))
  }

  /// The content from a token on: what is inside the marks when a quotation is all of it.
  private func contentRange(from start: Int, in sentence: Range<Int>) -> Range<Int> {
    let start = min(start, sentence.upperBound)
    let end = clauseEnd(from: start, in: sentence)
    if let quotation = reading.quotation(at: start), quotation.open == start,
      quotation.close + 1 >= end
        || reading.trimmed(Range(from: quotation.close + 1, upTo: end)).isEmpty
    {
      return reading.trimmed(quotation.inside)
    }
    return reading.trimmed(Range(from: start, upTo: end))
  }

  /// `des milliers ont défilé, 3 000 selon la police`: the number alone is of the source.
  private func bareNumber(endingAt end: Int, in lead: Range<Int>) -> Range<Int>? {
    guard lead.upperBound == end, end - 2 > lead.lowerBound, reading.kind(end - 2) == .comma,
      reading.text.tags[end - 1] == .numeral
    else { return nil }
    return end - 1..<end
  }

  private func roundMiddle(
    _ start: Int, _ end: Int, _ sentence: Range<Int>, _ book: ClaimBook
  ) -> [Range<Int>] {
    var lead = reading.trimmed(
      Range(from: freeStart(before: start, in: sentence, book), upTo: start))
    if let quotation = reading.quotation(at: lead.lowerBound), quotation.tokens == lead {
      lead = reading.trimmed(quotation.inside)
    }
    if let number = bareNumber(endingAt: start, in: lead) { lead = number }
    guard end < sentence.upperBound, reading.kind(end) != .closeBracket,
      isIncomplete(lead) || reading.kind(start - 1) != .comma && reading.isPreposition(end)
    else { return [lead] }
    return [lead, reading.trimmed(Range(from: end, upTo: clauseEnd(from: end + 1, in: sentence)))]
  }
}
