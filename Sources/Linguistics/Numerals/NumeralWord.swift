/// What one word adds to a number.
enum NumeralWord: Sendable, Equatable {
  /// From 1 to 9.
  case unit(Int)
  /// From 10 to 16.
  case teen(Int)
  /// 20, 30 and so on to 90.
  case tens(Int)
  /// A factor of a hundred.
  case hundred
  /// A factor of a thousand.
  case thousand
  /// A noun that multiplies: a million and more.
  case scale(Double)
  /// A number in digits.
  case digits(Double)
  /// Nothing.
  case zero
  /// Joins a part to the next.
  case and
  /// A half of what was counted last.
  case half
  /// The decimal mark, spoken.
  case point
}
