import Linguistics

/// Finds who the source of each claim is: the entity that a name, a role or a pronoun leads to.
struct SpeakerResolver {
  let reading: Reading
  let sources: SourceFinder
  let cast: Cast
  private(set) var history: [Resolved] = []

  /// A source that is known, with what a pronoun needs to know of it.
  struct Resolved {
    var name: String
    var type: EntityType
    var entity: Int?
    var mention: Range<Int>?
    var gender: Gender?
    var isPlural: Bool
    var sentence: Int
    /// How sure the step from words to source is, from 0 to 1.
    var certainty: Double
    /// The head noun of a described source.
    var noun: WordID = .none
    /// The words that lead from the mention to the name, each to the next.
    var trail: [Range<Int>] = []

    func isSame(as other: Resolved) -> Bool {
      entity != nil || other.entity != nil ? entity == other.entity : name == other.name
    }
  }

  init(_ reading: Reading) {
    self.reading = reading
    sources = SourceFinder(reading: reading)
    cast = Cast(reading)
  }

  /// The source of a claim, nil when it is better left open.
  ///
  /// Claims come in the order of their cues.
  mutating func resolve(_ claim: FoundClaim) -> Resolved? {
    guard let source = claim.source else { return nil }
    let place = source.tokens.first ?? claim.cue?.lowerBound ?? claim.bounds.lowerBound
    let sentence = Int(reading.sentenceOf[place])
    var found: Resolved?
    switch source.kind {
    case .inherited: found = inherited(claim, at: place, sentence)
    case .pronoun: found = pronoun(source.tokens, isSpeech: isSpeech(claim))
    case .phrase: found = phrase(source.tokens)
    }
    found?.sentence = sentence
    if let found { history.append(found) }
    return found
  }

  private func isSpeech(_ claim: FoundClaim) -> Bool {
    claim.pieces.first.map { reading.quotationOf[$0.lowerBound] >= 0 } ?? false
  }

  // MARK: - Without words

  /// The last source, unless it stands more than two sentences back or another person has come
  /// into focus since.
  private func inherited(_ claim: FoundClaim, at place: Int, _ sentence: Int) -> Resolved? {
    let hasCue = claim.cue != nil
    let focus = focus(ofSentence: sentence - 1, before: place)
    if var last = history.last, sentence - last.sentence <= (hasCue ? 2 : 3) {
      if let focus, last.sentence < sentence - 1, !focus.isSame(as: last) { return focus }
      if let mention = last.mention { last.trail = [mention] }
      last.mention = nil
      last.certainty = min(last.certainty, 0.95) * (sentence - last.sentence <= 1 ? 0.95 : 0.85)
      return last
    }
    return focus ?? soleSpeaker(claim)
      ?? (hasCue
        ? nil
        : self.focus(
          ofSentence: Int(reading.sentenceOf[claim.bounds.upperBound - 1]) + 1, before: .max))
  }

  /// The only person who has spoken so far, for a quotation on its own.
  private func soleSpeaker(_ claim: FoundClaim) -> Resolved? {
    guard claim.cue == nil, var first = history.first, first.type == .person, history.count > 1,
      history.allSatisfy({ $0.isSame(as: first) })
    else { return nil }
    first.mention = nil
    first.certainty = 0.7
    return first
  }

  /// The person whom a sentence is about: its first subject, outside quotations.
  private func focus(ofSentence sentence: Int, before place: Int) -> Resolved? {
    guard reading.text.sentences.indices.contains(sentence) else { return nil }
    for phrase in reading.phrases.starting(in: reading.text.sentences[sentence].tokens) {
      guard phrase.tokens.lowerBound < place, reading.quotationOf[phrase.head] < 0,
        let mention = phrase.mention, reading.isPerson(mention), isSubject(phrase)
      else { continue }
      var found = resolved(mention, phrase.tokens, 0.7)
      found.trail = [phrase.tokens]
      found.mention = nil
      return found
    }
    return nil
  }

  // MARK: - Phrases

  func phrase(_ tokens: Range<Int>) -> Resolved? {
    if isPointingBack(tokens), let back = lastNamed(tokens) ?? pronoun(tokens) { return back }
    if let owner = owner(ofWords: tokens) { return phrase(owner) }
    if let group = group(tokens) { return group }
    if let noun = headNoun(tokens), tokens.count == 2, isDefinite(tokens), reading.isDemonym(noun),
      let known = known(tokens, noun)
    {
      return known
    }
    if let mention = headMention(tokens) ?? appositionMention(tokens) {
      return resolved(mention, tokens)
    }
    if isPossessive(tokens), let owner = pronoun(tokens.lowerBound..<tokens.lowerBound + 1) {
      return owner
    }
    if let noun = headNoun(tokens), isDefinite(tokens) {
      if let known = known(tokens, noun) { return known }
    }
    return described(tokens)
  }

  /// The one whose words a phrase names: `les propos de X`.
  private func owner(ofWords tokens: Range<Int>) -> Range<Int>? {
    guard let noun = reading.phrases.at(tokens.lowerBound), reading.has(noun.head, .utterance)
    else {
      return nil
    }
    let link = noun.tokens.upperBound
    guard link + 1 < tokens.upperBound, reading.has(link, .of) else { return nil }
    let start = reading.phrases.starting(at: link + 1) == nil ? link : link + 1
    return reading.phrases.starting(at: start) == nil ? nil : start..<tokens.upperBound
  }

  /// `ce dernier`, `celle-ci`, `l’intéressé`.
  private func isPointingBack(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, tokens.count == 2 else { return false }
    return reading.has(first, [.demonstrative, .definite])
      && PointingBack.words.contains(reading.tokens[first + 1].word)
  }

  /// `son conseil`, `sa réponse`: a thing of someone's, not a person.
  private func isPossessive(_ tokens: Range<Int>) -> Bool {
    reading.has(tokens.lowerBound, .possessive) && tokens.count > 1
      && reading.has(tokens.lowerBound + 1, .medium)
  }

  /// `X et Y`: two names as one source.
  private func group(_ tokens: Range<Int>) -> Resolved? {
    let first = reading.phrases.at(tokens.lowerBound)
    guard let first, let mention = first.mention, first.tokens.upperBound < tokens.upperBound,
      reading.has(first.tokens.upperBound, .coordination)
        || reading.kind(first.tokens.upperBound) == .comma,
      reading.phrases.at(tokens.upperBound - 1)?.mention != nil
    else { return nil }
    return Resolved(
      name: reading.text.string(reading.text.range(withoutArticle(tokens))), type: .unnamed,
      entity: nil,
      mention: tokens, gender: reading.names.entities[mention.entity].gender, isPlural: true,
      sentence: 0, certainty: 0.9)
  }

  /// The name that is the head of a phrase: not governed by `de` or another preposition.
  private func headMention(_ tokens: Range<Int>) -> NameMention? {
    guard let first = reading.phrases.at(tokens.lowerBound) else { return nil }
    if let mention = first.mention, names(first, mention) { return mention }
    guard Roles.nouns[reading.tokens[first.head].word] != nil else { return nil }
    var end = first.tokens.upperBound
    while end + 1 < tokens.upperBound {
      guard let next = reading.phrases.at(end + 1) ?? reading.phrases.at(end + 2) else {
        return nil
      }
      if let mention = next.mention, reading.isPerson(mention),
        next.tokens.lowerBound < mention.tokens.lowerBound,
        !reading.has(mention.tokens.lowerBound - 1, .determiner)
      {
        return mention
      }
      end = max(next.tokens.upperBound, end + 1)
    }
    return nil
  }

  /// Whether the name in a phrase is whom the phrase is about: `l’agence X`, `le ministre X`, but
  /// not `les avions X`.
  private func names(_ phrase: NounPhrase, _ mention: NameMention) -> Bool {
    if mention.tokens.contains(phrase.head) || reading.isPerson(mention) { return true }
    let noun = reading.tokens[phrase.head].word
    return Roles.organization.contains(noun)
      || reading.speaks[phrase.head]
        && !phrase.isPlural
  }

  /// The person whose name stands beside a described source, with a comma between:
  /// `le ministre, Paul Martin,` or `Paul Martin, le ministre`.
  private func appositionMention(_ tokens: Range<Int>) -> NameMention? {
    guard reading.has(tokens.lowerBound, [.definite, .possessive]) || isRole(tokens) else {
      return nil
    }
    let after =
      reading.kind(tokens.upperBound) == .comma ? tokens.upperBound + 1 : tokens.upperBound
    if let next = reading.phrases.starting(at: after), let mention = next.mention,
      reading.isPerson(mention),
      !reading.isWord(mention.tokens.upperBound) || after == tokens.upperBound
    {
      return mention
    }
    guard reading.kind(tokens.lowerBound - 1) == .comma,
      let before = reading.phrases.ending(before: tokens.lowerBound - 1),
      let mention = before.mention, reading.isPerson(mention),
      !reading.isGoverned(before) || reading.endsApposition(tokens.upperBound)
    else { return nil }
    return mention
  }

  private func isRole(_ tokens: Range<Int>) -> Bool {
    headNoun(tokens).map {
      Roles.nouns[reading.tokens[$0].word] != nil
        || reading.speaks[$0]
    } ?? false
  }

  func resolved(_ mention: NameMention, _ tokens: Range<Int>, _ certainty: Double = 1)
    -> Resolved
  {
    let entity = reading.names.entities[mention.entity]
    return Resolved(
      name: entity.name, type: entity.type, entity: mention.entity, mention: tokens,
      gender: entity.gender,
      isPlural: false, sentence: Int(reading.sentenceOf[tokens.lowerBound]), certainty: certainty,
      trail: mention.tokens == tokens ? [] : [mention.tokens])
  }

  func headNoun(_ tokens: Range<Int>) -> Int? { reading.phrases.at(tokens.lowerBound)?.head }

  private func isDefinite(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return false }
    return reading.has(first, [.definite, .demonstrative])
  }

  private func described(_ tokens: Range<Int>) -> Resolved? {
    guard let first = tokens.first, let phrase = reading.phrases.at(first) else { return nil }
    let noun = reading.tokens[phrase.head].word
    let isKnown =
      reading.speaks[phrase.head] || Roles.nouns[noun] != nil
      || reading.isDemonym(phrase.head)
    let isName = reading.isCapitalized(first) && reading.text.tags[phrase.head] == .properNoun
    guard
      isKnown || isName || reading.has(first, [.determiner, .indefinitePronoun])
        || reading.text.tags[first] == .numeral
    else { return nil }
    return Resolved(
      name: reading.text.string(reading.text.range(whole(tokens, phrase))),
      type: .unnamed, entity: nil, mention: tokens, gender: phrase.gender,
      isPlural: phrase.isPlural, sentence: Int(reading.sentenceOf[first]),
      certainty: isKnown ? 0.92 : 0.75, noun: noun)
  }

  /// `l’un d’eux`, `une autre`: a pronoun with what it picks from.
  private func whole(_ tokens: Range<Int>, _ phrase: NounPhrase) -> Range<Int> {
    guard reading.has(phrase.head, .indefinitePronoun) else { return withoutArticle(tokens) }
    var end = tokens.upperBound
    if reading.has(end, .of) {
      end += 1
      while end < reading.tokens.count, end - tokens.upperBound < 4,
        reading.isPreposition(end) || reading.has(end, .objectPronoun)
      { end += 1 }
    }
    return tokens.lowerBound..<(end > tokens.upperBound + 1 ? end : tokens.upperBound)
  }

  private func withoutArticle(_ tokens: Range<Int>) -> Range<Int> {
    reading.has(tokens.lowerBound, .definite) && tokens.count > 1
      ? tokens.lowerBound + 1..<tokens.upperBound : tokens
  }
}
