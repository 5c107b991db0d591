import Linguistics

/// Cues that stand in or after what they report: `« … », a déclaré X`.
extension ClaimFinder {
  /// After a quotation, or inside one.
  func incise(_ cue: Cue, _ book: inout ClaimBook) {
    guard cue.frames.contains(.incise) || cue.clitic != nil, cue.form == .finite, !cue.isNegated
    else { return }
    guard let source = invertedSource(cue) else { return }
    if let around = reading.quotation(at: cue.tokens.lowerBound) {
      inside(around, cue, source, &book)
    } else if let quotation = reading.quotation(endingBefore: cue.subjectEnd) {
      after(quotation, cue, source, &book)
    }
  }

  private func after(
    _ quotation: Quotation, _ cue: Cue, _ source: SourcePhrase, _ book: inout ClaimBook
  ) {
    let sentence = reading.sentence(of: quotation.open)
    let start = freeStart(before: quotation.open, in: sentence, book)
    let lead = reading.trimmed(Range(from: start, upTo: quotation.open))
    guard lead.isEmpty || isSpeaker(source) else { return }
    let isWhole =
      lead.isEmpty || endsWithColon(Range(from: start, upTo: quotation.open))
      || startsSpeech(quotation.open)
    let content =
      isWhole
      ? reading.trimmed(quotation.inside)
      : reading.trimmed(Range(from: start, upTo: quotation.close + 1))
    book.add(
      FoundClaim(
        rule: isWhole ? .inciseAfterQuotation : .inciseAfterMixedClause, pieces: [content],
        source: source,
        cue: cue.tokens, stance: cue.stanceBeside, confidence: isWhole ? 0.98 : 0.95))
    quotationAfter(cue, source, &book)
  }

  private func endsWithColon(_ range: Range<Int>) -> Bool {
    reading.kind(range.upperBound - 1) == .colon
  }

  /// `« A », a dit X, « B »`: the quotation that follows the incise in its sentence.
  private func quotationAfter(_ cue: Cue, _ source: SourcePhrase, _ book: inout ClaimBook) {
    var k = inciseEnd(cue, source)
    if reading.kind(k) == .comma || reading.kind(k) == .colon { k += 1 }
    guard reading.kind(k) == .openQuote, let next = reading.quotation(at: k), next.open == k,
      reading.sentenceOf[k] == reading.sentenceOf[cue.tokens.lowerBound], next.inside.count > 2
    else { return }
    book.add(
      FoundClaim(
        rule: .quotationAfterIncise, pieces: [reading.trimmed(next.inside)], source: source,
        cue: cue.tokens, stance: cue.stanceBeside, confidence: 0.93))
  }

  /// `« A, a dit X, B »`: one claim in two pieces.
  private func inside(
    _ quotation: Quotation, _ cue: Cue, _ source: SourcePhrase, _ book: inout ClaimBook
  ) {
    let before = cue.subjectEnd - 1
    guard before > quotation.open, isPause(before), !book.isTaken(quotation.inside) else { return }
    let end = inciseEnd(cue, source)
    guard end >= quotation.close || isPause(end) || reading.kind(end) == .period else { return }
    let pieces = [
      reading.trimmed(Range(from: quotation.inside.lowerBound, upTo: cue.subjectEnd)),
      reading.trimmed(Range(from: min(end, quotation.close), upTo: quotation.close)),
    ]
    book.add(
      FoundClaim(
        rule: .inciseInsideQuotation, pieces: pieces, source: source, cue: cue.tokens,
        stance: cue.stanceBeside, confidence: 0.96))
  }

  private func isPause(_ token: Int) -> Bool {
    switch reading.kind(token) {
    case .comma, .question, .exclamation, .ellipsis, .dash: true
    default: false
    }
  }

  /// `P, a indiqué X`, and `P, a indiqué X, Q` when P alone is no sentence.
  func inciseWithoutMarks(_ cue: Cue, _ book: inout ClaimBook) {
    guard cue.frames.contains(.incise), cue.form == .finite, !cue.isNegated,
      reading.quotationOf[cue.tokens.lowerBound] < 0, let source = invertedSource(cue)
    else { return }
    let comma = cue.subjectEnd - 1
    guard reading.kind(comma) == .comma || reading.kind(comma) == .question else { return }
    let sentence = reading.sentence(of: comma)
    let lead = reading.trimmed(
      Range(from: freeStart(before: comma, in: sentence, book), upTo: comma))
    let end = inciseEnd(cue, source)
    let hangs = lead.last.map { reading.has($0, [.who, .that]) } ?? false
    let goesOn =
      reading.kind(end) == .comma && (hangs || isIncomplete(lead)) && end + 2 < sentence.upperBound
    guard lead.count > (goesOn ? 0 : 2), isSpeaker(source), !takesComplement(cue, sentence),
      goesOn ? hasMainVerb(end..<sentence.upperBound) : hasMainVerb(lead) || isHeadline(sentence)
    else { return }
    var pieces = hangs && goesOn ? [] : [lead]
    if goesOn {
      pieces.append(reading.trimmed(Range(from: end, upTo: clauseEnd(from: end + 1, in: sentence))))
    }
    book.add(
      FoundClaim(
        rule: .inciseAfterClause, pieces: pieces, source: source, cue: cue.tokens,
        stance: cue.stanceBeside,
        confidence: 0.95))
  }

  /// `Comme l’a dit X, P` and `P, comme l’a dit X`.
  func asSaid(_ cue: Cue, _ book: inout ClaimBook) {
    guard cue.form == .finite, !cue.isNegated, reading.quotationOf[cue.tokens.lowerBound] < 0,
      reading.has(cue.subjectEnd - 1, .like), let source = invertedSource(cue), isSpeaker(source)
    else { return }
    let sentence = reading.sentence(of: cue.tokens.lowerBound)
    let start = cue.subjectEnd - 1
    let end = inciseEnd(cue, source)
    let lead = reading.trimmed(
      Range(from: freeStart(before: start, in: sentence, book), upTo: start))
    let isHead = !hasMainVerb(lead)
    guard !isHead || reading.kind(end) == .comma else { return }
    let content =
      isHead
      ? reading.trimmed(Range(from: end + 1, upTo: clauseEnd(from: end + 1, in: sentence))) : lead
    book.add(
      FoundClaim(
        rule: .asSaid, pieces: [content], source: source, cue: start..<cue.tokens.upperBound,
        confidence: 0.85))
  }

  /// Whether some words have a verb in a tense that no relative pronoun or conjunction opens.
  func hasMainVerb(_ tokens: Range<Int>) -> Bool {
    if reading.clauses.verbs(in: tokens).contains(where: { $0.opener == nil }) { return true }
    return tokens.contains { reading.quotationOf[$0] >= 0 && reading.text.tags[$0].isFinite }
  }

  /// Whether a sentence is a title: a paragraph of its own without a full stop.
  func isHeadline(_ sentence: Range<Int>) -> Bool {
    guard let last = sentence.last, reading.kind(last) != .period else { return false }
    return reading.tokens[sentence.lowerBound].traits.contains(.lineStart)
      && (sentence.upperBound == reading.tokens.count
        || reading.tokens[sentence.upperBound].traits.contains(.lineStart))
  }

  /// Whether the words beside a cue name someone or something that speaks.
  func isSpeaker(_ source: SourcePhrase) -> Bool {
    guard source.kind == .phrase, let phrase = reading.phrases.at(source.tokens.lowerBound) else {
      return source.kind == .pronoun
    }
    let noun = reading.tokens[phrase.head].word
    return phrase.mention != nil || reading.isDemonym(phrase.head) || reading.speaks[phrase.head]
      || Roles.nouns[noun] != nil || Roles.organization.contains(noun)
      || reading.has(phrase.head, .indefinitePronoun) || reading.has(phrase.head, .medium)
      || isApposed(source.tokens)
  }

  /// Whether a person’s name stands after a comma: `son émissaire, X, …`.
  private func isApposed(_ tokens: Range<Int>) -> Bool {
    guard reading.kind(tokens.upperBound) == .comma else { return false }
    return reading.isPerson(reading.phrases.starting(at: tokens.upperBound + 1)?.mention)
  }

  /// Whether the words before an incise cannot be all of the content: no verb, or the sentence
  /// goes on from the verb.
  func isIncomplete(_ lead: Range<Int>) -> Bool {
    guard let last = lead.last else { return true }
    if reading.quotationOf[last] < 0,
      reading.text.tags[last].isFinite || reading.isPreposition(last)
    {
      return true
    }
    return !hasMainVerb(lead)
  }
}
