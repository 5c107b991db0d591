import Linguistics

/// Reads the unit that follows a number.
struct FigureUnitReader {
  let scope: FigureScope

  /// A unit and its tokens.
  struct Found {
    var unit: FigureUnit
    var tokens: Range<Int>
    /// What the letters before the unit's sign multiply the number by: `10 M€`.
    var factor = 1.0
  }

  /// The unit after a number; adjectives may stand before a unit of time.
  func unit(after quantity: Quantity) -> Found? {
    var start = quantity.tokens.upperBound
    if quantity.needsOf {
      guard scope.is(.of, at: start) else { return signed(start) ?? money(start) }
      start += 1
    }
    if let found = match(start) { return found }
    if let found = signed(start) { return found }
    return timeAfterAdjectives(start)
  }

  /// The name or sign of a currency without `de`: `346 millions $US`.
  private func money(_ start: Int) -> Found? {
    match(start).flatMap { $0.unit.family == .money ? $0 : nil }
  }

  /// The unit that begins at a token, unless it is the first word of something else.
  private func match(_ start: Int) -> Found? {
    guard let found = FigureUnit.table.match(scope, from: start) else { return nil }
    guard found.fact.family == .money || !isLetterOfName(start, found.end) else { return nil }
    return Found(unit: found.fact, tokens: start..<found.end)
  }

  /// A single capital, or a letter before an apostrophe, is no unit when apart from its number.
  private func isLetterOfName(_ start: Int, _ end: Int) -> Bool {
    guard let token = scope[start], end == start + 1, token.kind == .word else { return false }
    return token.end - token.start == 1 && scope.has(.capitalized, at: start)
      && !scope.isJoined(start)
  }

  /// A factor and a sign: `M€`, `Md€`, `Mds d’euros`.
  private func signed(_ start: Int) -> Found? {
    guard let word = scope[start]?.word, let factor = FigureUnitReader.factors[word] else {
      return nil
    }
    let sign = scope.is(.of, at: start + 1) ? start + 2 : start + 1
    guard let found = FigureUnit.table.match(scope, from: sign), found.fact.family == .money else {
      return nil
    }
    return Found(unit: found.fact, tokens: sign..<found.end, factor: factor)
  }

  /// Whether a word is such a factor with its sign.
  static func isFactor(_ scope: FigureScope, _ i: Int) -> Bool {
    FigureUnitReader(scope: scope).signed(i) != nil
  }

  private func timeAfterAdjectives(_ start: Int) -> Found? {
    var i = start
    while i < start + 3, scope.is([.dropped, .prenominal], at: i) { i += 1 }
    guard i > start, let found = FigureUnit.table.match(scope, from: i), found.fact.family == .time
    else { return nil }
    return Found(unit: found.fact, tokens: i..<found.end)
  }

  /// The sign of a currency right before a number: `$ 100`, `€50`, `US$ 30`.
  func currency(before start: Int) -> Found? {
    guard scope.kind(start - 1) == .symbol else { return nil }
    guard let found = FigureUnit.table.match(scope, before: start), found.fact.family == .money,
      scope.kind(found.start - 1) != .number
    else { return nil }
    return Found(unit: found.fact, tokens: found.start..<start)
  }

  /// The word for points, when it is of a percentage.
  func point(after quantity: Quantity) -> Found? {
    let i = quantity.tokens.upperBound
    guard let word = scope[i]?.word, let unit = FigureUnit.point[word] else { return nil }
    return Found(unit: unit, tokens: i..<i + 1)
  }

  private static let factors = WordTable(FigureUnits.factors)
}
