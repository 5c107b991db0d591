/// A pair with what is known of it.
struct JudgedPair {
  let short: EntityName
  let long: EntityName
  let kind: MergeSuggestion.Kind
  let company: Company
  let odds: Double
  /// In how many articles the one stands in brackets after the other.
  let brackets: Int
  /// How many others the shorter name fits less well.
  var rivals = 0

  init(_ pair: CandidatePairs.Pair, _ names: [EntityName], _ company: Company) {
    (short, long, kind) = (names[pair.short], names[pair.long], pair.kind)
    self.company = company
    brackets = pair.brackets
    odds = SuggestionJudgement.odds(pair, short, long, company)
  }

  /// What is offered for it.
  var suggestion: MergeSuggestion {
    let isReversed = !isFuller && isBetter(short, than: long)
    let evidence = SuggestionEvidence(
      kind: kind, short: isReversed && isMutual ? long : short,
      long: isReversed && isMutual ? short : long, company: company, brackets: brackets,
      rivals: rivals)
    return MergeSuggestion(
      merged: isReversed ? long.side : short.side, into: isReversed ? short.side : long.side,
      kind: kind, evidence: evidence.sentences,
      confidence: (SuggestionJudgement.confidence(odds) * 100).rounded() / 100)
  }

  /// Whether more articles use a name than the other; of two alike, that which begins with a
  /// capital, not with an article, is the better.
  private func isBetter(_ one: EntityName, than other: EntityName) -> Bool {
    let capitals = [one, other].map { $0.side.name.first?.isUppercase == true ? 1 : 0 }
    return (one.side.articles, capitals[0]) > (other.side.articles, capitals[1])
  }

  /// Whether what makes them alike is the same either way round.
  private var isMutual: Bool { !isFuller && kind != .middle }

  /// Whether the longer name is to be kept, however few use it.
  private var isFuller: Bool { [.surname, .initial, .acronym].contains(kind) }
}

/// Chooses the pairs to be offered: of several bearers whom a name fits, only one far ahead.
struct PairChoice {
  private(set) var chosen: [JudgedPair] = []

  /// How far ahead of the next a bearer must be, in logarithms of odds.
  private static let lead = 1.2

  init(_ judged: [JudgedPair]) {
    let least = SuggestionJudgement.least
    for pairs in Dictionary(grouping: judged, by: \.short.id).values {
      let fitting = pairs.sorted { ($1.odds, $0.long.id) < ($0.odds, $1.long.id) }
      for pair in fitting where SuggestionJudgement.confidence(pair.odds) >= least {
        let rivals = fitting.filter { PairChoice.isRival($0, pair) }
        guard !rivals.contains(where: { pair.odds - $0.odds < PairChoice.lead }) else { continue }
        var winner = pair
        winner.rivals = rivals.count
        chosen.append(winner)
      }
    }
  }

  /// Whether the same name may be another's.
  private static func isRival(_ other: JudgedPair, _ pair: JudgedPair) -> Bool {
    guard other.long.id != pair.long.id, pair.isShort, other.isShort else { return false }
    return !NameLikeness.areOneAsWritten(other.long, pair.long)
  }
}

extension JudgedPair {
  /// Whether the one name leaves out what tells its bearers apart.
  fileprivate var isShort: Bool { [.surname, .initial, .acronym, .middle].contains(kind) }
}
