import Linguistics

/// The forms of `être` that make a passive, and the reflexive pronouns.
enum Auxiliaries {
  private static let be = WordID(of: "être")

  /// Whether a token is a form of `être` that stands with a subject in the third person.
  static func isBeing(_ text: AnnotatedText, _ token: Int) -> Bool {
    text.smallAnalyses(of: token).contains {
      !VerbForms($0).isDisjoint(with: .finite) && text.lemma(of: token, $0) == be
    }
  }

  /// The forms of the third person in the present.
  static let present = WordSet("a ont est sont")
  static let been = WordSet("été")
  static let reflexive = WordSet("se s'")
}
