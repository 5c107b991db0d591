import Linguistics

/// The words of a verb that reports: `a pour sa part assuré`, `affirme`, `ajoutant`.
struct Cue {
  /// From the auxiliary or reflexive pronoun to the end of the verb.
  var tokens: Range<Int>
  var frames: VerbFact.Frames
  var stance: Claim.Stance
  var form: Form
  /// Whether `ne` stands before the verb: `n’a pas précisé`, `n’ajoute que`.
  var isNegated = false
  /// The pronoun joined to the verb: `-t-il`.
  var clitic: Int?
  /// Where a subject before the verb would end: before its object pronouns and `ne`.
  var subjectEnd: Int
  var isPlural: Bool

  /// The stance to words that stand beside the cue as the source’s own: `« C’est faux », dément X`
  /// asserts them.
  var stanceBeside: Claim.Stance { stance == .denied ? .asserted : stance }

  enum Form { case finite, passive, gerund, infinitive }
}

/// Finds the cues of a text, in one pass.
struct CueFinder {
  let reading: Reading

  /// The cues, in text order.
  func cues() -> [Cue] {
    var cues: [Cue] = []
    var i = 0
    while i < reading.tokens.count {
      if let cue = cue(at: i) {
        cues.append(cue)
        i = max(cue.tokens.upperBound, i + 1)
      } else {
        i += 1
      }
    }
    return cues
  }

  private func cue(at i: Int) -> Cue? {
    guard reading.tokens[i].kind == .word else { return nil }
    guard let verb = reading.verbs[i] else { return afterSpeech(i) ?? likened(i) }
    if verb.frames.contains(.auxiliary),
      verb.forms.contains(.singular) || verb.forms.contains(.plural)
    {
      if let compound = compound(from: i) { return compound }
    }
    let isAsked =
      verb.frames.contains(.able) && reading.kind(i + 1) == .clitic
      && reading.has(i + 1, .impersonal)
    if verb.frames.contains(.causative) || verb.frames.contains(.modal) || isAsked {
      if let chain = withInfinitive(from: i, end: i) { return chain }
    }
    return simple(i, verb) ?? afterSpeech(i)
  }

  /// A word that can be a verb, right before a person’s name: `« … », partage X`.
  private func standsBeforeName(_ i: Int) -> Bool {
    reading.text.words[i].lowerTraits.contains(.finiteVerb) && !reading.isCapitalized(i)
      && reading.isPerson(reading.names.mention(at: i + 1))
  }

  /// `a remercié son équipe et rappelé que`: a participle that shares the auxiliary before it.
  private func isJoinedParticiple(_ i: Int, _ verb: VerbFact) -> Bool {
    verb.forms.contains(.participle) && reading.text.tags[i] == .pastParticiple
      && reading.has(i - 1, .coordination) && introducesSoon(i + 1)
  }

  /// Any participle before `comme` and a mark: `classé comme « … »`.
  private func likened(_ i: Int) -> Cue? {
    guard reading.text.tags[i] == .pastParticiple, reading.has(i + 1, .like),
      Range(from: i + 2, upTo: i + 5).contains(where: { reading.kind($0) == .openQuote })
    else { return nil }
    return finish(
      i, i, VerbFact(forms: .participle, frames: [.naming], stance: .asserted), .passive)
  }

  /// `qualifié de « … »`, `décrit par X comme`: a participle that names, without auxiliary.
  private func isBareParticiple(_ i: Int, _ verb: VerbFact) -> Bool {
    verb.frames.contains(.naming) && reading.text.tags[i] == .pastParticiple
      && (reading.has(i + 1, [.of, .by, .like]) || reading.kind(i + 1) == .openQuote)
  }

  /// Any verb right after quoted speech: `« … », se souvient X`, `« … », a salué le ministre`.
  private func afterSpeech(_ i: Int) -> Cue? {
    guard reading.text.tags[i].isFinite || standsBeforeName(i),
      let quotation = reading.quotation(endingBefore: reading.cliticStart(of: i)),
      reading.isSpeech(quotation)
    else { return nil }
    var end = i
    if reading.text.tags[i] == .finiteAuxiliary {
      while end + 1 < reading.tokens.count, end - i < 4, reading.text.tags[end] != .pastParticiple {
        end += 1
      }
      guard reading.text.tags[end] == .pastParticiple else { return nil }
    }
    return finish(
      i, end, VerbFact(forms: .finite, frames: [.incise], stance: .asserted), .finite)
  }

  private static let reports: VerbFact.Frames = [
    .incise, .that, .quotation, .naming, .whether, .toThat,
  ]

  /// A verb of one word: `affirme`, `ajoutant`, `préciser`.
  private func simple(_ i: Int, _ verb: VerbFact) -> Cue? {
    guard !verb.frames.isDisjoint(with: Self.reports), !isNoun(i, verb) else { return nil }
    let form: Cue.Form
    if !verb.forms.isDisjoint(with: .finite) {
      form = .finite
    } else if verb.forms.contains(.gerund) {
      form = .gerund
    } else if verb.forms.contains(.infinitive) {
      form = .infinitive
    } else if isBareParticiple(i, verb) {
      form = .passive
    } else if isJoinedParticiple(i, verb) {
      form = .finite
    } else {
      return nil
    }
    return finish(i, i, verb, form)
  }

  /// Whether a word that looks like a verb stands as a noun, after a determiner or preposition.
  private func isNoun(_ i: Int, _ verb: VerbFact) -> Bool {
    if verb.forms == .gerund, reading.has(i - 1, .objectClitic), reading.kind(i - 2) == .comma {
      return false
    }
    if reading.has(i - 2, .like), reading.has(i - 1, .objectClitic) { return false }
    switch reading.text.tags[i] {
    case .noun, .adjective, .properNoun:
      if !introducesSoon(i + 1), isNominal(i - 1) { return true }
    case .adverb, .preposition, .determiner: return true
    case .finiteVerb where i > 0 && reading.text.tags[i - 1] == .pronoun: return false
    default: break
    }
    guard i > 0, !verb.forms.isDisjoint(with: .finite) else { return false }
    let before = reading.classes[i - 1]
    if before.contains(.objectClitic) && reading.has(i - 2, [.subjectPronoun, .not, .who]) {
      return false
    }
    if before.contains(.determiner), !before.contains(.objectClitic) { return true }
    if before.contains([.determiner, .definite]) { return !isSubject(i - 2) }
    return before.contains(.preposition) && !before.contains(.objectClitic)
  }

  /// Whether a token can only stand before a noun or adjective.
  private func isNominal(_ i: Int) -> Bool {
    guard i >= 0 else { return false }
    switch reading.text.tags[i] {
    case .determiner, .contraction, .preposition, .adjective, .numeral: return true
    default: return false
    }
  }

  /// Whether what a verb can introduce begins here: `que`, a colon, a mark.
  private func introduces(_ i: Int) -> Bool {
    reading.has(i, .that) && reading.text.tags[i] == .subordinator || reading.kind(i) == .colon
      || reading.kind(i) == .openQuote
      || reading.kind(i) == .clitic
  }

  /// The same after adverbs: `note ensuite que`.
  private func introducesSoon(_ i: Int) -> Bool {
    var k = i
    while k < i + 3, reading.isAdverb(k) { k += 1 }
    return introduces(k)
  }

  private func isSubject(_ i: Int) -> Bool {
    reading.has(i, [.subjectPronoun, .who, .not])
  }

  /// `a`, words between, and a participle or a chain with an infinitive.
  private func compound(from start: Int) -> Cue? {
    let limit = min(start + 9, reading.sentence(of: start).upperBound)
    for k in start + 1..<max(limit, start + 1) {
      if let verb = reading.verbs[k], verb.forms.contains(.participle) {
        if !verb.frames.isDisjoint(with: [.causative, .modal]) {
          return withInfinitive(from: start, end: k)
        }
        guard !verb.frames.isDisjoint(with: Self.reports) else {
          if verb.frames.contains(.auxiliary) { continue }
          return nil
        }
        return finish(start, k, verb, isPassive(start, k) ? .passive : .finite)
      }
      guard mayStandBetween(k) else { return nil }
    }
    return nil
  }

  private func mayStandBetween(_ k: Int) -> Bool {
    if reading.kind(k) == .clitic || reading.kind(k) == .comma { return true }
    if reading.tokens[k].traits.contains(.capitalized) { return false }
    return reading.has(
      k,
      [
        .adverbial, .preposition, .objectPronoun, .negation, .time, .determiner, .objectClitic,
        .coordination,
      ])
      || reading.isAdverb(k)
  }

  /// `est accusé`: a form of `être` without a reflexive pronoun before it.
  private func isPassive(_ start: Int, _ participle: Int) -> Bool {
    guard
      Auxiliaries.isBeing(reading.text, start)
        || Range(from: start + 1, upTo: participle).contains(where: {
          Auxiliaries.been.contains(reading.tokens[$0].word)
        })
    else { return false }
    return !reading.has(start - 1, .objectClitic)
  }

  /// `fait savoir`, `a tenu à souligner`, `vient de déclarer`.
  private func withInfinitive(from start: Int, end: Int) -> Cue? {
    guard let light = reading.verbs[end] else { return nil }
    let limit = min(end + 4, reading.sentence(of: start).upperBound)
    for k in end + 1..<max(limit, end + 1) {
      if light.frames.contains(.causative),
        VerbLexicon.afterCausative.contains(reading.tokens[k].word)
      {
        let verb = VerbFact(
          forms: .infinitive, frames: [.incise, .that, .quotation], stance: .asserted)
        return finish(start, k, verb, .finite)
      }
      if !light.frames.isDisjoint(with: [.modal, .able]), let verb = reading.verbs[k],
        verb.forms.contains(.infinitive),
        !verb.frames.isDisjoint(with: Self.reports)
      {
        return finish(start, k, verb, .finite)
      }
      guard
        reading.has(k, [.preposition, .adverbial, .objectClitic]) || reading.isAdverb(k)
          || reading.kind(k) == .clitic
      else { return nil }
    }
    return nil
  }

  /// The last token of a verb with the words that belong to it: `met en garde`; nil when they miss.
  private func whole(_ verb: VerbFact, endingAt end: Int) -> Int? {
    guard !verb.tail.isEmpty else { return end }
    var k = end + 1
    while k < reading.tokens.count, k - end < 4, reading.isAdverb(k) { k += 1 }
    for word in verb.tail {
      guard k < reading.tokens.count, reading.tokens[k].word == word else { return nil }
      k += 1
    }
    return k - 1
  }

  private func finish(_ start: Int, _ last: Int, _ verb: VerbFact, _ form: Cue.Form) -> Cue? {
    guard let end = whole(verb, endingAt: last) else { return nil }
    if verb.isNotReflexive, reflexive(before: start) != nil { return nil }
    let number = reading.verbs[start]?.forms ?? []
    var cue = Cue(
      tokens: Range(from: start, upTo: end + 1), frames: verb.frames, stance: verb.stance,
      form: form,
      subjectEnd: start, isPlural: number.contains(.plural) && !number.contains(.singular))
    var low = start
    while low > 0, reading.has(low - 1, [.objectClitic, .not]),
      !reading.has(low - 1, .subjectPronoun), start - low < 3
    {
      if reading.has(low - 1, .not) { cue.isNegated = true }
      low -= 1
    }
    cue.subjectEnd = low
    cue.clitic = Range(from: start, upTo: end + 2).first {
      reading.kind($0) == .clitic && reading.has($0, [.subjectPronoun, .impersonal])
    }
    if let clitic = cue.clitic, clitic == end + 1 { cue.tokens = Range(from: start, upTo: end + 2) }
    if let pronoun = reflexive(before: start) {
      cue.tokens = Range(from: pronoun, upTo: cue.tokens.upperBound)
      if verb.frames.contains(.whether) { cue.stance = .questioned }
      if verb.frames.contains(.reflexiveThat) { cue.frames.insert(.that) }
    }
    return cue
  }

  private func reflexive(before start: Int) -> Int? {
    start > 0 && Auxiliaries.reflexive.contains(reading.tokens[start - 1].word) ? start - 1 : nil
  }
}
