import Linguistics

/// Who a pronoun stands for.
extension SpeakerResolver {
  /// Someone a pronoun may stand for, and how much speaks for it.
  private struct Candidate {
    var source: Resolved
    var score: Double
  }

  /// The source that a pronoun stands for: the most salient of those named or speaking just before.
  ///
  /// Beside quoted speech a pronoun in the singular hardly ever stands for a body.
  func pronoun(_ tokens: Range<Int>, isSpeech: Bool = false) -> Resolved? {
    guard let token = tokens.last else { return nil }
    let isPlural = reading.has(token, .plural) && !reading.has(token, .possessive)
    let gender = gender(of: token)
    let sentence = Int(reading.sentenceOf[token])
    var best: Candidate?
    var second: Candidate?
    for source in candidates(before: tokens.lowerBound, sentence)
    where isNumber(of: source, isPlural) && agrees(source.gender, gender) {
      let score =
        salience(source, tokens.lowerBound, gender) - (isSpeech && !isPlural ? distance(source) : 0)
      let candidate = Candidate(source: source, score: score)
      if candidate.score > best?.score ?? 0 {
        if let best, !best.source.isSame(as: source) { second = best }
        best = candidate
      } else if candidate.score > second?.score ?? 0, let best, !best.source.isSame(as: source) {
        second = candidate
      }
    }
    guard let best else { return isPlural ? nil : anyone(tokens, gender, sentence) }
    return led(best, second, tokens)
  }

  /// `ce dernier`: the person or body named last that agrees.
  func lastNamed(_ tokens: Range<Int>) -> Resolved? {
    guard let word = tokens.last, !reading.has(word, .plural) else { return nil }
    let gender = gender(of: tokens.lowerBound)
    let sentence = Int(reading.sentenceOf[word])
    let first = reading.text.sentences[max(0, sentence - 2)].tokens.lowerBound
    for phrase in reading.phrases.starting(in: Range(from: first, upTo: tokens.lowerBound))
      .reversed()
    {
      guard let mention = phrase.mention, reading.quotationOf[phrase.head] < 0,
        reading.isPerson(mention), agrees(reading.names.entities[mention.entity].gender, gender)
      else { continue }
      var found = resolved(mention, tokens, 0.85)
      found.trail = [phrase.tokens]
      return found
    }
    return nil
  }

  /// Whether a source agrees in number; `ils` may stand for a family or a police force too.
  private func isNumber(of source: Resolved, _ isPlural: Bool) -> Bool {
    source.isPlural == isPlural || isPlural && SpeakerNouns.groups.contains(source.noun)
  }

  /// How much less likely a body or description is than a person for words in quotation marks.
  private func distance(_ source: Resolved) -> Double {
    switch source.type {
    case .person: 0
    case .organization: 1
    default: Roles.nouns[source.noun] != nil ? 0 : 2.5
    }
  }

  private func agrees(_ gender: Gender?, _ other: Gender?) -> Bool {
    gender == nil || other == nil || gender == other
  }

  /// The person described last in the sentence before, whatever the place in it: `a dit à son mari`.
  private func anyone(_ tokens: Range<Int>, _ gender: Gender?, _ sentence: Int) -> Resolved? {
    guard let gender, sentence > 0 else { return nil }
    let before = reading.text.sentences[sentence - 1].tokens
    for phrase in reading.phrases.starting(in: before).reversed() {
      guard phrase.mention == nil, !phrase.isPlural, phrase.gender == gender,
        Roles.nouns[reading.tokens[phrase.head].word] != nil, reading.quotationOf[phrase.head] < 0,
        var found = self.phrase(phrase.tokens.lowerBound..<sources.chainEnd(phrase))
      else { continue }
      found.trail.insert(phrase.tokens, at: 0)
      found.mention = tokens
      found.certainty = 0.65
      return found
    }
    return nil
  }

  private func led(_ best: Candidate, _ second: Candidate?, _ tokens: Range<Int>) -> Resolved {
    var found = best.source
    if let words = found.mention { found.trail.insert(words, at: 0) }
    found.mention = tokens
    let margin = best.score - (second?.score ?? 0)
    found.certainty = min(best.source.certainty, margin >= 1.5 ? 0.95 : margin >= 0.5 ? 0.85 : 0.75)
    return found
  }

  private func gender(of token: Int) -> Gender? {
    if reading.has(token, .possessive) { return nil }
    if reading.has(token, .feminine) { return .feminine }
    return reading.has(token, .masculine) || !reading.has(token, .plural) ? .masculine : nil
  }

  // MARK: - Candidates

  /// The sources of the last claims, and the people, bodies and groups of the last sentences,
  /// outside quotations.
  private func candidates(before token: Int, _ sentence: Int) -> [Resolved] {
    var found = history.suffix(3).reversed().filter { sentence - $0.sentence <= 5 }
    let first = reading.text.sentences[max(0, sentence - 3)].tokens.lowerBound
    for phrase in reading.phrases.starting(in: Range(from: first, upTo: token)).reversed() {
      guard found.count < 24 else { break }
      if reading.quotationOf[phrase.head] < 0, let source = candidate(phrase, before: token) {
        found.append(source)
      }
    }
    return found
  }

  private func candidate(_ phrase: NounPhrase, before token: Int) -> Resolved? {
    if let pair = pair(phrase, before: token) { return pair }
    if let mention = phrase.mention, !phrase.isPlural {
      switch reading.names.entities[mention.entity].type {
      case .person: return resolved(mention, phrase.tokens)
      case .organization:
        var source = resolved(mention, phrase.tokens)
        source.gender = phrase.gender
        return reading.isGoverned(phrase) ? nil : source
      default: return nil
      }
    }
    let noun = reading.tokens[phrase.head].word
    let isKnown =
      Roles.nouns[noun] != nil || Roles.organization.contains(noun)
      || reading.speaks[phrase.head] || reading.isDemonym(phrase.head)
      || reading.text.tags[phrase.head] == .properNoun && reading.isCapitalized(phrase.head)
    guard isKnown || phrase.isPlural, !isBareApposition(phrase),
      isSubject(phrase) || phrase.isPlural && isAgent(phrase),
      phrase.tokens.upperBound <= token
    else { return nil }
    let tokens = phrase.tokens.lowerBound..<min(sources.chainEnd(phrase), token)
    var source = self.phrase(tokens)
    if source?.type == .unnamed, !isKnown, !reading.speaks[phrase.head] {
      source?.certainty = 0.6
    }
    return source
  }

  /// `Le syndicat, propriétaire du pont, …`: a noun without article after a comma.
  private func isBareApposition(_ phrase: NounPhrase) -> Bool {
    let first = phrase.tokens.lowerBound
    return reading.kind(first - 1) == .comma && !reading.has(first, .determiner)
  }

  /// `X et Y` as one subject.
  private func pair(_ first: NounPhrase, before token: Int) -> Resolved? {
    guard first.mention != nil, !reading.isGoverned(first) else { return nil }
    let link = sources.chainEnd(first)
    guard reading.has(link, .coordination), let second = reading.phrases.starting(at: link + 1),
      second.mention != nil, second.tokens.upperBound <= token,
      isSubject(first) || isSubject(second)
    else { return nil }
    return phrase(first.tokens.lowerBound..<second.tokens.upperBound)
  }

  /// `par les rebelles`: the one who acts in a passive.
  private func isAgent(_ phrase: NounPhrase) -> Bool {
    reading.has(phrase.tokens.lowerBound - 1, .by)
  }

  // MARK: - Salience

  private func salience(_ source: Resolved, _ token: Int, _ gender: Gender?) -> Double {
    let sentence = Int(reading.sentenceOf[token])
    var score = 5 - 1.2 * Double(sentence - source.sentence)
    if let last = history.last, last.isSame(as: source) {
      score += sentence - last.sentence <= 1 ? 2.5 : 1.5
    }
    if let gender, source.gender == gender { score += 0.7 }
    switch source.type {
    case .person: score += 1
    case .organization: score -= 0.3
    default:
      score -= source.isPlural ? 0 : Roles.nouns[source.noun] != nil ? 1.5 : 2
    }
    if let entity = source.entity, isTopic(entity, sentence) { score += 1.2 }
    if isNewSubject(source, sentence) { score += 2 }
    if isOwnSubject(source, sentence) { score += 2 }
    if isBeforeColon(source, token) { score += 1.5 }
    if let mention = source.mention, let phrase = reading.phrases.at(mention.lowerBound) {
      if isSubject(phrase) {
        score += 1.2
      } else if isAgent(phrase) {
        score += 0.3
      } else if reading.isGoverned(phrase) {
        score -= 1
      }
    }
    return score
  }

  /// Whether a source is the subject of a clause before in the same sentence.
  private func isOwnSubject(_ source: Resolved, _ sentence: Int) -> Bool {
    guard source.sentence == sentence, let mention = source.mention,
      let phrase = reading.phrases.at(mention.lowerBound)
    else { return false }
    return isSubject(phrase)
  }

  /// `Le maire se montre optimiste : selon lui, …`: whether only a colon and a few words stand
  /// between the clause of a source and the pronoun.
  private func isBeforeColon(_ source: Resolved, _ token: Int) -> Bool {
    guard isOwnSubject(source, Int(reading.sentenceOf[token])) else { return false }
    return reading.kind(token - 1) == .colon || reading.kind(token - 2) == .colon
  }

  /// Whether the sentence before is about someone else than the last speaker, who spoke before it.
  private func isNewSubject(_ source: Resolved, _ sentence: Int) -> Bool {
    guard source.sentence == sentence - 1, let last = history.last, last.sentence < sentence - 1,
      let mention = source.mention, let phrase = reading.phrases.at(mention.lowerBound)
    else { return false }
    return isSubject(phrase)
      && mention.lowerBound - reading.sentence(of: mention.lowerBound).lowerBound < 4
  }

  /// Whether the sentence before is about someone.
  private func isTopic(_ entity: Int, _ sentence: Int) -> Bool {
    sentence > 0 && cast.topics[sentence - 1] == Int32(entity)
  }

  func isSubject(_ phrase: NounPhrase) -> Bool {
    reading.isSubject(phrase, end: sources.chainEnd(phrase))
  }
}
