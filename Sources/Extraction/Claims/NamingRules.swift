import Linguistics

/// Cues that take a few quoted words: `X dénonce « une honte »`, `la loi, qualifiée par X de « recul »`.
extension ClaimFinder {
  /// `X dénonce « une honte »`, `X a qualifié la loi de « recul »`, `X affirme avoir vu « … »`.
  func naming(_ cue: Cue, _ book: inout ClaimBook) {
    guard cue.frames.contains(.naming) || cue.frames.contains(.quotation), !cue.isNegated,
      reading.quotationOf[cue.tokens.lowerBound] < 0
    else { return }
    if cue.form == .passive { return passiveNaming(cue, &book) }
    let infinitive = infinitive(after: cue)
    guard let quotation = quotation(after: cue, within: infinitive == nil ? 10 : 25),
      let source = subject(cue), source.kind != .phrase || isSpeaker(source)
    else { return }
    let pieces =
      infinitive.map { [reading.trimmed(Range(from: $0, upTo: end(from: $0, quotation)))] }
      ?? namedContent(cue, quotation)
    book.add(
      FoundClaim(
        rule: .naming, pieces: pieces, source: source, cue: cue.tokens, stance: cue.stance,
        confidence: 0.92))
  }

  /// Where a phrase with quoted words ends: with its clause, or where the source’s own acts go on.
  private func end(from start: Int, _ quotation: Quotation) -> Int {
    let sentence = reading.sentence(of: quotation.open)
    let end = clauseEnd(from: start, in: sentence)
    let rest = Range(from: quotation.close + 1, upTo: end)
    return rest.first { resumes(at: $0, end) } ?? end
  }

  /// `… et demande`, `…, a reçu`: a verb without subject after a joint, outside quotations.
  private func resumes(at joint: Int, _ end: Int) -> Bool {
    guard reading.kind(joint) == .comma || reading.has(joint, .coordination),
      reading.quotationOf[joint] < 0
    else { return false }
    var k = joint + 1
    if reading.has(k, .coordination) { k += 1 }
    while reading.has(k, [.not, .objectClitic]), reading.text.tags[k] != .determiner { k += 1 }
    guard k < end else { return false }
    let tag = reading.text.tags[k]
    return tag.isFinite || tag == .pastParticiple && reading.has(joint, .coordination)
  }

  /// The infinitive that a cue governs: `affirme vouloir`, `accuse X de mener`, `a dit à Y avoir vu`.
  private func infinitive(after cue: Cue) -> Int? {
    let sentence = reading.sentence(of: cue.tokens.lowerBound)
    var k = cue.tokens.upperBound
    let limit = min(sentence.upperBound, k + 12)
    while k < limit {
      switch reading.text.tags[k] {
      case .infinitive, .infinitiveAuxiliary: return negated(k)
      case .finiteVerb, .finiteAuxiliary, .subordinator, .punctuation: return nil
      default: break
      }
      if reading.has(k, .who) || reading.kind(k) == .openQuote { return nil }
      k += 1
    }
    return nil
  }

  /// An infinitive with the negation and pronouns before it.
  private func negated(_ infinitive: Int) -> Int {
    var k = infinitive
    while reading.has(k - 1, [.not, .negation, .objectClitic]), infinitive - k < 3,
      reading.text.tags[k - 1] != .determiner
    { k -= 1 }
    return k
  }

  /// `la loi est qualifiée de « recul » par X`: the words are those of the one who acts.
  private func passiveNaming(_ cue: Cue, _ book: inout ClaimBook) {
    guard cue.frames.contains(.naming) else { return }
    let sentence = reading.sentence(of: cue.tokens.lowerBound)
    let rest = clauseRest(after: cue, sentence)
    let quotation = rest.lazy.compactMap { k in
      self.reading.quotation(at: k).flatMap { $0.open == k ? $0 : nil }
    }.first
    guard let quotation, quotation.open - cue.tokens.upperBound < 20,
      let agent = agent(in: rest)
        ?? agent(in: Range(from: sentence.lowerBound, upTo: cue.tokens.lowerBound))
    else { return }
    book.add(
      FoundClaim(
        rule: .passive, pieces: [passiveContent(quotation, agent, sentence)], source: agent,
        cue: cue.tokens, stance: cue.stance, confidence: 0.9))
  }

  /// The words after a cue up to the next cue or relative clause of its sentence.
  private func clauseRest(after cue: Cue, _ sentence: Range<Int>) -> Range<Int> {
    let start = cue.tokens.upperBound
    let limit = min(sentence.upperBound, start + 40)
    let end = Range(from: start, upTo: limit).first {
      reading.quotationOf[$0] < 0 && (reading.has($0, .who) || cueAt[$0] >= 0)
    }
    return Range(from: start, upTo: end ?? limit)
  }

  /// The source after `par`.
  private func agent(in tokens: Range<Int>) -> SourcePhrase? {
    for k in tokens where reading.has(k, .by) && reading.quotationOf[k] < 0 {
      if let source = sources.source(from: k + 1, limit: tokens.upperBound), isSpeaker(source) {
        return source
      }
    }
    return nil
  }

  /// The quoted words, with the phrase round them when it goes on after the agent.
  private func passiveContent(
    _ quotation: Quotation, _ agent: SourcePhrase, _ sentence: Range<Int>
  ) -> Range<Int> {
    let before = quotation.open - 1
    guard reading.phrases.at(before) != nil || reading.has(before, .determiner),
      agent.tokens.upperBound <= quotation.open
    else { return reading.trimmed(quotation.inside) }
    let start =
      reading.has(before, .determiner)
      ? before : reading.phrases.at(before)?.tokens.lowerBound ?? before
    return reading.trimmed(Range(from: start, upTo: clauseEnd(from: start, in: sentence)))
  }

  /// The phrase round the quoted words: `des « blocages » du port`; the words alone after `de`.
  private func namedContent(_ cue: Cue, _ quotation: Quotation) -> [Range<Int>] {
    let inside = reading.trimmed(quotation.inside)
    let before = quotation.open - 1
    if reading.has(before, .of), reading.kind(before) != .elided || cue.frames.contains(.naming),
      !reading.has(before, .determiner)
    {
      return [inside] + (second(after: quotation).map { [$0] } ?? [])
    }
    if reading.has(before, [.to, .of]), reading.text.tags[quotation.open + 1] == .infinitive {
      return [inside]
    }
    var start = hearerEnd(from: cue.tokens.upperBound) ?? cue.tokens.upperBound
    while start < quotation.open, reading.isAdverb(start) || isLead(start, cue) { start += 1 }
    let end = end(from: start, quotation)
    let whole = reading.trimmed(Range(from: start, upTo: end))
    return whole == quotation.tokens || saysNothingMore(cue, quotation, end) ? [inside] : [whole]
  }

  /// `souhaite à sa rivale « la santé »`: where those spoken to end.
  private func hearerEnd(from start: Int) -> Int? {
    guard reading.has(start, .to),
      let phrase = reading.phrases.starting(at: start) ?? reading.phrases.starting(at: start + 1),
      isSpokenTo(phrase)
    else { return nil }
    return sources.chainEnd(phrase)
  }

  /// `de « A » et de « B »`: the second of two.
  private func second(after quotation: Quotation) -> Range<Int>? {
    var k = quotation.close + 1
    guard reading.has(k, .coordination) else { return nil }
    k += reading.has(k + 1, .of) ? 2 : 1
    guard let next = reading.quotation(at: k), next.open == k else { return nil }
    return reading.trimmed(next.inside)
  }

  /// The preposition that a cue takes: `appelle à`, `parle de`.
  private func isLead(_ k: Int, _ cue: Cue) -> Bool {
    k == cue.tokens.upperBound && reading.isPreposition(k) && reading.text.tags[k] == .preposition
  }

  /// `crie « À moi ! » avant de partir`: the journalist goes on after words that a verb of speaking
  /// brings.
  private func saysNothingMore(_ cue: Cue, _ quotation: Quotation, _ end: Int) -> Bool {
    cue.frames.contains(.quotation) && quotation.open == cue.tokens.upperBound
      && quotation.close + 1 < end && reading.isPreposition(quotation.close + 1)
      && !reading.has(quotation.close + 1, .of)
  }

  func quotation(after cue: Cue, within distance: Int) -> Quotation? {
    let end = min(
      reading.sentence(of: cue.tokens.lowerBound).upperBound, cue.tokens.upperBound + distance + 1)
    for k in cue.tokens.upperBound..<max(end, cue.tokens.upperBound) {
      if reading.kind(k) == .openQuote { return reading.quotation(at: k) }
      if cueAt[k] >= 0 && distance <= 10 || reading.has(k, [.that, .who])
        || reading.has(k, .clauseStart) && !reading.has(k, .like)
      {
        return nil
      }
      guard reading.isWord(k) || distance > 10 && reading.kind(k) != .comma else { return nil }
    }
    return nil
  }
}
