/// How likely two entities are one, by how their names are alike and by their company.
enum SuggestionJudgement {
  /// What is offered at all.
  static let least = 0.6

  /// What the likeness of two names says before their company is known, in natural logarithms of
  /// odds: 0 is as likely as not.
  private static func start(
    _ kind: MergeSuggestion.Kind, _ short: EntityName, _ long: EntityName
  ) -> Double {
    switch kind {
    case .spelling where short.isPerson && short.tokens.count == 1: 0.2
    case .spelling: short.article == long.article ? 2.6 : 1.4
    case .title: 1.4
    case .transliteration: short.tokens.count > 1 ? 1.7 : -0.6
    case .order: 0.6
    case .initial: 0.6
    case .middle: long.tokens.contains { $0.utf8.count == 1 } ? 1 : -0.2
    case .letter: short.isPerson ? -0.8 : -1.4
    case .surname: -1.3
    case .acronym: acronym(short.letters.utf8.count)
    }
  }

  private static func acronym(_ letters: Int) -> Double {
    switch letters {
    case ...2: -2.5
    case 3: -0.9
    case 4: 0.3
    default: 1
    }
  }

  /// The logarithm of the odds that two are one.
  static func odds(
    _ pair: CandidatePairs.Pair, _ short: EntityName, _ long: EntityName, _ company: Company
  ) -> Double {
    let kind = pair.kind
    var odds = start(kind, short, long) + min(2.6, company.weight * 0.8)
    if let days = company.daysApart {
      odds += days <= 14 ? 0.5 : days > 1000 ? -0.6 : 0
    }
    if company.weight == 0 { odds -= alone(kind) }
    if kind == .surname, pair.isOnly, company.daysApart ?? .max <= 14 { odds += 0.6 }
    if kind == .acronym {
      let isTold = company.written + pair.brackets > 0
      odds += isTold ? (company.weight > 0 ? 3.5 : 2.5) : isBetterKnown(short, long) ? -1 : 0
    }
    return company.together > 0 ? odds + standingTogether(kind, short, long) : odds
  }

  /// What it says against it that no name stands with both.
  private static func alone(_ kind: MergeSuggestion.Kind) -> Double {
    switch kind {
    case .surname: 4
    case .transliteration: 1.1
    default: 0.6
    }
  }

  /// Whether few letters stand in far more articles than the name: they may mean another one.
  private static func isBetterKnown(_ short: EntityName, _ long: EntityName) -> Bool {
    short.letters.utf8.count < 4 && short.side.articles > 3 * long.side.articles
  }

  /// What it says that one article tells the two apart: of people much, of an institution and its
  /// initials the contrary.
  private static func standingTogether(
    _ kind: MergeSuggestion.Kind, _ short: EntityName, _ long: EntityName
  ) -> Double {
    switch kind {
    case .acronym: 0.6
    case .spelling, .title: 0
    case .transliteration: -1.2
    case .letter where short.sounds.first != long.sounds.first: short.isPerson ? -1.6 : -4
    case .letter: short.isPerson ? -1.2 : -4
    case .order, .initial, .middle, .surname: -3.5
    }
  }

  /// The confidence for the logarithm of odds.
  static func confidence(_ odds: Double) -> Double {
    let steps = min(max(odds, -6), 6)
    // e^x as a limit: no library is needed for a figure of two digits.
    var power = 1 + steps / 1024
    for _ in 0..<10 { power *= power }
    return power / (1 + power)
  }
}
