import Linguistics

/// The ways in which a field says that a text is French.
enum FrenchLanguageNames {
  /// Whether a declared language, such as `fr-CA`, is French.
  static func contains(_ declared: String) -> Bool {
    guard let first = Fold.words(declared).first else { return false }
    return names.contains(first)
  }

  /// French as archives write it.
  static let code = "fr"

  private static let names: Set<String> = ["fr", "fra", "fre", "french", "francais", "francaise"]
}
