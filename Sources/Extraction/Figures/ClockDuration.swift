import Linguistics

/// Reads how long something lasts where it is written like an hour of the day: `a duré 2h30`.
struct ClockDuration {
  let scope: FigureScope

  /// Hours and minutes, as hours, and where they end.
  struct Found {
    var hours: Double
    var end: Int
  }

  /// The duration that begins with a number; nil for an hour of the day.
  func duration(from quantity: Quantity) -> Found? {
    guard let digits = quantity.digits, digits.decimals == 0, quantity.scale == 1,
      quantity.valueMax == nil, lasts(quantity.tokens.lowerBound - 1),
      let (minutes, end) = minutes(after: quantity.tokens.upperBound)
    else { return nil }
    return Found(hours: quantity.value + minutes / 60, end: end)
  }

  /// Whether what stands before tells that something takes time.
  private func lasts(_ before: Int) -> Bool {
    if scope.is(.hourCue, at: before) { return false }
    if scope.is([.durationCue, .lasting], at: before) { return true }
    guard scope.is(.of, at: before) else { return false }
    return scope.is([.durationNoun, .travel], at: before - 1) && scope.isNoun(before - 1)
  }

  /// The minutes in `h30` or `h 30`.
  private func minutes(after end: Int) -> (Double, Int)? {
    guard let letter = scope[end], scope.isJoined(end) || scope.is(.clock, at: end),
      scope.text.bytes[letter.start] | 0x20 == 0x68
    else { return nil }
    let digits = letter.start + 1..<letter.end
    if digits.isEmpty {
      guard let next = scope[end + 1], next.kind == .number,
        FigureUnitReader.names.match(scope, from: end + 2) == nil
      else { return nil }
      return value(next.start..<next.end).map { ($0, end + 2) }
    }
    return value(digits).map { ($0, end + 1) }
  }

  /// Two digits below sixty.
  private func value(_ digits: Range<Int>) -> Double? {
    guard digits.count == 2 else { return nil }
    let values = scope.text.bytes[digits].map { Int($0) - 0x30 }
    guard values.allSatisfy({ (0...9).contains($0) }), values[0] < 6 else { return nil }
    return Double(values[0] * 10 + values[1])
  }
}
