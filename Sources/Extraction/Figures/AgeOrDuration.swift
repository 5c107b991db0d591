import Linguistics

/// Tells an age from a duration.
struct AgeOrDuration {
  let scope: FigureScope
  private static let oldest = 122.0
  private static let reach = 7
  /// From this age on, `de` and `à` tell an age where no word of duration stands.
  private static let grown = 14.0
  /// The ages before which something is too early.
  private static let comingOfAge = 12.0...21.0

  /// Whether a time that stands between two tokens is an age.
  func isAge(_ tokens: Range<Int>, unit: UnitOfMeasure, value: Double) -> Bool {
    guard value <= AgeOrDuration.oldest, isLived(unit) else { return false }
    let opens = scope.is(.among, at: tokens.lowerBound - 1)
    let before = beforeList(tokens.lowerBound - (opens ? 2 : 1))
    if isNearAgeCue(before) { return true }
    if scope.is(.of, at: tokens.upperBound), scope.is(.durationNoun, at: tokens.upperBound + 1) {
      return false
    }
    if scope.is(.of, at: before), scope.isNoun(before - 1), scope.hasRole(before - 1),
      !scope.is(.durationNoun, at: before - 1)
    {
      return true
    }
    guard scope.is(.year, at: tokens.upperBound - 1), !scope.is(.later, at: tokens.upperBound)
    else { return false }
    return isBirthday(tokens) || isAgeGroup(tokens) || isApposition(tokens)
      || isHad(before) && !continues(tokens.upperBound)
      || scope.is(.of, at: before) && isOfPerson(before - 1, value)
      || scope.is(.toward, at: scope.isAdverb(before) ? before - 1 : before)
        && isReached(tokens, value)
      || isThreshold(before, value)
  }

  /// The token before the first of some numbers joined by `et`: `de 10 et 12 ans`.
  private func beforeList(_ before: Int) -> Int {
    var i = before
    while scope.is(.joining, at: i), scope.tag(i - 1) == .numeral { i -= 2 }
    return i
  }

  /// `dès 12 ans`, `mariées avant 18 ans`.
  private func isThreshold(_ before: Int, _ value: Double) -> Bool {
    scope.is(.fromThen, at: before)
      || scope.is(.until, at: before) && AgeOrDuration.comingOfAge.contains(value)
  }

  private func isLived(_ unit: UnitOfMeasure) -> Bool {
    unit.code == "year" || unit.code == "month" || unit.code == "week" || unit.code == "day"
  }

  /// `âgé de`, `à l’âge de`, a few words before, in the same clause.
  private func isNearAgeCue(_ before: Int) -> Bool {
    for i in stride(from: before, to: before - AgeOrDuration.reach, by: -1) {
      guard let kind = scope.kind(i), kind != .openBracket else { return false }
      if kind == .comma, scope.kind(i - 1) != .number { return false }
      if scope.is(.ageCue, at: i) { return true }
      if scope.is(.old, at: i), scope.is(.of, at: i + 1), i + 1 == before { return true }
      if scope.isVerb(i), !scope.is([.be, .setting], at: i) { return false }
    }
    return false
  }

  /// `avait 25 ans`, `n’avait que 25 ans`, and not `il y a 25 ans`.
  private func isHad(_ before: Int) -> Bool {
    let verb = scope.is(.only, at: before) ? before - 1 : before
    return scope.is(.have, at: verb) && !scope.is(.there, at: verb - 1)
  }

  /// `les 41 ans du président`, `ses 90 ans`.
  private func isBirthday(_ tokens: Range<Int>) -> Bool {
    let end = tokens.upperBound
    if scope.is(.ofThe, at: end), scope.hasRole(end + 1) { return true }
    return scope.is(.own, at: tokens.lowerBound - 1) && !scope.is(.of, at: end)
  }

  /// `mort à 97 ans`, and not `condamné à vingt ans de prison`.
  private func isReached(_ tokens: Range<Int>, _ value: Double) -> Bool {
    guard value >= AgeOrDuration.grown, !scope.is(.of, at: tokens.upperBound) else { return false }
    return !(1...10).contains { back in
      let i = tokens.lowerBound - back
      return scope.is(.setting, at: i) || scope.is(.durationNoun, at: i) && scope.isNoun(i)
    }
  }

  /// `les 18 ans et plus`, `les moins de 25 ans`, `les 18-25 ans`.
  private func isAgeGroup(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    guard scope.is(.many, at: before) else { return false }
    return scope.isAdverb(tokens.lowerBound) || scope.kind(tokens.lowerBound + 1) == .dash
      || scope.is(.joining, at: tokens.upperBound) && scope.isAdverb(tokens.upperBound + 1)
  }

  /// `, 54 ans,` after a name, or `(54 ans)`.
  private func isApposition(_ tokens: Range<Int>) -> Bool {
    if scope.is(.of, at: tokens.upperBound) { return false }
    let before = scope.kind(tokens.lowerBound - 1)
    let after = scope.kind(tokens.upperBound)
    if before == .openBracket { return true }
    guard before == .comma else { return false }
    return after == .comma || after == .closeBracket || after == .period || after == nil
      || isNameOrPerson(tokens.lowerBound - 2)
  }

  private func isNameOrPerson(_ i: Int) -> Bool {
    scope.has(.capitalized, at: i) || scope.isPerson(i)
  }

  /// `a vingt ans de service`, `a cinq ans pour réussir`: something more is counted.
  private func continues(_ end: Int) -> Bool {
    if scope.is(.of, at: end) || scope.is(.later, at: end) { return true }
    return scope.isPreposition(end) && scope.tag(end + 1) == .infinitive
  }

  /// `un homme de 63 ans`, `un ancien militaire de 34 ans`, `l’accusée de 43 ans`.
  private func isOfPerson(_ before: Int, _ value: Double) -> Bool {
    for i in stride(from: before, to: before - 4, by: -1) {
      guard scope.kind(i) == .word || scope.kind(i) == .elided || scope.kind(i) == .comma else {
        return false
      }
      if scope.is(.durationNoun, at: i), scope.isNoun(i), !scope.hasRole(i) { return false }
      if scope.isNoun(i), scope.isPerson(i) { return true }
      if scope.isPreposition(i) || scope.isVerb(i) { return false }
      if scope.tag(i) == .determiner { return value >= AgeOrDuration.grown && i < before }
    }
    return false
  }
}
