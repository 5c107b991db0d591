import Linguistics

/// Tells where `un` or `une` counts and is no mere article.
struct OneAsCount {
  let scope: FigureScope
  let reader: FigureReader

  /// The reason why it counts; nil for an article.
  func reason(_ draft: FigureDraft, after previous: FigureDraft?) -> FigureRule? {
    let i = draft.quantity.tokens.lowerBound
    if scope.kind(i - 1) == .elided, !scope.is(.of, at: i - 1) { return nil }
    if scope.is(.uncounted, at: i + 1) { return nil }
    if draft.countsOne { return .oneWithModifier }
    if draft.kind == .fraction { return draft.rule }
    if let unit = draft.unit { return countsUnit(unit, draft) ? draft.rule : nil }
    if draft.kind != .count { return nil }
    if scope.is(.whom, at: i - 1) { return .oneOfThem }
    if scope.is(.bareOne, at: i + 1), scope[i]?.word == OneAsCount.masculine {
      return .oneCasualty
    }
    if isOnePerson(i + 1) { return .onePerson }
    return isCoordinated(draft, previous) ? .oneBesideNumber : nil
  }

  private func countsUnit(_ unit: FigureUnitReader.Found, _ draft: FigureDraft) -> Bool {
    guard let word = scope[unit.tokens.lowerBound]?.word else { return false }
    let end = unit.tokens.upperBound
    if OneAsCount.measures.contains(word) { return true }
    guard OneAsCount.times.contains(word) else {
      return unit.unit.family == .time
        && scope.is([.durationCue, .lasting], at: draft.tokens.lowerBound - 1)
        && !scope.isContent(end)
    }
    if OneAsCount.ranks.contains(word), scope.isContent(end) { return false }
    if scope.is(.whom, at: draft.tokens.lowerBound - 1) { return true }
    let namesMonth = scope.is(.of, at: end) && scope.is(.month, at: end + 1)
    return !namesMonth && !(scope.isContent(end) && isAdjectival(end))
  }

  /// `une personne` of whom something is told: `une personne a été tuée`.
  private func isOnePerson(_ noun: Int) -> Bool {
    guard scope[noun]?.word == OneAsCount.person else { return false }
    let next = scope.kind(noun + 1)
    return next == .openBracket || next == .period
      || scope.isVerb(noun + 1) || scope.tag(noun + 1) == .pastParticiple
  }

  private func isAdjectival(_ i: Int) -> Bool {
    scope.tag(i) == .adjective || scope.tag(i) == .pastParticiple && !scope.is(.bareOne, at: i)
  }

  /// Joined by `et` or a comma to a number before, or by `et` to one that follows.
  private func isCoordinated(_ draft: FigureDraft, _ previous: FigureDraft?) -> Bool {
    let start = draft.tokens.lowerBound
    if let previous, previous.kind == .count, scope.is(.joining, at: start - 1) {
      let gap = start - 1 - previous.tokens.upperBound
      if gap == 0 || gap == 1 && scope.kind(start - 2) == .comma { return true }
    }
    let end = draft.tokens.upperBound
    guard scope.is(.joining, at: end), let next = reader.quantity(at: end + 1), next.form != .one
    else {
      return false
    }
    return NotAFigure(scope: scope).reason(next) == nil && reader.draft(next)?.kind == .count
  }

  private static let masculine = WordID(of: FigureQuantityWords.masculineOne)
  private static let ranks = WordSet(FigureQuantityWords.rankLikeTime)
  private static let person = WordID(of: FigureQuantityWords.person)
  private static let times = WordSet(FigureQuantityWords.oneTime)
  private static let measures = WordSet(FigureQuantityWords.oneUnit)
}
