/// The French names of fields among query words.
enum FrenchFields {
  /// Folded names and what they stand for.
  static let names: [String: Field] = [
    "par": .by, "journal": .source, "depuis": .since, "jusque": .until, "jusqu a": .until,
    "jusqua": .until, "periode": .date, "genre": .kind, "position": .stance, "unite": .unit,
    "minimum": .min, "maximum": .max, "valeur": .value, "chaque": .per,
    "lot": .batch, "confiance": .confidence, "anonyme": .unattributed, "verification": .review,
  ]

  /// Folded names that say that words follow.
  static let about: Set<String> = ["sur", "mentionne"]
}
