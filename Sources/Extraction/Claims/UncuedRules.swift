import Linguistics

/// Quotations without a cue: after a colon, with a signature, or going on.
extension ClaimFinder {
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
          ? source
          : isPointer(sentence.lowerBound)
            ? .inherited : leadSource(sentence.lowerBound, colon) ?? spoken(source),
        cue: colon..<colon + 1,
        confidence: isShort ? 0.88 : 0.65))
  }

  /// `Lire aussi :`, `À lire sur X :`: a hint to other articles, which names no source.
  private func isPointer(_ first: Int) -> Bool {
    reading.text.tags[first] == .infinitive
      || first + 1 < reading.tokens.count && reading.text.tags[first + 1] == .infinitive
  }

  private func spoken(_ source: SourcePhrase?) -> SourcePhrase {
    source.flatMap { isSpeaker($0) ? $0 : nil } ?? .inherited
  }

  /// The subject of the last clause before a colon; none when it is no one who speaks.
  private func leadSource(_ first: Int, _ colon: Int) -> SourcePhrase? {
    guard let source = subjects.governingSubject(before: colon) else { return nil }
    return isSpeaker(source) || source.kind == .pronoun ? source : nil
  }

  /// `« … » (X)`, `« … » – X`.
  func signature(_ quotation: Quotation, _ book: inout ClaimBook) {
    guard quotation.isClosed, quotation.inside.count > 3 else { return }
    let mark = quotation.close + 1
    let sentence = reading.sentence(of: quotation.close)
    if let source = signatureBelow(quotation) {
      return book.add(
        FoundClaim(
          rule: .signature, pieces: [reading.trimmed(quotation.inside)], source: source, cue: nil,
          confidence: 0.88))
    }
    guard mark < sentence.upperBound,
      reading.kind(mark) == .openBracket || reading.kind(mark) == .dash
        || reading.kind(mark) == .colon,
      let mention = reading.names.mention(at: mark + 1), mention.tokens.lowerBound == mark + 1,
      mention.tokens.upperBound >= sentence.upperBound
        - (reading.kind(mark) == .openBracket ? 2 : 1)
    else { return }
    book.add(
      FoundClaim(
        rule: .signature, pieces: [reading.trimmed(quotation.inside)],
        source: SourcePhrase(kind: .phrase, tokens: mention.tokens), cue: nil, confidence: 0.7))
  }

  /// A title that ends with its source: `Le pont rouvrira en mai - Martin`.
  func titleSignature(_ sentence: Range<Int>, _ book: inout ClaimBook) {
    guard isHeadline(sentence), let dash = sentence.last(where: { reading.kind($0) == .dash }),
      dash > sentence.lowerBound + 3,
      let source = reading.phrases.starting(at: dash + 1), let mention = source.mention,
      source.tokens.upperBound == sentence.upperBound,
      reading.names.entities[mention.entity].type != .place,
      hasMainVerb(sentence.lowerBound..<dash)
    else { return }
    book.add(
      FoundClaim(
        rule: .signature, pieces: [reading.trimmed(sentence.lowerBound..<dash)],
        source: SourcePhrase(kind: .phrase, tokens: source.tokens), cue: nil, confidence: 0.8))
  }

  /// `« … »` and on a line of its own below `— X, maire de Y`.
  private func signatureBelow(_ quotation: Quotation) -> SourcePhrase? {
    let next = Int(reading.sentenceOf[quotation.close]) + 1
    guard next < reading.text.sentences.count, endsItsSentence(quotation),
      quotation.open == reading.sentence(of: quotation.open).lowerBound
    else { return nil }
    let below = reading.text.sentences[next].tokens
    guard reading.kind(below.lowerBound) == .dash,
      reading.tokens[below.lowerBound].traits.contains(.lineStart)
    else { return nil }
    return sources.source(from: below.lowerBound + 1, limit: below.upperBound)
  }

  /// A quotation of its own sentence or paragraph, right after an attributed one.
  func continuation(_ quotation: Quotation, _ book: inout ClaimBook) {
    let sentence = reading.sentence(of: quotation.open)
    let isOwn = quotation.open == sentence.lowerBound && followsClaim(quotation, book)
    let isJoined =
      quotation.open > sentence.lowerBound && book.isTaken(quotation.open - 1..<quotation.open)
    guard isOwn || isJoined, quotation.inside.count > 4 || reading.isSpeech(quotation),
      endsItsSentence(quotation)
    else { return }
    book.add(
      FoundClaim(
        rule: .continuation, pieces: [reading.trimmed(quotation.inside)], source: .inherited,
        cue: nil,
        confidence: 0.8))
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
