import Linguistics

/// Finds reported speech: what was said, and the words beside it that name the source.
struct ClaimFinder {
  let reading: Reading
  let cues: [Cue]
  let sources: SourceFinder
  let subjects: SubjectFinder
  /// For each token the cue that begins there; -1 for none.
  let cueAt: [Int32]

  init(_ reading: Reading) {
    self.reading = reading
    cues = CueFinder(reading: reading).cues()
    sources = SourceFinder(reading: reading)
    subjects = SubjectFinder(reading: reading, sources: sources)
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
    for cue in cues { asSaid(cue, &book) }
    for sentence in reading.text.sentences { according(sentence.tokens, &book) }
    for sentence in reading.text.sentences { nominal(sentence.tokens, &book) }
    for cue in cues { naming(cue, &book) }
    for quotation in reading.quotations { colonAlone(quotation, &book) }
    for quotation in reading.quotations { signature(quotation, &book) }
    for sentence in reading.text.sentences { titleSignature(sentence.tokens, &book) }
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
      guard reading.has(clitic, .subjectPronoun) else { return origin(cue) }
      return SourcePhrase(kind: .pronoun, tokens: clitic..<clitic + 1)
    }
    let limit = reading.quotation(at: cue.tokens.lowerBound)?.close ?? sentence.upperBound
    return sources.source(from: cue.tokens.upperBound, limit: min(limit, sentence.upperBound))
  }

  /// `a-t-on appris de X`, `indique-t-on au ministère`: the source after a preposition.
  private func origin(_ cue: Cue) -> SourcePhrase? {
    var k = cue.tokens.upperBound
    let limit = reading.sentence(of: cue.tokens.lowerBound).upperBound
    while k < limit, let time = reading.phrases.starting(at: k), sources.isTime(time.tokens) {
      k = time.tokens.upperBound
    }
    guard k < limit, reading.isPreposition(k) || reading.has(k, [.of, .preposition]) else {
      return nil
    }
    if k + 1 < limit, reading.has(k + 1, .of) { k += 1 }
    return sources.source(from: k + 1, limit: limit) ?? sources.source(from: k, limit: limit)
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
    var depth = 0
    while k > sentence.lowerBound, !book.isTaken(k - 1..<k), !isBreak(k - 1) {
      if reading.kind(k - 1) == .closeBracket { depth += 1 }
      if reading.kind(k - 1) == .openBracket {
        depth -= 1
        if depth < 0 { return k }
      }
      k -= 1
    }
    return k
  }

  private func isBreak(_ token: Int) -> Bool {
    switch reading.kind(token) {
    case .semicolon, .colon: true
    default: false
    }
  }

  /// The subject of a cue that does not invert: before it, or that of the cue it hangs on.
  func subject(_ cue: Cue) -> SourcePhrase? {
    if cue.clitic != nil { return invertedSource(cue) }
    switch cue.form {
    case .gerund, .infinitive: return sharedSource(cue)
    case .passive: return nil
    case .finite:
      return subjects.subject(before: cue.subjectEnd, isPlural: cue.isPlural)
        ?? coordinatedSource(cue)
    }
  }

  /// `… et a ajouté que`: the source of the cue before in the sentence, else the subject of its
  /// first clause.
  private func coordinatedSource(_ cue: Cue) -> SourcePhrase? {
    let before = cue.subjectEnd - 1
    guard reading.has(before, .coordination) || reading.kind(before) == .comma else { return nil }
    return earlierCue(cue).flatMap { source(ofEarlier: $0) }
      ?? subjects.coordinatedSubject(of: cue.tokens.lowerBound)
  }

  /// `…, ajoutant que`, `avant de préciser que`: the source of the cue before in the sentence, else
  /// the subject of its main clause.
  private func sharedSource(_ cue: Cue) -> SourcePhrase {
    if let source = earlierCue(cue).flatMap({ source(ofEarlier: $0) }) { return source }
    guard let governing = subjects.governingSubject(before: cue.tokens.lowerBound) else {
      return .inherited
    }
    let sentence = reading.sentence(of: cue.tokens.lowerBound)
    return isSpeaker(governing)
      ? governing
      : lastPerson(Range(from: sentence.lowerBound, upTo: cue.tokens.lowerBound)) ?? .inherited
  }

  /// The last person named in some words that no preposition governs.
  private func lastPerson(_ tokens: Range<Int>) -> SourcePhrase? {
    let phrase = reading.phrases.starting(in: tokens).last { phrase in
      reading.isPerson(phrase.mention)
        && !reading.isPreposition(phrase.tokens.lowerBound - 1)
        && !reading.has(phrase.tokens.lowerBound - 1, .of)
    }
    return phrase.map { SourcePhrase(kind: .phrase, tokens: $0.tokens) }
  }

  private func source(ofEarlier cue: Cue) -> SourcePhrase? {
    if isIncise(cue) { return invertedSource(cue) }
    return cue.form == .finite
      ? subjects.subject(before: cue.subjectEnd, isPlural: cue.isPlural) ?? invertedSource(cue)
        ?? subjects.coordinatedSubject(of: cue.tokens.lowerBound)
      : nil
  }

  /// The last finite cue before another in its sentence that has a content.
  private func earlierCue(_ cue: Cue) -> Cue? {
    let sentence = reading.sentence(of: cue.tokens.lowerBound)
    let before = Range(from: sentence.lowerBound, upTo: cue.tokens.lowerBound)
    for k in before.reversed() where reading.quotationOf[k] < 0 {
      guard let earlier = self.cue(at: k), earlier.form == .finite,
        isIncise(earlier) || takesContent(earlier, sentence)
      else { continue }
      return earlier
    }
    return nil
  }

  /// Whether a cue stands right after a quotation or a comma, with its source behind it.
  private func isIncise(_ cue: Cue) -> Bool {
    let before = cue.tokens.lowerBound - 1
    guard cue.frames.contains(.incise) || cue.clitic != nil else { return false }
    if reading.kind(before) == .closeQuote {
      return cue.clitic != nil || invertedSource(cue) != nil
    }
    guard reading.kind(before) == .comma, let source = invertedSource(cue), isSpeaker(source) else {
      return false
    }
    return cue.clitic != nil
      || subjects.subject(before: cue.subjectEnd, isPlural: cue.isPlural) == nil
  }
}
