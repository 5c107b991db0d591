extension FrenchWords {
  /// What leaves something out.
  static func exclusions(_ words: inout AskVocabulary) {
    words.exclusions = [
      "hors", "hormis", "plutot que", "plutot qu", "au lieu de", "au lieu d", "au lieu du",
      "a l exception", "a l exclusion", "a part", "en dehors de", "en dehors d", "mis a part",
      "et non", "mais non", "ni", "excluant", "a defaut de", "mais sans",
      "mais aucun", "mais aucune", "non sur", "non pas", "non de", "non par",
    ]
    words.without = ["sans"]
    words.lacked = [
      "abri", "papiers", "emploi", "domicile", "frontieres", "precedent", "fil", "suite",
      "logement",
      "travail", "diplome", "pilote", "plomb", "gluten", "retour", "pitie",
    ]
    words.negations = ["pas", "jamais", "rien"]
    words.contrasts = ["mais"]
  }
}
