import Linguistics

/// Finds who the source of each claim is: the entity that a name, a role or a pronoun leads to.
struct SpeakerResolver {
  let reading: Reading
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
  }

  init(_ reading: Reading) { self.reading = reading }

  /// The source of a claim, nil when it is better left open.
  ///
  /// Claims come in text order.
  mutating func resolve(_ claim: FoundClaim) -> Resolved? {
    guard let source = claim.source else { return nil }
    let place = source.tokens.first ?? claim.cue?.lowerBound ?? claim.bounds.lowerBound
    var found: Resolved?
    switch source.kind {
    case .inherited:
      let sentence = Int(reading.sentenceOf[place])
      found = inherited(at: sentence) ?? (claim.cue == nil ? nil : subject(before: place, sentence))
    case .pronoun: found = pronoun(source.tokens)
    case .phrase: found = phrase(source.tokens)
    }
    found?.sentence = Int(reading.sentenceOf[place])
    if let found { history.append(found) }
    return found
  }

  /// The last source, unless it stands more than two sentences back.
  private func inherited(at sentence: Int) -> Resolved? {
    guard var last = history.last, sentence - last.sentence <= 2 else { return nil }
    last.mention = nil
    last.certainty *= 0.9
    return last
  }

  /// The person whom the sentence before a cue without a subject is about.
  private func subject(before token: Int, _ sentence: Int) -> Resolved? {
    guard
      var found = candidates(before: token, sentence).first(where: {
        sentence - $0.sentence <= 1 && $0.mention.map(isSubject) ?? false
      })
    else { return nil }
    found.mention = nil
    found.certainty = 0.7
    return found
  }

  // MARK: - Phrases

  private func phrase(_ tokens: Range<Int>) -> Resolved? {
    if isPointingBack(tokens), let back = pronoun(tokens) { return back }
    if let mention = headMention(tokens) ?? appositionMention(tokens) {
      return resolved(mention, tokens)
    }
    let noun = headNoun(tokens)
    if let noun, isDefinite(tokens), tokens.count <= 4 {
      if let bearer = bearer(of: reading.tokens[noun].word, before: tokens.lowerBound) {
        return resolved(bearer, tokens, 0.85)
      }
      if let same = history.suffix(50).last(where: { $0.noun == reading.tokens[noun].word }) {
        return again(same, tokens)
      }
    }
    return described(tokens, noun)
  }

  /// `ce dernier`, `celle-ci`.
  private func isPointingBack(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return false }
    return reading.has(first, .demonstrative) && tokens.count == 2
      && PointingBack.words.contains(reading.tokens[first + 1].word)
  }

  /// The name that is the head of a phrase: not governed by `de` or another preposition.
  private func headMention(_ tokens: Range<Int>) -> NameMention? {
    var k = tokens.lowerBound
    while k < tokens.upperBound {
      guard let mention = reading.names.mention(at: k) else {
        k += 1
        continue
      }
      let isGoverned = isGoverned(mention, in: tokens)
      if !isGoverned { return mention }
      k = max(mention.tokens.upperBound, k + 1)
    }
    return nil
  }

  /// Whether `de` or another preposition governs a name: `le coureur de l’équipe X`, but not
  /// `l’agence de presse X`.
  private func isGoverned(_ mention: NameMention, in tokens: Range<Int>) -> Bool {
    let first = mention.tokens.lowerBound
    let isDirect = first > tokens.lowerBound && reading.has(first - 1, [.of, .preposition])
    let isDetermined =
      first - 1 > tokens.lowerBound && reading.has(first - 1, .determiner)
      && reading.has(first - 2, [.of, .preposition])
    if isDirect || isDetermined { return true }
    if isPerson(mention) { return false }
    let of = Range(from: tokens.lowerBound, upTo: first).last { reading.has($0, .of) }
    return of.map { reading.has($0 + 1, .determiner) } ?? false
  }

  /// The person whose name stands beside a described source, with a comma between:
  /// `le ministre, Paul Martin,` or `Paul Martin, le ministre`.
  private func appositionMention(_ tokens: Range<Int>) -> NameMention? {
    guard reading.has(tokens.lowerBound, .definite) || isRole(tokens) else { return nil }
    let after =
      reading.kind(tokens.upperBound) == .comma ? tokens.upperBound + 1 : tokens.upperBound
    if let mention = reading.names.mention(at: after), mention.tokens.lowerBound == after,
      isPerson(mention),
      !reading.isWord(mention.tokens.upperBound)
    {
      return mention
    }
    guard reading.kind(tokens.lowerBound - 1) == .comma,
      let mention = reading.names.mention(at: tokens.lowerBound - 2), isPerson(mention),
      !reading.has(mention.tokens.lowerBound - 1, .preposition)
    else { return nil }
    return mention
  }

  private func isRole(_ tokens: Range<Int>) -> Bool {
    headNoun(tokens).map { GrammarWords.speakerNouns.contains(reading.tokens[$0].word) } ?? false
  }

  private func isPerson(_ mention: NameMention) -> Bool {
    reading.names.entities[mention.entity].type == .person
  }

  func resolved(_ mention: NameMention, _ tokens: Range<Int>, _ certainty: Double = 1)
    -> Resolved
  {
    let entity = reading.names.entities[mention.entity]
    return Resolved(
      name: entity.name, type: entity.type, entity: mention.entity, mention: tokens,
      gender: entity.gender,
      isPlural: false, sentence: 0, certainty: certainty)
  }

  private func headNoun(_ tokens: Range<Int>) -> Int? {
    tokens.first {
      reading.kind($0) == .word && !reading.has($0, [.determiner, .preposition, .adverb])
    }
  }

  private func isDefinite(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return false }
    return reading.has(first, [.definite, .demonstrative])
  }

  /// The last person named before who bears a role.
  private func bearer(of role: WordID, before token: Int) -> NameMention? {
    let end = firstMention(before: token)
    for mention in reading.names.mentions[Range(from: max(0, end - 300), upTo: end)].reversed() {
      if reading.names.entities[mention.entity].roles.contains(role) { return mention }
    }
    return nil
  }

  private func again(_ same: Resolved, _ tokens: Range<Int>) -> Resolved {
    var same = same
    same.mention = tokens
    same.certainty = 0.85
    return same
  }

  private func described(_ tokens: Range<Int>, _ noun: Int?) -> Resolved? {
    guard let first = tokens.first, let noun else { return nil }
    let isDescribed =
      reading.has(first, .determiner)
      || GrammarWords.speakerNouns.contains(reading.tokens[first].word)
    guard isDescribed else { return nil }
    let start = reading.has(first, .definite) && tokens.count > 1 ? first + 1 : first
    let isKnown = GrammarWords.speakerNouns.contains(reading.tokens[noun].word)
    return Resolved(
      name: reading.text.string(reading.text.range(Range(from: start, upTo: tokens.upperBound))),
      type: .unnamed,
      entity: nil,
      mention: tokens, gender: gender(of: first), isPlural: reading.has(first, .plural),
      sentence: 0,
      certainty: isKnown ? 0.95 : 0.75, noun: reading.tokens[noun].word)
  }

  private func gender(of determiner: Int) -> Gender? {
    if reading.kind(determiner) == .elided || reading.has(determiner, .plural) { return nil }
    return reading.has(determiner, .feminine) ? .feminine : .masculine
  }
}
