import Linguistics

/// Finds the subject of a verb: before it, past appositions, relative clauses and adverbials.
struct SubjectFinder {
  let reading: Reading
  let sources: SourceFinder

  /// The subject of the verb whose clitics begin at a token; nil when its clause shows none.
  func subject(before end: Int, isPlural: Bool) -> SourcePhrase? {
    var place = end
    var wasOpening = false
    let start = reading.sentence(of: max(end - 1, 0)).lowerBound
    for _ in 0..<24 {
      guard place > start else { return nil }
      switch step(before: place, start, isPlural: isPlural, isFirst: place == end || wasOpening) {
      case .found(let source): return source
      case .none: return nil
      case .goOn(let next):
        guard next < place else { return nil }
        wasOpening = isMark(next)
        place = next
      }
    }
    return nil
  }

  /// The subject of the clause that a gerund, infinitive or second verb hangs on.
  func governingSubject(before token: Int) -> SourcePhrase? {
    let start = reading.sentence(of: token).lowerBound
    let verbs = reading.clauses.verbs(in: Range(from: start, upTo: token))
    guard let main = verbs.last(where: { $0.opener == nil }) ?? verbs.first else { return nil }
    return subject(ofVerb: main.token, before: token) ?? coordinatedSubject(of: main.token)
  }

  /// The subject of a finite verb, before it or joined to it.
  func subject(ofVerb verb: Int, before token: Int) -> SourcePhrase? {
    if let clitic = Range(from: verb, upTo: min(verb + 3, token)).first(where: {
      reading.kind($0) == .clitic && reading.has($0, .subjectPronoun)
    }) {
      return .pronoun(clitic)
    }
    return subject(before: reading.cliticStart(of: verb), isPlural: reading.isPluralVerb(verb))
  }

  /// The subject of the verb before, for a verb that a conjunction or comma joins to it; of at most
  /// eight verbs in a row.
  func coordinatedSubject(of verb: Int) -> SourcePhrase? {
    let start = reading.sentence(of: verb).lowerBound
    var verb = verb
    for _ in 0..<8 {
      let joint = reading.cliticStart(of: verb) - 1
      guard joint > start, isJoint(joint) else { return nil }
      let verbs = reading.clauses.verbs(in: Range(from: start, upTo: joint))
      guard let earlier = verbs.last(where: { $0.opener == nil }) ?? verbs.last else { return nil }
      if let subject = subject(ofVerb: earlier.token, before: joint) { return subject }
      verb = earlier.token
    }
    return nil
  }

  private func isMark(_ k: Int) -> Bool { reading.kind(k) == .comma || reading.kind(k) == .dash }

  private func isJoint(_ k: Int) -> Bool {
    reading.has(k, .coordination) || reading.kind(k) == .comma || reading.isAdverb(k)
      || reading.kind(k) == .dash
  }

  // MARK: - Going left

  private enum Step { case found(SourcePhrase), goOn(Int), none }

  private func step(before place: Int, _ start: Int, isPlural: Bool, isFirst: Bool) -> Step {
    let last = place - 1
    if reading.has(last, .who), reading.kind(last) == .word {
      return antecedent(before: last, isPlural)
    }
    if reading.has(last, .subjectPronoun), reading.kind(last) == .word,
      reading.text.tags[last] == .pronoun
    {
      return .found(.pronoun(last))
    }
    if let phrase = reading.phrases.ending(before: place) {
      return step(at: phrase, start, isPlural: isPlural)
    }
    switch reading.kind(last) {
    case .comma where !isFirst, .dash where !isFirst: return .goOn(last)
    case .comma, .dash: return parenthesis(endingAt: last, start).map { .goOn($0) } ?? .none
    case .number: return .goOn(last)
    case .closeBracket: return .goOn(opening(of: last, start))
    case .closeQuote: return reading.quotation(at: last).map { .goOn($0.open) } ?? .none
    case .word, .elided:
      if let relative = relativeVerb(at: last) { return .goOn(relative) }
      return isPassed(last) ? .goOn(last) : .none
    default: return .none
    }
  }

  /// Before the relative clause whose verb stands at a token; after its `qui`.
  private func relativeVerb(at token: Int) -> Int? {
    guard let verb = reading.clauses.verb(at: token), verb.isRelative, let opener = verb.opener
    else {
      return nil
    }
    return reading.has(opener, .who) ? opener + 1 : opener
  }

  private func step(at phrase: NounPhrase, _ start: Int, isPlural: Bool) -> Step {
    let chain = chainStart(endingWith: phrase, start)
    let first = chain.tokens.lowerBound
    if sources.isTime(chain.tokens) { return .goOn(first) }
    if isGoverned(first, start) || isObject(first, start) { return .goOn(first - 1) }
    if let verb = governingVerb(of: first, start) {
      return verb.isRelative ? verb.opener.map { .goOn($0) } ?? .none : .none
    }
    if isPlural, !chain.isPlural || isBareSecond(chain, start),
      let joined = coordinated(before: first, start)
    {
      return .found(SourcePhrase(kind: .phrase, tokens: joined..<phrase.tokens.upperBound))
    }
    if isBareApposition(chain, start) { return .goOn(first - 1) }
    if isPlural != chain.isPlural, isNumberSure(chain) { return .none }
    return .found(
      SourcePhrase(
        kind: .phrase, tokens: first..<max(sources.chainEnd(chain), chain.tokens.upperBound)))
  }

  /// `commentateurs` in `certains journaux et commentateurs`.
  private func isBareSecond(_ phrase: NounPhrase, _ start: Int) -> Bool {
    let first = phrase.tokens.lowerBound
    return first > start && reading.has(first - 1, .coordination)
      && !reading.has(first, .determiner)
  }

  /// Whether a phrase shows its number: by a determiner or as a person's name.
  private func isNumberSure(_ phrase: NounPhrase) -> Bool {
    if let mention = phrase.mention, mention.tokens.lowerBound == phrase.tokens.lowerBound {
      return reading.isPerson(mention)
    }
    return reading.has(phrase.tokens.lowerBound, .determiner)
      && !reading.has(phrase.head, .collective)
  }

  /// Words between a subject and its verb: adverbs, participles, prepositions without a noun.
  private func isPassed(_ k: Int) -> Bool {
    if reading.isAdverb(k) || reading.isPreposition(k) { return true }
    switch reading.text.tags[k] {
    case .adjective, .pastParticiple, .presentParticiple, .infinitive, .pastAuxiliary, .numeral:
      return true
    case .pronoun: return reading.has(k, [.objectPronoun, .objectClitic, .even])
    default: return false
    }
  }

  /// `président de Y` between commas after a name: not the subject itself.
  private func isBareApposition(_ phrase: NounPhrase, _ start: Int) -> Bool {
    let first = phrase.tokens.lowerBound
    guard first > start, reading.kind(first - 1) == .comma, !reading.has(first, .determiner) else {
      return false
    }
    return phrase.mention.map { !$0.tokens.contains(phrase.head) } ?? true
  }

  private func isGoverned(_ first: Int, _ start: Int) -> Bool {
    first - 1 >= start
      && (reading.isPreposition(first - 1) || reading.text.tags[first - 1] == .contraction)
      && !(first - 1 == start && reading.has(first - 1, .indefinite))
  }

  /// The verb right before a phrase, of which it is the object: `les avocats qui défendent X`.
  private func governingVerb(of first: Int, _ start: Int) -> Clauses.Verb? {
    guard first - 1 >= start, reading.isWord(first - 1) else { return nil }
    var k = first - 1
    while k > start, first - k < 4, reading.isAdverb(k) || reading.text.tags[k] == .pastParticiple {
      k -= 1
    }
    return reading.clauses.verb(at: k)
  }

  /// Whether a phrase is the object of a participle or infinitive before it.
  private func isObject(_ first: Int, _ start: Int) -> Bool {
    guard first - 1 > start else { return false }
    switch reading.text.tags[first - 1] {
    case .presentParticiple, .infinitive: return true
    default: return false
    }
  }

  // MARK: - Chains

  /// The first phrase of a chain of complements: `le chef` of `le chef de la diplomatie`.
  private func chainStart(endingWith phrase: NounPhrase, _ start: Int) -> NounPhrase {
    var first = phrase
    for _ in 0..<8 {
      let link = first.tokens.lowerBound - 1
      guard link > start, reading.has(link, .of) else { return first }
      if let before = reading.phrases.ending(before: link) {
        first = before
      } else if reading.has(link - 1, .coordination),
        let before = reading.phrases.ending(before: link - 1)
      {
        first = before
      } else {
        return first
      }
    }
    return first
  }

  /// Where `X, Y et Z` begins whose last part begins at a token; at most twenty-four parts.
  private func coordinated(before first: Int, _ start: Int) -> Int? {
    var found: Int?
    var place = first
    for _ in 0..<24 {
      guard place - 1 > start,
        reading.kind(place - 1) == .comma || found == nil && reading.has(place - 1, .coordination),
        let before = reading.phrases.ending(before: place - 1)
      else { return found }
      place = chainStart(endingWith: before, start).tokens.lowerBound
      guard !isGoverned(place, start) else { return found }
      found = place
    }
    return found
  }

  /// What `qui` stands for: the nearest person of the phrases before it, else the whole chain.
  private func antecedent(before who: Int, _ isPlural: Bool) -> Step {
    let end = reading.kind(who - 1) == .comma ? who - 1 : who
    let start = reading.sentence(of: who).lowerBound
    guard let nearest = reading.phrases.ending(before: end) else { return .none }
    var phrase = nearest
    while true {
      if isPerson(phrase), phrase.isPlural == isPlural || phrase.mention != nil { break }
      let chain = phrase.tokens.lowerBound - 1
      guard chain > start, reading.isPreposition(chain) || reading.has(chain, .of),
        let before = reading.phrases.ending(before: chain)
      else { break }
      phrase = before
    }
    return .found(
      SourcePhrase(
        kind: .phrase,
        tokens: phrase.tokens.lowerBound..<max(nearest.tokens.upperBound, phrase.tokens.upperBound))
    )
  }

  private func isPerson(_ phrase: NounPhrase) -> Bool {
    if let mention = phrase.mention { return reading.isPerson(mention) }
    return Roles.nouns[reading.tokens[phrase.head].word] != nil
  }

  // MARK: - Parentheses

  private func opening(of close: Int, _ start: Int) -> Int {
    var k = close
    while k > start, close - k < 40, reading.kind(k) != .openBracket { k -= 1 }
    return k
  }

  /// Where the words begin that a comma or dash ends and that stand between subject and verb.
  private func parenthesis(endingAt mark: Int, _ start: Int) -> Int? {
    if let relative = relative(endingAt: mark, start) {
      let before = relative - 1
      return before > start && (reading.kind(before) == .comma || reading.kind(before) == .dash)
        ? before : relative
    }
    let kind = reading.kind(mark)
    guard reading.kind(mark - 1) != .closeQuote else { return nil }
    var k = mark - 1
    while k > start, mark - k < 40 {
      if reading.kind(k) == kind, reading.quotationOf[k] < 0 { break }
      k -= 1
    }
    guard k > start, reading.clauses.verbs(in: k..<mark).isEmpty else { return nil }
    return k
  }

  /// The `qui` of a relative clause that ends at a mark: one verb of its own, others below it.
  private func relative(endingAt mark: Int, _ start: Int) -> Int? {
    let verbs = reading.clauses.verbs(in: Range(from: max(start, mark - 80), upTo: mark))
    for verb in verbs.reversed() {
      guard let opener = verb.opener else { return nil }
      if verb.isRelative, reading.kind(opener - 1) == .comma || reading.kind(opener - 1) == .dash {
        return opener
      }
    }
    return nil
  }
}
