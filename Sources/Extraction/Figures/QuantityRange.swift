import Linguistics

/// Joins two numbers that are the ends of a range.
struct QuantityRange {
  let scope: FigureScope
  let reader: QuantityReader

  /// The number with the upper end that follows it: `30 à 50 milliards`, `entre 5 et 10`.
  func range(from low: Quantity) -> Quantity? {
    let end = low.tokens.upperBound
    guard joins(end, after: low) else { return nil }
    guard let high = reader.quantity(at: end + 1), high.form != .vague, high.form != .part else {
      return nil
    }
    return joined(low, high)
  }

  /// Whether the token between two numbers makes a range of them.
  private func joins(_ i: Int, after low: Quantity) -> Bool {
    if scope.kind(i) == .dash { return scope.isJoined(i) && scope.isJoined(i + 1) }
    let word = scope[i]?.word ?? .none
    if word == QuantityRange.and { return isBetween(low) }
    return word == QuantityRange.to && !isChange(low) || word == QuantityRange.or
  }

  /// `est passé de 12 à 19 morts`: two numbers, one after the other in time.
  private func isChange(_ low: Quantity) -> Bool {
    scope.is(.of, at: low.tokens.lowerBound - 1)
      && changeVerb(before: low.tokens.lowerBound - 1) != nil
  }

  /// The verb of change that governs what stands before a token.
  func changeVerb(before end: Int) -> Int? {
    for i in stride(from: end - 1, through: end - 9, by: -1) {
      if scope.is(.changing, at: i), !scope.isNoun(i) { return i }
      if scope.isVerb(i) || scope.kind(i) == nil { return nil }
    }
    return nil
  }

  /// Whether the word that opens a range stands before a number.
  func isBetween(_ low: Quantity) -> Bool {
    scope[low.tokens.lowerBound - 1]?.word == QuantityRange.between
  }

  private func joined(_ low: Quantity, _ high: Quantity) -> Quantity? {
    var range = high
    range.value = lowerEnd(low, high)
    guard range.value < high.value else { return nil }
    range.valueMax = high.value
    range.tokens = low.tokens.lowerBound..<high.tokens.upperBound
    range.digits = low.digits
    range.form = low.form == .one ? high.form : low.form
    return range
  }

  /// The lower end takes the factor of the upper: `2 à 3 millions`.
  func lowerEnd(_ low: Quantity, _ high: Quantity) -> Double {
    guard low.scale == 1, low.value >= 1 else { return low.value }
    if let digits = high.digits, digits.isGrouped, low.digits != nil, sharesThousands(low, high) {
      return low.value * 1000
    }
    return high.scale > 1 && low.value < high.scale ? low.value * high.scale : low.value
  }

  /// `10 à 20 000` runs from ten thousand.
  private func sharesThousands(_ low: Quantity, _ high: Quantity) -> Bool {
    high.value.truncatingRemainder(dividingBy: 1000) == 0 && low.value * 1000 < high.value
      && low.value * 10_000 >= high.value
  }

  /// A range from a first figure to a second one of the same unit: `entre 5 % et 10 %`, `de 5 % à
  /// 10 %`.
  func range(from low: Quantity, unitEnd: Int) -> Quantity? {
    guard joinsUnits(unitEnd, after: low), let high = reader.quantity(at: unitEnd + 1),
      high.form == low.form
    else { return nil }
    return joined(low, high)
  }

  private func joinsUnits(_ i: Int, after low: Quantity) -> Bool {
    if scope.kind(i) == .dash { return scope.isJoined(i) && scope.isJoined(i + 1) }
    let word = scope[i]?.word ?? .none
    if word == QuantityRange.and { return isBetween(low) }
    return word == QuantityRange.to && scope.is(.of, at: low.tokens.lowerBound - 1)
      && !isChange(low)
  }

  private static let to = WordID(of: FigureModifierWords.to)
  private static let or = WordID(of: FigureModifierWords.or)
  private static let and = WordID(of: FigureModifierWords.and)
  private static let between = WordID(of: FigureModifierWords.between)
}
