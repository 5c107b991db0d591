/// The French names of fields among query words.
enum FrenchFields {
  /// Folded names and what they stand for.
  static let names: [String: Field] = [
    "par": .by, "depuis": .since, "jusque": .until, "genre": .kind, "unite": .unit,
    "minimum": .min, "maximum": .max, "lot": .batch, "confiance": .confidence,
  ]

  /// Folded names that say that words follow.
  static let about: Set<String> = ["sur", "mentionne"]
}
