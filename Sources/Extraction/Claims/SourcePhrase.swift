import Linguistics

/// The words beside a cue that name the source.
struct SourcePhrase {
  enum Kind { case pronoun, phrase, inherited }
  var kind: Kind
  /// The words; empty when the source is inherited and not expressed.
  var tokens: Range<Int>

  static let inherited = SourcePhrase(kind: .inherited, tokens: 0..<0)

  /// A pronoun of one token.
  static func pronoun(_ token: Int) -> SourcePhrase {
    SourcePhrase(kind: .pronoun, tokens: token..<token + 1)
  }
}

/// Finds the words that name the source, after a cue or a preposition.
struct SourceFinder {
  let reading: Reading

  /// The source that begins at a token: `le général Roudskoï`, `X, porte-parole de Y`.
  ///
  /// Days, adverbs and the one spoken to are passed over: `a annoncé jeudi à la presse le ministère`.
  func source(from start: Int, limit: Int) -> SourcePhrase? {
    var k = start
    for _ in 0..<6 {
      guard k < limit else { return nil }
      if isPronoun(k) { return .pronoun(k) }
      if let phrase = phrase(from: k, limit: limit), !isTime(phrase) {
        return SourcePhrase(kind: .phrase, tokens: phrase)
      }
      let next = passedOver(k, limit)
      guard next > k else { return nil }
      k = next
    }
    return nil
  }

  /// The chain of noun phrases that begins at a token.
  private func phrase(from k: Int, limit: Int) -> Range<Int>? {
    guard let first = reading.phrases.starting(at: k), beginsSource(first) else { return nil }
    let end = min(chainEnd(first), limit)
    guard end > k else { return nil }
    return k..<coordinationEnd(from: k, end: end, limit: limit)
  }

  /// A noun without determiner names no source unless it is a name or one who speaks.
  private func beginsSource(_ phrase: NounPhrase) -> Bool {
    let first = phrase.tokens.lowerBound
    return phrase.mention != nil || reading.has(first, .determiner) || reading.isCapitalized(first)
      || reading.has(first, .indefinitePronoun) || reading.text.tags[first] == .numeral
      || reading.speaks[phrase.head]
      || Titles.contains(reading.tokens[first].word)
  }

  /// Where a source goes on after `et`: `X et Y`.
  private func coordinationEnd(from start: Int, end: Int, limit: Int) -> Int {
    guard end + 1 < limit, reading.has(end, .coordination),
      let next = reading.phrases.starting(at: end + 1), !isFollowedByVerb(next),
      let first = reading.phrases.starting(at: start),
      (next.mention == nil) == (first.mention == nil), !isTime(end + 1..<end + 2)
    else { return end }
    return min(chainEnd(next), limit)
  }

  private func isFollowedByVerb(_ phrase: NounPhrase) -> Bool {
    let k = chainEnd(phrase)
    return k < reading.tokens.count
      && (reading.text.tags[k].isFinite || reading.has(k, [.not, .objectClitic]))
  }

  /// After adverbs, days, a comma or a phrase with a preposition.
  private func passedOver(_ k: Int, _ limit: Int) -> Int {
    if reading.kind(k) == .comma { return k + 1 }
    if let phrase = reading.phrases.starting(at: k), isTime(phrase.tokens) {
      return phrase.tokens.upperBound
    }
    if reading.isAdverb(k) || reading.has(k, .time) { return k + 1 }
    guard reading.isPreposition(k), !reading.has(k, .of) else { return k }
    guard let governed = reading.phrases.starting(at: k + 1) else {
      return isPronoun(k + 1) ? k + 2 : k
    }
    let end = chainEnd(governed)
    return end < limit ? end : k
  }

  /// `lui`, `elle`, `celui-ci`, as the source itself.
  private func isPronoun(_ k: Int) -> Bool {
    reading.has(k, .objectPronoun) && reading.kind(k) == .word
      && reading.phrases.starting(at: k) == nil
      && !reading.has(k - 1, .of)
  }

  /// Whether a phrase tells when: `jeudi`, `cette semaine`, `le 3 mai`.
  func isTime(_ tokens: Range<Int>) -> Bool {
    guard let phrase = reading.phrases.starting(at: tokens.lowerBound), phrase.mention == nil else {
      return false
    }
    return reading.has(phrase.head, .time)
      || phrase.tokens.contains { reading.has($0, .time) && !reading.has($0, .determiner) }
        && reading.tokens[phrase.head].kind == .number
  }

  // MARK: - Chains

  /// Where a phrase with its complements ends: `le chef de la diplomatie de X`.
  func chainEnd(_ phrase: NounPhrase) -> Int {
    var end = phrase.tokens.upperBound
    for _ in 0..<8 {
      guard let next = complement(at: end, of: phrase) else { return end }
      end = next.tokens.upperBound
    }
    return end
  }

  private func complement(at k: Int, of phrase: NounPhrase) -> NounPhrase? {
    guard reading.isWord(k), reading.quotationOf[k] == reading.quotationOf[k - 1] else {
      return nil
    }
    if reading.has(k, .of) {
      return reading.phrases.starting(at: k + 1) ?? reading.phrases.starting(at: k)
    }
    if Junctions.insidePhrase.contains(reading.tokens[k].word), isRole(phrase),
      let next = reading.phrases.starting(at: k + 1), next.mention == nil,
      !reading.has(k + 1, .determiner) || reading.has(k, .preposition), !isTime(next.tokens)
    {
      return next
    }
    guard reading.has(k, .coordination), reading.has(k + 1, .of) else { return nil }
    return reading.phrases.starting(at: k + 2) ?? reading.phrases.starting(at: k + 1)
  }

  private func isRole(_ phrase: NounPhrase) -> Bool {
    Roles.nouns[reading.tokens[phrase.head].word] != nil
  }
}

extension SourceFinder {
  fileprivate func isTime(_ phrase: NounPhrase) -> Bool { isTime(phrase.tokens) }
}
