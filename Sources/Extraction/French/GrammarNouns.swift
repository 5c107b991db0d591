import Linguistics

/// Nouns and adjectives that the grammar of reports turns on, as lemmas.
enum GrammarNouns {
  /// What a token does by the lemma it is a form of.
  static func classes(_ text: AnnotatedText, _ token: Int) -> WordClass {
    var classes = table[text.tokens[token].word] ?? []
    for analysis in text.smallAnalyses(of: token)
    where analysis.part == .noun || analysis.part == .adjective {
      classes.formUnion(table[text.lemma(of: token, analysis)] ?? [])
    }
    return classes
  }

  private static let table = WordClass.table(lists)

  private static let lists: [(WordClass, String)] = [
    (.carrier, "fait idée hypothèse possibilité nécessité thèse principe évidence"),
    (
      .contentNoun,
      """
      accusation affirmation allégation annonce argument assurance avis certitude conclusion
      conviction crainte déclaration espoir hypothèse impression information inquiétude menace peur
      promesse prédiction révélation sentiment thèse
      """
    ),
    (
      .convinced,
      "avis certain confiant convaincu convaincre déçu décevoir fier heureux persuadé persuader ravi ravir sûr"
    ),
    (
      .utterance,
      "analyse aveu avis confidence déclaration dire dires explication mot parole propos terme"
    ),
    (.collective, "centaine dizaine groupe majorité millier moitié nombre partie plupart tiers"),
    (
      .noSource,
      """
      acronyme article besoin calendrier cas circonstance critère degré formule heure jour loi
      moment mode modalité méthode niveau ordre principe procédure règle règlement saison scénario
      sigle surnom taille temps tradition type usage âge
      """
    ),
    (
      .medium,
      """
      allocution article avis commentaire communiqué conférence conseil discours déclaration
      entretien idée interview intervention lettre message mot note point post publication rapport
      réponse texte thèse tribune tweet éditorial
      """
    ),
  ]
}
