import Linguistics

/// Finds reported speech: what was said, and the words beside it that name the source.
struct ClaimFinder {
  let reading: Reading
  let cues: [Cue]
  let sources: SourceFinder
  /// For each token the cue that begins there; -1 for none.
  let cueAt: [Int32]

  init(_ reading: Reading) {
    self.reading = reading
    cues = CueFinder(reading: reading).cues()
    sources = SourceFinder(reading: reading)
    var cueAt = [Int32](repeating: -1, count: reading.tokens.count)
    for (number, cue) in cues.enumerated() { cueAt[cue.tokens.lowerBound] = Int32(number) }
    self.cueAt = cueAt
  }

  /// The claims, in the order of their first words.
  func claims() -> [FoundClaim] {
    var book = ClaimBook(tokens: reading.tokens.count)
    for cue in cues { incise(cue, &book) }
    for cue in cues { colon(cue, &book) }
    for cue in cues { complement(cue, &book) }
    for cue in cues { markAfter(cue, &book) }
    for cue in cues { inciseWithoutMarks(cue, &book) }
    for sentence in reading.text.sentences { according(sentence.tokens, &book) }
    for cue in cues { naming(cue, &book) }
    for quotation in reading.quotations { colonAlone(quotation, &book) }
    for quotation in reading.quotations { signature(quotation, &book) }
    for quotation in reading.quotations { continuation(quotation, &book) }
    for quotation in reading.quotations { floating(quotation, &book) }
    return book.claims.sorted { $0.bounds.lowerBound < $1.bounds.lowerBound }
  }

  func cue(at token: Int) -> Cue? {
    guard cueAt.indices.contains(token), cueAt[token] >= 0 else { return nil }
    return cues[Int(cueAt[token])]
  }

  /// The source after an inverted verb: the joined pronoun, else the noun phrase that follows.
  func invertedSource(_ cue: Cue) -> SourcePhrase? {
    let sentence = reading.sentence(of: cue.tokens.lowerBound)
    if let clitic = cue.clitic {
      guard reading.has(clitic, .subjectPronoun) else { return nil }
      return SourcePhrase(kind: .pronoun, tokens: clitic..<clitic + 1)
    }
    let limit = reading.quotation(at: cue.tokens.lowerBound)?.close ?? sentence.upperBound
    return sources.source(from: cue.tokens.upperBound, limit: min(limit, sentence.upperBound))
  }

  /// The end of the incise that a cue begins: after its source, adverbs and short complements.
  func inciseEnd(_ cue: Cue, _ source: SourcePhrase) -> Int {
    let sentence = reading.sentence(of: cue.tokens.lowerBound)
    var k = max(cue.tokens.upperBound, source.tokens.upperBound)
    while k < sentence.upperBound,
      reading.isWord(k) || reading.kind(k) == .openBracket || reading.kind(k) == .closeBracket,
      reading.quotationOf[k] == reading.quotationOf[cue.tokens.lowerBound]
    { k += 1 }
    return k
  }

  /// Where the sentence's own words begin that no claim has taken before a token.
  func freeStart(before end: Int, in sentence: Range<Int>, _ book: ClaimBook) -> Int {
    var k = end
    while k > sentence.lowerBound, !book.isTaken(k - 1..<k), !isBreak(k - 1) { k -= 1 }
    return k
  }

  private func isBreak(_ token: Int) -> Bool {
    reading.kind(token) == .semicolon || reading.kind(token) == .colon
  }

  /// The subject of a cue that does not invert: before it, or that of the cue it hangs on.
  func subject(_ cue: Cue) -> SourcePhrase? {
    if cue.clitic != nil { return invertedSource(cue) }
    let sentence = reading.sentence(of: cue.tokens.lowerBound)
    switch cue.form {
    case .gerund, .infinitive: return .inherited
    case .passive: return nil
    case .finite:
      if let found = sources.subject(before: cue.subjectEnd, in: sentence, isPlural: cue.isPlural) {
        return found
      }
      if hangsOnCue(cue, sentence) { return sharedSubject(cue, sentence) }
      return reading.has(cue.subjectEnd - 1, .coordination)
        ? firstSubject(sentence, before: cue.subjectEnd) : nil
    }
  }

  /// `… et a ajouté que`: another cue stands before in the sentence, and a conjunction or comma joins.
  private func hangsOnCue(_ cue: Cue, _ sentence: Range<Int>) -> Bool {
    let before = cue.subjectEnd - 1
    guard before > sentence.lowerBound,
      reading.has(before, .coordination) || reading.kind(before) == .comma
    else { return false }
    return Range(from: sentence.lowerBound, upTo: before).contains {
      cueAt[$0] >= 0 || reading.has($0, .according)
    }
  }

  /// The subject of the finite cue before in the sentence: `X dit … et annonce que`.
  private func sharedSubject(_ cue: Cue, _ sentence: Range<Int>) -> SourcePhrase {
    let before = Range(from: sentence.lowerBound, upTo: cue.tokens.lowerBound)
    for k in before.reversed() {
      guard let earlier = self.cue(at: k), earlier.form == .finite, earlier.clitic == nil else {
        continue
      }
      return sources.subject(before: earlier.subjectEnd, in: sentence, isPlural: earlier.isPlural)
        ?? .inherited
    }
    return .inherited
  }

  /// The subject that the sentence begins with: `X s’est excusé mais a annoncé que`.
  private func firstSubject(_ sentence: Range<Int>, before end: Int) -> SourcePhrase? {
    guard let first = sentence.first else { return nil }
    if let person = lastPerson(Range(from: first, upTo: end)) { return person }
    if reading.has(first, .subjectPronoun) {
      return SourcePhrase(kind: .pronoun, tokens: first..<first + 1)
    }
    return sources.source(from: first, limit: end)
  }

  /// The last person named in a stretch of text that no preposition governs.
  private func lastPerson(_ range: Range<Int>) -> SourcePhrase? {
    for k in range.reversed() {
      guard let mention = reading.names.mention(at: k), mention.tokens.lowerBound == k,
        reading.names.entities[mention.entity].type == .person, !reading.has(k - 1, .preposition)
      else { continue }
      return SourcePhrase(kind: .phrase, tokens: mention.tokens)
    }
    return nil
  }

  func isReport(_ cue: Cue) -> Bool {
    !cue.isNegated || cue.stance == .denied
  }
}
