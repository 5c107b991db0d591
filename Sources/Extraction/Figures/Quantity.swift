import Linguistics

/// A number of a text before it is known what it counts.
struct Quantity {
  /// How the number is written.
  enum Form { case digits, words, one, collective, vague, part }

  var form: Form
  /// The tokens of the number, with the article of a collective.
  var tokens: Range<Int>
  var value: Double
  var valueMax: Double?
  /// The factor of the last noun of number; 1 when there is none.
  var scale = 1.0
  /// Whether what is counted follows after `de`.
  var needsOf = false
  var digits: NumeralDigits?
  /// Whether the word says that the number is rough: `une dizaine`.
  var isRough = false
  /// The unit that is part of the number's word: `une demi-heure`.
  var halfUnit: UnitOfMeasure?

  /// Whether what is counted is due to be a plural.
  var wantsPlural: Bool { needsOf || (valueMax ?? value) >= 2 }
}
