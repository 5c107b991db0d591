/// Forms of address, after which a person's name stands.
enum Courtesy {
  static let words = WordSet(
    "m. mm. mr. mme mmes mlle mgr. mgr me. dr. dr pr. pr maître monsieur madame mademoiselle")
}
