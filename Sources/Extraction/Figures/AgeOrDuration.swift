import Linguistics

/// Tells an age from a duration.
struct AgeOrDuration {
  let scope: FigureScope
  private static let oldest = 122.0
  private static let reach = 6

  /// Whether a time that stands between two tokens is an age.
  func isAge(_ tokens: Range<Int>, unit: FigureUnit, value: Double) -> Bool {
    guard value <= AgeOrDuration.oldest, isLived(unit) else { return false }
    let before = tokens.lowerBound - 1
    if isNearAgeCue(before) { return true }
    guard unit.code == "year" else { return false }
    if isBirthday(tokens.upperBound) || isAgeGroup(tokens) { return true }
    if isApposition(tokens) { return !isSentence(tokens) }
    if isHad(before) { return !continues(tokens.upperBound) }
    return scope.is(.of, at: before) && isOfPerson(before - 1)
  }

  private func isLived(_ unit: FigureUnit) -> Bool {
    unit.code == "year" || unit.code == "month" || unit.code == "week" || unit.code == "day"
  }

  /// `âgé de`, `à l’âge de`, a few words before, in the same clause.
  private func isNearAgeCue(_ before: Int) -> Bool {
    for i in stride(from: before, to: before - AgeOrDuration.reach, by: -1) {
      guard let token = scope[i], token.kind != .comma, token.kind != .openBracket else {
        return false
      }
      if scope.is(.ageCue, at: i) { return true }
      if scope.is(.verb, at: i) { return false }
    }
    return false
  }

  /// `avait 25 ans`, `n’avait que 25 ans`, and not `il y a 25 ans`.
  private func isHad(_ before: Int) -> Bool {
    let verb = scope.is(.only, at: before) ? before - 1 : before
    return scope.is(.have, at: verb) && !scope.is(.there, at: verb - 1)
  }

  /// `les 41 ans du président`.
  private func isBirthday(_ end: Int) -> Bool {
    scope.is(.ofThe, at: end) && scope.is(.person, at: end + 1)
  }

  /// `les 18 ans et plus`, `les moins de 25 ans`, `les 18-25 ans`.
  private func isAgeGroup(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    guard scope.is(.article, at: before), scope.isPlural(before) else { return false }
    return scope.kind(tokens.lowerBound) == .word && scope.is(.degree, at: tokens.lowerBound)
      || scope.kind(tokens.lowerBound + 1) == .dash
      || scope.is(.cum, at: tokens.upperBound) && scope.is(.degree, at: tokens.upperBound + 1)
  }

  /// `, 54 ans,` after a name, or `(54 ans)`.
  private func isApposition(_ tokens: Range<Int>) -> Bool {
    let before = scope.kind(tokens.lowerBound - 1)
    let after = scope.kind(tokens.upperBound)
    if before == .openBracket { return true }
    guard before == .comma else { return false }
    return after == .comma || after == .closeBracket || after == .period || after == nil
      || scope.is(.preposition, at: tokens.upperBound) && isNameOrPerson(tokens.lowerBound - 2)
      || isNameOrPerson(tokens.lowerBound - 2)
  }

  private func isNameOrPerson(_ i: Int) -> Bool {
    scope.has(.capitalized, at: i) || scope.is(.person, at: i)
  }

  /// A punishment rather than an age: `(vingt ans de prison)`.
  private func isSentence(_ tokens: Range<Int>) -> Bool { scope.is(.of, at: tokens.upperBound) }

  /// `a vingt ans de service`: something more is counted.
  private func continues(_ end: Int) -> Bool {
    scope.is([.of], at: end) || scope.is(.later, at: end)
      || scope.is([.of, .preposition], at: end) && scope.kind(end + 1) == .word
        && NounPhraseReader(scope: scope).isAdjective(end + 1, plural: false)
  }

  /// `un homme de 63 ans`, `un ancien militaire de 34 ans`.
  private func isOfPerson(_ before: Int) -> Bool {
    if scope.is(.durationNoun, at: before) { return false }
    for i in stride(from: before, to: before - 4, by: -1) {
      guard scope.kind(i) == .word || scope.kind(i) == .comma else { return false }
      if scope.is(.person, at: i) { return true }
      if scope.is([.durationNoun, .preposition, .verb], at: i) { return false }
    }
    return false
  }
}
