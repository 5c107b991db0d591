import Linguistics

/// Cues with a colon or a quotation mark after them: `X a dit : « … »`, `X dénonce « … »`.
extension ClaimFinder {
  /// `X a répondu : « … »`, `Et d’affirmer : P`.
  func colon(_ cue: Cue, _ book: inout ClaimBook) {
    guard !cue.frames.isDisjoint(with: [.quotation, .incise, .that, .naming]), cue.form != .passive,
      !cue.isNegated,
      reading.quotationOf[cue.tokens.lowerBound] < 0
    else { return }
    let sentence = reading.sentence(of: cue.tokens.lowerBound)
    guard let colon = colonAfter(cue, sentence), let source = colonSource(cue, colon) else {
      return
    }
    let isQuoted = reading.quotation(at: colon + 1)?.open == colon + 1
    guard
      isQuoted
        || (cue.form == .finite || cue.form == .infinitive && startsSentence(cue))
          && !cue.frames.isDisjoint(with: [.quotation, .that])
          && colon - cue.tokens.upperBound < 9
    else { return }
    book.add(
      FoundClaim(
        rule: .cueColon, pieces: [afterColon(colon, sentence)], source: source, cue: cue.tokens,
        stance: isQuoted ? cue.stanceBeside : cue.stance, confidence: isQuoted ? 0.97 : 0.8))
  }

  private func colonAfter(_ cue: Cue, _ sentence: Range<Int>) -> Int? {
    for k in Range(
      from: cue.tokens.upperBound, upTo: min(sentence.upperBound, cue.tokens.upperBound + 30))
    {
      let isSemicolon = reading.kind(k) == .semicolon && reading.kind(k + 1) == .openQuote
      if reading.kind(k) == .colon || isSemicolon { return k }
      if cueAt[k] >= 0 || reading.kind(k) == .openQuote || reading.kind(k) == .semicolon {
        return nil
      }
    }
    return nil
  }

  private func colonSource(_ cue: Cue, _ colon: Int) -> SourcePhrase? {
    if cue.form == .infinitive { return isChain(cue) ? .inherited : nil }
    if cue.clitic != nil { return invertedSource(cue) }
    return subject(cue) ?? sources.source(from: cue.tokens.upperBound, limit: colon)
  }

  func afterColon(_ colon: Int, _ sentence: Range<Int>) -> Range<Int> {
    if let quotation = reading.quotation(at: colon + 1), quotation.open == colon + 1 {
      return reading.trimmed(quotation.inside)
    }
    return reading.trimmed(
      Range(
        from: min(colon + 1, sentence.upperBound), upTo: clauseEnd(from: colon + 1, in: sentence)))
  }

  /// `X a lancé « … »`: a quotation of some length right after the cue.
  func markAfter(_ cue: Cue, _ book: inout ClaimBook) {
    guard cue.frames.contains(.quotation) || cue.frames.contains(.that), cue.form != .passive,
      !cue.isNegated,
      reading.quotationOf[cue.tokens.lowerBound] < 0,
      let quotation = quotation(after: cue, within: 4), quotation.inside.count > 4
    else { return }
    guard let source = subject(cue) else { return }
    book.add(
      FoundClaim(
        rule: .cueMark, pieces: [reading.trimmed(quotation.inside)], source: source,
        cue: cue.tokens,
        stance: cue.stance, confidence: 0.93))
  }
}
