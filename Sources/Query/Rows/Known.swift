import Linguistics

/// The values that some fields have.
enum Known {
  static let claimKinds = ["direct", "mixed", "indirect"]
  static let figureKinds = [
    "count", "money", "percent", "fraction", "measure", "duration", "age",
  ]
  static let stances = ["asserted", "denied", "questioned"]
  static let reviews = ["machine", "confirmed", "corrected", "added"]
  static let types = ["person", "organization", "place"]

  /// The value that was typed, in English or French, accents left out at will.
  static func value(_ typed: String, of field: Field, among known: [String]) throws -> String {
    let key = Fold.key(typed)
    for value in [key, FrenchChoices.values[field]?[key]] {
      if let value, known.contains(value) { return value }
    }
    throw Nearest.refusal(field.rawValue, typed, known: known)
  }
}
