import Linguistics

/// Nouns and adjectives that report: `les affirmations de X selon lesquelles P`, `X a le sentiment
/// que P`, `X est convaincu que P`.
extension ClaimFinder {
  /// The claims that the nouns and adjectives of a sentence report.
  func nominal(_ sentence: Range<Int>, _ book: inout ClaimBook) {
    for k in sentence where reading.quotationOf[k] < 0 {
      if reading.has(k, .contentNoun), reading.text.tags[k] == .noun { noun(k, sentence, &book) }
      if reading.has(k, .convinced), reading.has(k + 1, .that) { attitude(k, sentence, &book) }
    }
  }

  private func noun(_ k: Int, _ sentence: Range<Int>, _ book: inout ClaimBook) {
    guard let phrase = reading.phrases.at(k), phrase.head == k else { return }
    let end = sources.chainEnd(phrase)
    let start: Int
    if reading.has(end, .according), reading.has(end + 1, .which) {
      start = end + 2
    } else if reading.has(k + 1, .that), reading.text.tags[k + 1] == .subordinator {
      start = k + 2
    } else {
      return
    }
    guard start < sentence.upperBound, let whose = nominalSource(phrase, end, sentence)
    else { return }
    book.add(
      FoundClaim(
        rule: .nominal,
        pieces: [reading.trimmed(Range(from: start, upTo: nominalEnd(from: start, sentence)))],
        source: whose.source, cue: phrase.tokens.lowerBound..<start, stance: whose.stance,
        confidence: 0.95))
  }

  /// Whose words a noun stands for: its complement with `de`, its possessive, or the subject of the
  /// verb before it, which may deny them: `X réfute l’accusation selon laquelle P`.
  private func nominalSource(_ phrase: NounPhrase, _ end: Int, _ sentence: Range<Int>)
    -> (source: SourcePhrase, stance: Claim.Stance)?
  {
    let first = phrase.tokens.lowerBound
    if end > phrase.tokens.upperBound,
      let owner = reading.phrases.starting(at: phrase.tokens.upperBound + 1)
        ?? reading.phrases.starting(at: phrase.tokens.upperBound)
    {
      let tokens = owner.tokens.lowerBound..<max(end, owner.tokens.upperBound)
      return (SourcePhrase(kind: .phrase, tokens: tokens), .asserted)
    }
    let verbs = reading.clauses.verbs(
      in: Range(from: max(sentence.lowerBound, first - 8), upTo: first))
    guard let verb = verbs.last, !isIncise(before: first) else {
      return reading.has(first, .possessive) ? (.pronoun(first), .asserted) : nil
    }
    let stances = Range(from: verb.token, upTo: first).compactMap { reading.verbs[$0]?.stance }
    return subjects.subject(
      before: reading.cliticStart(of: verb.token), isPlural: reading.isPluralVerb(verb.token)
    ).map { ($0, stances.contains(.denied) ? .denied : .asserted) }
  }

  private func isIncise(before k: Int) -> Bool { reading.kind(k - 1) == .comma }

  /// A clause after a noun inside another clause ends before the verb of that one.
  private func nominalEnd(from start: Int, _ sentence: Range<Int>) -> Int {
    let end = clauseEnd(from: start, in: sentence)
    let verbs = reading.clauses.verbs(in: start..<end)
    guard verbs.count > 1, let second = verbs.dropFirst().first(where: { $0.opener == nil }),
      !Range(from: start, upTo: second.token).contains(where: {
        reading.kind($0) == .comma || reading.has($0, .coordination)
      })
    else { return end }
    return reading.cliticStart(of: second.token)
  }

  /// `X est convaincu que P`, `X se dit persuadé que P`.
  private func attitude(_ k: Int, _ sentence: Range<Int>, _ book: inout ClaimBook) {
    let verbs = reading.clauses.verbs(in: Range(from: max(sentence.lowerBound, k - 5), upTo: k))
    guard let verb = verbs.last, reading.phrases.starting(in: verb.token..<k).isEmpty,
      !Range(from: verb.token, upTo: k).contains(where: { reading.has($0, .negation) }),
      let source = subjects.subject(
        before: reading.cliticStart(of: verb.token), isPlural: reading.isPluralVerb(verb.token))
    else { return }
    let start = k + 2
    book.add(
      FoundClaim(
        rule: .attitude,
        pieces: [reading.trimmed(Range(from: start, upTo: clauseEnd(from: start, in: sentence)))],
        source: source, cue: verb.token..<k + 1, confidence: 0.8))
  }
}
