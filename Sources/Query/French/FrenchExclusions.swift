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
    words.contraries = ["non", "mais", "aucun", "aucune"]
    words.contrasts = ["mais"]
  }

  /// What is of the archive or of the order of its rows.
  static func archive(_ words: inout AskVocabulary) {
    words.archived = [
      "sources", "organisations", "journaux", "locuteurs", "auteurs", "entites", "documents",
      "phrases", "langues", "noms", "unites", "textes", "publications", "magazines", "orateurs",
      "quotidiens", "medias", "lots", "sujets", "types", "genres",
    ]
    words.archiving = [
      "parlent", "parle", "parlant", "dit", "disent", "dementi", "dement", "dementent", "nient",
      "nie", "mentionnent", "mentionne", "mentionnes", "mentionnees", "evoquent", "evoque",
      "citent",
      "cite", "cites", "citees", "citant", "ecrivent", "ecrit", "affirme", "affirment", "declare",
      "declarent", "sur", "nommes", "nommees", "refute", "conteste", "exprime", "expriment",
      "exprimees", "exprimes", "mentionnant", "evoquant", "y", "publie", "publient",
    ]
    words.inOrder = ["en premier", "le premier", "la premiere", "d abord", "en dernier", "le plus"]
  }
}
