import Linguistics

/// Cues that stand before a clause: `X affirme que P`, `X se demande si P`.
extension ClaimFinder {
  /// `X affirme que P`, `X se demande si P`.
  func complement(_ cue: Cue, _ book: inout ClaimBook) {
    guard !cue.frames.isDisjoint(with: [.that, .whether]), cue.form != .passive, isReport(cue),
      reading.quotationOf[cue.tokens.lowerBound] < 0
    else { return }
    let sentence = reading.sentence(of: cue.tokens.lowerBound)
    guard let that = conjunction(after: cue, in: sentence),
      let source = subject(cue) ?? laterSubject(cue, before: that)
    else { return }
    guard cue.form != .infinitive || isChain(cue) else { return }
    let isQuestion = reading.has(that, .whether)
    let content = contentAfter(that, in: sentence)
    book.add(
      FoundClaim(
        rule: isQuestion ? .question : .complement, pieces: [content], source: source,
        cue: cue.tokens,
        stance: isQuestion ? .questioned : cue.stance, confidence: 0.9))
  }

  /// `comme l’a dit X, que`: a subject between the cue and its clause.
  private func laterSubject(_ cue: Cue, before that: Int) -> SourcePhrase? {
    guard cue.form == .finite else { return nil }
    return sources.source(from: cue.tokens.upperBound, limit: that)
  }

  /// The `que` or `si` that begins the content, at most a few words after the cue.
  private func conjunction(after cue: Cue, in sentence: Range<Int>) -> Int? {
    var k = cue.tokens.upperBound
    let limit = min(sentence.upperBound, k + 18)
    while k < limit {
      if reading.has(k, .that), cue.frames.contains(.that) || cue.frames.contains(.incise) {
        return isConjunction(k, cue) && cue.frames.contains(.that) ? k : nil
      }
      if k < cue.tokens.upperBound + 3, cue.frames.contains(.whether), reading.has(k, .whether),
        !reading.has(k + 1, .objectClitic) || reading.kind(k) == .word
      {
        return k
      }
      if cueAt[k] >= 0 || !mayPrecedeThat(k) { return nil }
      k += 1
    }
    return nil
  }

  private func isConjunction(_ that: Int, _ cue: Cue) -> Bool {
    guard that > cue.tokens.upperBound else { return true }
    if reading.has(cue.tokens.upperBound, .determiner),
      !reading.has(cue.tokens.upperBound, .objectClitic)
    {
      return false
    }
    return !reading.has(that - 1, .beforeThat) || reading.has(that - 1, .adverb)
  }

  private func mayPrecedeThat(_ k: Int) -> Bool {
    switch reading.kind(k) {
    case .period, .semicolon, .question, .exclamation, .colon: return false
    case .openQuote, .closeQuote, .straightQuote: return false
    default:
      return !reading.has(k, [.who, .subjectPronoun, .clauseStart, .which])
        || reading.kind(k) == .clitic
    }
  }

  /// Infinitives report only in a chain: `avant de préciser que`, `Et d’affirmer que`.
  func isChain(_ cue: Cue) -> Bool {
    let before = cue.tokens.lowerBound - 1
    return reading.has(before, .of)
      && (reading.has(before - 1, [.coordination, .preposition])
        || before == reading.sentence(of: before).lowerBound)
  }

  /// The content after `que`: all of a quotation that follows at once and ends the clause, else
  /// the clause.
  private func contentAfter(_ that: Int, in sentence: Range<Int>) -> Range<Int> {
    let start = that + 1
    if let quotation = reading.quotation(at: start), quotation.open == start {
      let end = clauseEnd(from: min(quotation.close + 1, sentence.upperBound), in: sentence)
      let rest = reading.trimmed(Range(from: min(quotation.close + 1, end), upTo: end))
      if rest.isEmpty || quotation.close >= sentence.upperBound {
        return reading.trimmed(quotation.inside)
      }
    }
    return reading.trimmed(Range(from: start, upTo: clauseEnd(from: start, in: sentence)))
  }

  /// Where reported words end that begin at a token: at the next cue of the sentence that goes on
  /// reporting, at a semicolon, or with the sentence.
  func clauseEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var k = start
    while k < sentence.upperBound {
      if let quotation = reading.quotation(at: k), quotation.open == k, quotation.isClosed {
        k = min(max(quotation.close + 1, k + 1), sentence.upperBound)
        continue
      }
      if reading.kind(k) == .semicolon { return k }
      if k > start, reading.kind(k) == .comma || reading.has(k, .coordination),
        goesOnReporting(k + 1, sentence)
      {
        return k
      }
      k += 1
    }
    return sentence.upperBound
  }

  /// Whether a mark opens speech of its own, not a few words of the clause: it begins with a
  /// capital, ends as a sentence does, and nothing before it calls for a complement.
  func startsSpeech(_ open: Int) -> Bool {
    guard let quotation = reading.quotation(at: open), quotation.open == open,
      quotation.inside.count > 6,
      reading.isCapitalized(open + 1), reading.names.mention(at: open + 1) == nil
    else { return false }
    return !reading.has(open - 1, [.determiner, .preposition, .that, .coordination, .adverb])
      && reading.kind(open - 1) != .comma
  }

  /// Whether a new report begins here: `ajoutant que`, `a-t-il dit`, `et a précisé que`, `selon X`.
  private func goesOnReporting(_ start: Int, _ sentence: Range<Int>) -> Bool {
    var k = start
    while k < sentence.upperBound, k < start + 4,
      reading.has(k, [.coordination, .adverb, .subjectPronoun, .preposition, .objectClitic, .not]),
      cueAt[k] < 0
    { k += 1 }
    guard k < sentence.upperBound else { return false }
    if k == start, reading.has(k, .according) { return true }
    guard let cue = cue(at: k), cue.form != .passive else { return false }
    if cue.form == .gerund || cue.form == .infinitive { return takesContent(cue, sentence) }
    return cue.clitic != nil || takesContent(cue, sentence)
      || (cue.frames.contains(.incise) && k == start && invertedSource(cue) != nil)
  }

  func takesComplement(_ cue: Cue, _ sentence: Range<Int>) -> Bool {
    conjunction(after: cue, in: sentence) != nil
  }

  func takesContent(_ cue: Cue, _ sentence: Range<Int>) -> Bool {
    let after = cue.tokens.upperBound
    guard after < sentence.upperBound else { return false }
    return conjunction(after: cue, in: sentence) != nil || reading.kind(after) == .openQuote
      || reading.kind(after) == .colon
  }
}
