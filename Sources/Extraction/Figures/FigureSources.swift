import Linguistics

/// Finds who gave a figure by the words round it: `500 morts (selon X)`, `X a recensé 34 cas`.
struct FigureSources {
  private let reading: Reading
  private let words: FigureWords
  private let sources: SourceFinder
  private let subjects: SubjectFinder
  private static let reach = 16
  private static let givers = FigurePhrases(lists: [((), FigureGivers.phrases)])

  init(_ reading: Reading) {
    self.reading = reading
    words = FigureWords(reading.text)
    sources = SourceFinder(reading: reading)
    subjects = SubjectFinder(reading: reading, sources: sources)
  }

  /// The words right after a figure for the one who gave it, whoever the rest is from.
  func following(_ figure: FoundFigure) -> SourcePhrase? {
    following(figure.tokens, reading.sentence(of: figure.tokens.lowerBound))
  }

  /// The subject of the verb that gives a figure.
  func giver(of figure: FoundFigure) -> SourcePhrase? {
    let sentence = reading.sentence(of: figure.tokens.lowerBound)
    let isTime = figure.kind == .duration || figure.kind == .age
    return isTime ? nil : giver(figure.tokens, sentence)
  }

  // MARK: - After the figure

  /// `selon X` right after the figure, perhaps in brackets.
  private func following(_ figure: Range<Int>, _ sentence: Range<Int>) -> SourcePhrase? {
    let isBracketed = reading.kind(figure.upperBound) == .openBracket
    let place = isBracketed ? figure.upperBound + 1 : figure.upperBound
    guard let start = reading.sourcePreposition(at: place), start < sentence.upperBound,
      let source = sources.source(from: start, limit: sentence.upperBound).flatMap(expressed),
      canGive(source), !isBracketed || reading.kind(source.tokens.upperBound) == .closeBracket
    else { return nil }
    return source
  }

  /// A source that its own words name, whatever was said before.
  private func expressed(_ source: SourcePhrase) -> SourcePhrase? {
    source.kind == .phrase && !reading.has(source.tokens.lowerBound, .demonstrative) ? source : nil
  }

  // MARK: - Before the figure

  /// The subject of a verb that gives numbers, with nothing but its object between.
  private func giver(_ figure: Range<Int>, _ sentence: Range<Int>) -> SourcePhrase? {
    let start = max(sentence.lowerBound, figure.lowerBound - FigureSources.reach)
    let verbs = reading.clauses.verbs(in: Range(from: start, upTo: figure.lowerBound))
    guard let verb = verbs.last, !verb.isRelative,
      let end = giving(from: verb.token, FigureScope(words, tokens: sentence)),
      !isDenied(verb.token, end), leads(from: end, to: figure.lowerBound),
      let subject = subjects.subject(ofVerb: verb.token, before: figure.lowerBound),
      let source = expressed(subject), canGive(source)
    else { return nil }
    return source
  }

  /// The end of a giving phrase that begins with the verb, or with its participle after adverbs.
  private func giving(from verb: Int, _ scope: FigureScope) -> Int? {
    if reading.text.tags[verb] == .finiteVerb {
      return FigureSources.givers.match(scope, from: verb)?.end
    }
    for k in verb + 1..<verb + 4 {
      if scope.tag(k) == .pastParticiple { return FigureSources.givers.match(scope, from: k)?.end }
      guard scope.isAdverb(k) else { return nil }
    }
    return nil
  }

  private func isDenied(_ verb: Int, _ end: Int) -> Bool {
    reading.has(reading.cliticStart(of: verb), .not)
      || Range(from: verb, upTo: min(end + 1, reading.tokens.count)).contains {
        reading.has($0, .negation)
      }
  }

  /// Whether the words between belong to the object: no other verb, clause, quotation or comma.
  private func leads(from start: Int, to figure: Int) -> Bool {
    Range(from: start, upTo: figure).allSatisfy { k in
      switch reading.kind(k) {
      case .comma, .colon, .semicolon, .openBracket, .openQuote, .dash: return false
      default: break
      }
      return !reading.has(k, [.relative, .that, .according])
        && !words.roles(k).contains(.against)
    }
  }

  /// Whether a phrase can be a source: a name, or a noun of those who speak.
  private func canGive(_ subject: SourcePhrase) -> Bool {
    guard let phrase = reading.phrases.at(subject.tokens.lowerBound) else { return false }
    return phrase.mention != nil || reading.speaks[phrase.head]
      || Roles.nouns[reading.tokens[phrase.head].word] != nil
  }
}
