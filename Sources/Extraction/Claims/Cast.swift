import Linguistics

/// What an article says that the people and bodies in it are: `X, ministre des Mines`.
struct Cast {
  /// A role that the text gives someone, with the words that narrow it down.
  struct Role {
    var entity: Int
    /// The beginnings of the words beside the noun: of `mines`, `Burkina`; so that `burkinabé` is
    /// no other word.
    var words: [UInt64]
  }

  /// For each sentence the person or body that it is about, carried on by pronouns; -1 for none.
  private(set) var topics: [Int32] = []
  private(set) var roles: [WordID: [Role]] = [:]
  /// For each entity the nouns of its roles.
  private(set) var nouns: [[WordID]]
  private let reading: Reading
  private let sources: SourceFinder

  /// Reads the roles of all names of a text.
  init(_ reading: Reading) {
    self.reading = reading
    sources = SourceFinder(reading: reading)
    nouns = reading.names.entities.map(\.roles)
    for phrase in reading.phrases.all where phrase.mention != nil {
      readTitle(phrase)
      readAppositionAfter(phrase)
      readAppositionBefore(phrase)
      readCopula(phrase)
    }
    topics = readTopics()
  }

  /// The noun of a role in the singular; the noun itself when it is no role of a person.
  static func noun(_ word: WordID) -> WordID { Roles.nouns[word]?.word ?? word }

  // MARK: - Topics

  private func readTopics() -> [Int32] {
    var topics: [Int32] = []
    topics.reserveCapacity(reading.text.sentences.count)
    for sentence in reading.text.sentences {
      topics.append(topic(of: sentence.tokens) ?? carried(topics.last ?? -1, sentence.tokens))
    }
    return topics
  }

  /// The first name that is a subject.
  private func topic(of sentence: Range<Int>) -> Int32? {
    for phrase in reading.phrases.starting(in: sentence) {
      guard let mention = phrase.mention, reading.quotationOf[phrase.head] < 0,
        reading.names.entities[mention.entity].type != .place,
        reading.isSubject(phrase, end: sources.chainEnd(phrase))
      else { continue }
      return Int32(mention.entity)
    }
    return nil
  }

  /// The topic before, when a pronoun that agrees stands outside quotations.
  private func carried(_ topic: Int32, _ sentence: Range<Int>) -> Int32 {
    guard topic >= 0 else { return -1 }
    let gender = reading.names.entities[Int(topic)].gender
    let pronoun = sentence.first {
      reading.quotationOf[$0] < 0 && reading.has($0, .subjectPronoun) && !reading.has($0, .plural)
    }
    guard let pronoun else { return -1 }
    let isFeminine = reading.has(pronoun, .feminine)
    return gender == nil || (gender == .feminine) == isFeminine ? topic : -1
  }

  // MARK: - Asking

  /// The one who bears the role that a phrase describes; nil when nobody does, or only someone
  /// whose role is narrowed down otherwise.
  func bearer(
    of tokens: Range<Int>, noun: Int, gender: Gender?, isRecent: (Int) -> Double
  ) -> Int? {
    let office = office(tokens, noun)
    guard let candidates = roles[office ?? Cast.noun(reading.tokens[noun].word)] else { return nil }
    let words = office == nil ? narrowing(tokens, noun) : []
    var best: (score: Double, entity: Int)?
    for role in candidates where agrees(role.entity, gender) {
      let shared = role.words.reduce(0) { $0 + (words.contains($1) ? 1 : 0) }
      if shared == 0, !words.isEmpty, !role.words.isEmpty {
        guard candidates.count == 1, isNational(tokens, noun) else { continue }
      }
      let score = Double(shared) * 2 + isRecent(role.entity)
      if score > best?.score ?? -.infinity { best = (score, role.entity) }
    }
    return best?.entity
  }

  /// The office that a phrase is another name for: `le chef de l’État`.
  private func office(_ tokens: Range<Int>, _ noun: Int) -> WordID? {
    let words = Range(from: noun, upTo: tokens.upperBound).map { reading.tokens[$0].word }
    return Roles.offices.first { $0.words == words }?.office
  }

  private func agrees(_ entity: Int, _ gender: Gender?) -> Bool {
    guard let gender, let known = reading.names.entities[entity].gender else { return true }
    return gender == known
  }

  /// Whether only an adjective narrows a noun down: `le président américain`, who may have been
  /// called the president of his country before.
  private func isNational(_ tokens: Range<Int>, _ noun: Int) -> Bool {
    tokens.allSatisfy {
      $0 == noun || reading.has($0, .determiner) || reading.text.tags[$0] == .adjective
        || Titles.beforeRole.contains(reading.tokens[$0].word)
    }
  }

  // MARK: - Reading

  /// `le ministre des Mines X`: the noun that the chain with the name begins with.
  private mutating func readTitle(_ phrase: NounPhrase) {
    guard let mention = phrase.mention, let last = titleEnd(phrase, mention) else { return }
    let first = chainStart(last)
    let noun = first.head
    guard !mention.tokens.contains(noun), isRole(noun, of: mention) else { return }
    learn(mention, noun, first.tokens.lowerBound..<mention.tokens.lowerBound)
  }

  /// The last phrase of the title before a name: the name’s own, or the one that touches it.
  private func titleEnd(_ phrase: NounPhrase, _ mention: NameMention) -> NounPhrase? {
    if mention.tokens.lowerBound > phrase.tokens.lowerBound { return phrase }
    return reading.phrases.ending(before: phrase.tokens.lowerBound)
  }

  /// `X, ministre des Mines,`, `X (chef de Y)`, `X, 45 ans, boulanger`.
  private mutating func readAppositionAfter(_ phrase: NounPhrase) {
    guard let mention = phrase.mention else { return }
    let mark = phrase.tokens.upperBound
    guard reading.kind(mark) == .comma || reading.kind(mark) == .openBracket else { return }
    var start = mark + 1
    if let age = reading.phrases.starting(at: start), reading.kind(start) == .number,
      reading.kind(age.tokens.upperBound) == .comma
    {
      start = age.tokens.upperBound + 1
    }
    guard let role = reading.phrases.starting(at: start), isRole(role.head, of: mention),
      !reading.isPerson(role.mention), !role.isPlural
    else { return }
    let end = sources.chainEnd(role)
    guard reading.endsApposition(end) else { return }
    learn(mention, role.head, role.tokens.lowerBound..<end)
  }

  /// `Le ministre des Mines, X, a dit`.
  private mutating func readAppositionBefore(_ phrase: NounPhrase) {
    guard let mention = phrase.mention,
      mention.tokens.lowerBound == phrase.tokens.lowerBound
        || Titles.contains(reading.tokens[phrase.tokens.lowerBound].word),
      reading.kind(phrase.tokens.lowerBound - 1) == .comma,
      let last = reading.phrases.ending(before: phrase.tokens.lowerBound - 1),
      !reading.isPerson(last.mention) || reading.has(last.tokens.lowerBound - 1, .of),
      reading.endsApposition(phrase.tokens.upperBound)
    else { return }
    let first = chainStart(last)
    guard isRole(first.head, of: mention), !first.isPlural else { return }
    learn(mention, first.head, first.tokens.lowerBound..<last.tokens.upperBound)
  }

  /// `X est le président de Y`.
  private mutating func readCopula(_ phrase: NounPhrase) {
    guard let mention = phrase.mention else { return }
    var k = phrase.tokens.upperBound
    guard k < reading.tokens.count, Auxiliaries.isBeing(reading.text, k) else { return }
    k += 1
    while reading.isAdverb(k) { k += 1 }
    guard let role = reading.phrases.starting(at: k), role.mention == nil,
      isRole(role.head, of: mention), !role.isPlural
    else { return }
    learn(mention, role.head, role.tokens.lowerBound..<sources.chainEnd(role))
  }

  private mutating func learn(_ mention: NameMention, _ noun: Int, _ tokens: Range<Int>) {
    let word = Cast.noun(reading.tokens[noun].word)
    let words = narrowing(tokens, noun)
    var bearers = roles[word] ?? []
    guard bearers.count < 50 else { return }
    if let known = bearers.firstIndex(where: { $0.entity == mention.entity }) {
      bearers[known].words += words.filter { !bearers[known].words.contains($0) }.prefix(12)
    } else {
      bearers.append(Role(entity: mention.entity, words: words))
    }
    roles[word] = bearers
    if !nouns[mention.entity].contains(word) { nouns[mention.entity].append(word) }
  }

  /// The words of a phrase that narrow its noun down.
  private func narrowing(_ tokens: Range<Int>, _ noun: Int) -> [UInt64] {
    tokens.filter { k in
      guard k != noun, reading.kind(k) == .word else { return false }
      switch reading.text.tags[k] {
      case .noun, .properNoun, .adjective, .other:
        return !Titles.beforeRole.contains(reading.tokens[k].word)
      default: return false
      }
    }.map { beginning($0) }
  }

  /// The first six bytes of a word in small letters.
  private func beginning(_ k: Int) -> UInt64 {
    let token = reading.tokens[k]
    return reading.text.bytes[token.start..<min(token.end, token.start + 6)].reduce(0) {
      $0 << 8 | UInt64($1 &- 0x41 < 26 ? $1 | 0x20 : $1)
    }
  }

  private func chainStart(_ phrase: NounPhrase) -> NounPhrase {
    var first = phrase
    for _ in 0..<6 {
      let link = first.tokens.lowerBound - 1
      guard reading.has(link, .of) || reading.isPreposition(link),
        let before = reading.phrases.ending(before: link),
        !reading.isPerson(before.mention)
      else { return first }
      first = before
    }
    return first
  }

  private func isRole(_ noun: Int, of mention: NameMention) -> Bool {
    let word = reading.tokens[noun].word
    switch reading.names.entities[mention.entity].type {
    case .person: return Roles.nouns[word] != nil || reading.speaks[noun]
    case .organization: return Roles.organization.contains(word)
    default: return false
    }
  }
}
