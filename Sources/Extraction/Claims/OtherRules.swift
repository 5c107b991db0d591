import Linguistics

/// Reports without a verb: `selon X`, a colon, a signature, a quotation that goes on.
extension ClaimFinder {
  // MARK: - According to

  /// `Selon X, P`, `P, selon X`, `P, selon X, Q`, `D’après X, P`, `Pour X, P`.
  func according(_ sentence: Range<Int>, _ book: inout ClaimBook) {
    var k = sentence.lowerBound
    while k < sentence.upperBound {
      if let start = sourceStart(k, sentence), reading.quotationOf[k] < 0,
        !reading.has(start, .noSource),
        let source = sources.source(from: start, limit: sentence.upperBound), isSource(source)
      {
        accordingTo(source, from: reading.has(k, .after) ? k - 1 : k, sentence, &book)
        k = source.tokens.upperBound
      }
      k += 1
    }
  }

  /// Where the source begins after `selon`, `d’après`, or a `pour` at the head of the sentence.
  private func sourceStart(_ k: Int, _ sentence: Range<Int>) -> Int? {
    if reading.has(k, .according) { return k + 1 }
    if reading.has(k, .after), k > sentence.lowerBound, reading.kind(k - 1) == .elided,
      reading.has(k - 1, .of)
    {
      return k + 1
    }
    guard reading.has(k, .forWord),
      k == sentence.lowerBound || k == sentence.lowerBound + 1 && reading.has(k - 1, .coordination)
    else { return nil }
    let isPerson =
      reading.names.mention(at: k + 1)?.tokens.lowerBound == k + 1
      || reading.has(k + 1, .objectPronoun)
    return isPerson || startsWithSpeaker(k + 1) ? k + 1 : nil
  }

  private func startsWithSpeaker(_ k: Int) -> Bool {
    guard reading.has(k, [.definite]) || reading.kind(k) == .elided,
      reading.tokens.indices.contains(k + 1)
    else { return false }
    return GrammarWords.speakerNouns.contains(reading.tokens[k + 1].word)
      && reading.names.mention(at: k + 1) == nil
      || reading.names.mention(at: k + 1)?.tokens.lowerBound == k + 1
  }

  private func isSource(_ source: SourcePhrase) -> Bool {
    !source.tokens.contains { reading.has($0, .noSource) && !reading.isCapitalized($0) }
      || source.tokens.contains { reading.names.mention(at: $0) != nil }
  }

  private func accordingTo(
    _ source: SourcePhrase, from start: Int, _ sentence: Range<Int>, _ book: inout ClaimBook
  ) {
    let isHead =
      start <= sentence.lowerBound + 1 || reading.kind(start - 1) == .colon
      || followsCoordination(start)
      || !hasWordsBefore(start, sentence, book)
    let pieces = isHead ? afterHead(source, sentence) : roundMiddle(start, source, sentence, book)
    guard let first = pieces.first, first.count > 1 else { return }
    book.add(
      FoundClaim(
        rule: .according, pieces: pieces, source: source,
        cue: start..<max(source.tokens.lowerBound, start + 1), confidence: 0.85))
  }

  /// `mais, selon X, P`: what stands before the conjunction is not of the source.
  private func followsCoordination(_ start: Int) -> Bool {
    reading.has(start - 1, .coordination)
      || reading.kind(start - 1) == .comma && reading.has(start - 2, .coordination)
  }

  private func hasWordsBefore(_ start: Int, _ sentence: Range<Int>, _ book: ClaimBook) -> Bool {
    let lead = reading.trimmed(
      Range(from: freeStart(before: start, in: sentence, book), upTo: start))
    return lead.count > 2
  }

  private func afterHead(_ source: SourcePhrase, _ sentence: Range<Int>) -> [Range<Int>] {
    var k = source.tokens.upperBound
    while k < sentence.upperBound, reading.kind(k) != .comma, reading.kind(k) != .openQuote,
      reading.kind(k) != .colon
    { k += 1 }
    guard k < sentence.upperBound else { return [] }
    if reading.kind(k) == .comma, let after = afterApposition(k, sentence) { k = after }
    return [contentRange(from: reading.kind(k) == .openQuote ? k : k + 1, in: sentence)]
  }

  /// The comma that ends an apposition which begins after a comma: `Selon X, chef de Y, P`.
  private func afterApposition(_ comma: Int, _ sentence: Range<Int>) -> Int? {
    let first = comma + 1
    guard first < sentence.upperBound, reading.kind(first) == .word, !reading.isCapitalized(first)
    else { return nil }
    let isRole =
      GrammarWords.speakerNouns.contains(reading.tokens[first].word) || reading.has(first, .who)
      || reading.has(first, .determiner)
        && GrammarWords.speakerNouns.contains(
          reading.tokens[min(first + 1, sentence.upperBound - 1)].word)
    guard isRole else { return nil }
    return Range(from: first, upTo: min(first + 15, sentence.upperBound)).first {
      reading.kind($0) == .comma
    }
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

  private func roundMiddle(
    _ start: Int, _ source: SourcePhrase, _ sentence: Range<Int>, _ book: ClaimBook
  ) -> [Range<Int>] {
    var lead = reading.trimmed(
      Range(from: freeStart(before: start, in: sentence, book), upTo: start))
    if let quotation = reading.quotation(at: lead.lowerBound), quotation.tokens == lead {
      lead = reading.trimmed(quotation.inside)
    }
    let end = source.tokens.upperBound
    guard reading.kind(start - 1) == .comma, reading.kind(end) == .comma, lead.count < 7 else {
      return [lead]
    }
    return [lead, reading.trimmed(Range(from: end, upTo: clauseEnd(from: end + 1, in: sentence)))]
  }

  // MARK: - Without any cue

  /// `X : « … »`, and a sentence about X that ends in a colon and a quotation.
  func colonAlone(_ quotation: Quotation, _ book: inout ClaimBook) {
    let colon = quotation.open - 1
    guard reading.kind(colon) == .colon, quotation.inside.count > 3 else { return }
    let sentence = reading.sentence(of: colon)
    let source = sources.source(from: sentence.lowerBound, limit: colon)
    let isShort = colon - sentence.lowerBound < 9 && source?.tokens.upperBound == colon
    book.add(
      FoundClaim(
        rule: .colonAlone, pieces: [reading.trimmed(quotation.inside)],
        source: isShort
          ? source : firstPronoun(Range(from: sentence.lowerBound, upTo: colon)) ?? source,
        cue: colon..<colon + 1,
        confidence: isShort ? 0.8 : 0.6))
  }

  private func firstPronoun(_ range: Range<Int>) -> SourcePhrase? {
    guard let first = range.first, reading.has(first, .subjectPronoun) else { return nil }
    return SourcePhrase(kind: .pronoun, tokens: first..<first + 1)
  }

  /// `« … » (X)`, `« … » – X`.
  func signature(_ quotation: Quotation, _ book: inout ClaimBook) {
    guard quotation.isClosed, quotation.inside.count > 3 else { return }
    let mark = quotation.close + 1
    let sentence = reading.sentence(of: quotation.close)
    guard mark < sentence.upperBound,
      reading.kind(mark) == .openBracket || reading.kind(mark) == .dash,
      let mention = reading.names.mention(at: mark + 1), mention.tokens.lowerBound == mark + 1,
      mention.tokens.upperBound >= sentence.upperBound - 2
    else { return }
    book.add(
      FoundClaim(
        rule: .signature, pieces: [reading.trimmed(quotation.inside)],
        source: SourcePhrase(kind: .phrase, tokens: mention.tokens), cue: nil, confidence: 0.7))
  }

  /// A quotation of its own sentence or paragraph, right after an attributed one.
  func continuation(_ quotation: Quotation, _ book: inout ClaimBook) {
    let sentence = reading.sentence(of: quotation.open)
    let isOwn = quotation.open == sentence.lowerBound && followsClaim(quotation, book)
    let isJoined =
      quotation.open > sentence.lowerBound && book.isTaken(quotation.open - 1..<quotation.open)
    guard isOwn || isJoined, quotation.inside.count > 4, endsItsSentence(quotation) else { return }
    book.add(
      FoundClaim(
        rule: .continuation, pieces: [reading.trimmed(quotation.inside)], source: .inherited,
        cue: nil,
        confidence: 0.7))
  }

  /// A quotation that is all of its sentences, and no words near it say whose it is.
  func floating(_ quotation: Quotation, _ book: inout ClaimBook) {
    let sentence = reading.sentence(of: quotation.open)
    guard quotation.open == sentence.lowerBound, quotation.isClosed, quotation.inside.count > 7,
      endsItsSentence(quotation), reading.isCapitalized(quotation.open + 1)
    else { return }
    book.add(
      FoundClaim(
        rule: .floating, pieces: [reading.trimmed(quotation.inside)], source: .inherited, cue: nil,
        confidence: 0.55))
  }

  private func endsItsSentence(_ quotation: Quotation) -> Bool {
    guard quotation.isClosed else { return true }
    let sentence = reading.sentence(of: quotation.close)
    return reading.trimmed(quotation.close + 1..<max(sentence.upperBound, quotation.close + 1))
      .isEmpty
  }

  /// Whether the sentence before the quotation, at most one paragraph up, has a claim.
  private func followsClaim(_ quotation: Quotation, _ book: ClaimBook) -> Bool {
    let number = Int(reading.sentenceOf[quotation.open])
    guard number > 0 else { return false }
    return book.isTaken(reading.text.sentences[number - 1].tokens)
  }
}
