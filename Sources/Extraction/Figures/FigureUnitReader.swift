import Linguistics

/// Reads the unit that follows a number.
struct FigureUnitReader {
  let scope: FigureScope

  /// A unit and its tokens.
  struct Found {
    var unit: UnitOfMeasure
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
    } else if quantity.scale > 1, scope.is(.of, at: start) {
      start += 1
    }
    if let found = match(start) { return found }
    if let found = signed(start) { return found }
    return afterAdjectives(start)
  }

  /// The name or sign of a currency without `de`: `346 millions $US`.
  private func money(_ start: Int) -> Found? {
    match(start).flatMap { $0.unit.family == .money ? $0 : nil }
  }

  /// The unit that begins at a token, unless it is the first word of something else.
  private func match(_ start: Int) -> Found? {
    guard let found = FigureUnitReader.names.match(scope, from: start) else { return nil }
    guard found.fact.family == .money || !isLetterOfName(start, found.end) else { return nil }
    return Found(unit: found.fact, tokens: start..<found.end)
  }

  /// A single capital, or a letter before an apostrophe, is no unit when apart from its number.
  private func isLetterOfName(_ start: Int, _ end: Int) -> Bool {
    guard let token = scope[start], end == start + 1, token.kind == .word else { return false }
    return token.end - token.start == 1 && scope.has(.capitalized, at: start)
      && (!scope.isJoined(start) || token.word == FigureUnitReader.generation)
  }

  /// A factor and a sign: `M€`, `Md€`, `Mds d’euros`.
  private func signed(_ start: Int) -> Found? {
    let word = scope[start]?.word ?? .none
    if let (factor, unit) = FigureUnitReader.factored[word] {
      return Found(unit: unit, tokens: start..<start + 1, factor: factor)
    }
    guard let factor = FigureUnitReader.factors[word] else { return nil }
    let sign = scope.is(.of, at: start + 1) ? start + 2 : start + 1
    guard let found = FigureUnitReader.names.match(scope, from: sign),
      found.fact.family == .money
    else { return nil }
    return Found(unit: found.fact, tokens: sign..<found.end, factor: factor)
  }

  /// Whether a word is such a factor with its sign.
  static func isFactor(_ scope: FigureScope, _ i: Int) -> Bool {
    FigureUnitReader(scope: scope).signed(i) != nil
  }

  /// A unit of time or measure after adjectives: `dix longues années`, `trois derniers kilomètres`.
  private func afterAdjectives(_ start: Int) -> Found? {
    var i = start
    while i < start + 3, scope.tag(i) == .adjective { i += 1 }
    guard i > start, scope.isNoun(i), let found = FigureUnitReader.names.match(scope, from: i),
      found.fact.family == .time || found.fact.family == .measure
    else { return nil }
    return Found(unit: found.fact, tokens: i..<found.end)
  }

  /// The sign of a currency right before a number: `$ 100`, `€50`, `US$ 30`.
  func currency(before start: Int) -> Found? {
    guard scope.kind(start - 1) == .symbol else { return nil }
    guard let found = FigureUnitReader.names.match(scope, before: start),
      found.fact.family == .money, scope.kind(found.start - 1) != .number
    else { return nil }
    return Found(unit: found.fact, tokens: found.start..<start)
  }

  /// The word for points, when it is of a percentage.
  func point(after quantity: Quantity) -> Found? {
    let i = quantity.tokens.upperBound
    guard scope.isForm(i, of: FigureUnitReader.pointWord) else { return nil }
    return Found(unit: .percentagePoint, tokens: i..<i + 1)
  }

  /// The units by each way to write them.
  static let names = FigurePhrases<UnitOfMeasure>(UnitOfMeasure.names)
  private static let pointWord = WordID(of: UnitOfMeasure.percentagePoint.code)
  /// `5G` is no weight.
  private static let generation = WordID(of: FigureQuantityWords.generation)
  private static let factors = WordTable(UnitOfMeasure.factors)
  private static let factored = WordTable(UnitOfMeasure.factored)
}
