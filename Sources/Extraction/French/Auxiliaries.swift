import Linguistics

/// The forms of `être` that make a passive, and the reflexive pronouns.
enum Auxiliaries {
  static let being = WordSet(
    Conjugation.forms(of: "être").filter { !$0.1.isDisjoint(with: .finite) }.map(\.0))
  static let been = WordSet("été")
  static let reflexive = WordSet("se s'")
}
