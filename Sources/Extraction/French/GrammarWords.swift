import Linguistics

/// The words of closed classes that the grammar of reports turns on, as they are written.
///
/// The nouns and adjectives stand in `GrammarNouns`, as lemmas.
enum GrammarWords {
  /// What a token does, as the word it is and as a form of its lemma.
  static func classes(_ text: AnnotatedText, _ token: Int) -> WordClass {
    let word = text.tokens[token].word
    guard word != .none else { return [] }
    let written = table[word] ?? []
    switch text.tags[token] {
    case .noun, .properNoun, .adjective, .pastParticiple, .other:
      return written.union(GrammarNouns.classes(text, token))
    default: return written
    }
  }

  private static let table = WordClass.table(lists)

  private static let lists: [(WordClass, String)] = [
    ([.determiner, .definite], "le la l' les"),
    ([.determiner, .indefinite], "un une des"),
    (
      .determiner,
      """
      ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs plusieurs
      quelques certains certaines aucun aucune chaque deux trois quatre cinq six sept huit neuf dix
      tout toute tous toutes nombreux nombreuses divers diverses différents différentes maints
      quelque
      """
    ),
    (.quantity, "beaucoup tant peu trop assez combien nombre énormément quantité plus moins"),
    (.by, "par"),
    (.but, "mais"),
    (.like, "comme"),
    (.why, "pourquoi comment"),
    (.ours, "notre nos"),
    (.to, "à au aux"),
    (.without, "sans"),
    (.possessive, "son sa ses"),
    (.demonstrative, "ce cet cette ces"),
    (.relative, "qui que qu' dont où lequel laquelle lesquels lesquelles"),
    (
      .indefinitePronoun,
      "un une autre autres certains certaines plusieurs beaucoup tous toutes chacun chacune aucun aucune ceux celui celle celles"
    ),
    (.masculine, "le un ce cet il -il -t-il celui-ci celui-là"),
    (.even, "même lui-même elle-même eux-mêmes elles-mêmes"),
    (
      .feminine,
      "la une cette elle elles -elle -elles -t-elle -t-elles celle-ci celle-là cette-dernière"
    ),
    (
      .plural,
      "les des ces ils elles -ils -elles -t-ils -t-elles ses leurs eux ceux-ci celles-ci plusieurs deux trois certains certaines beaucoup autres tous toutes"
    ),
    (
      .preposition,
      """
      à au aux de du des d' en dans par pour sur sous avec sans chez vers depuis pendant durant
      lors après avant entre contre selon devant derrière malgré outre parmi dès auprès face grâce
      suite hors via
      """
    ),
    (
      .subjectPronoun,
      "il elle ils elles -il -elle -ils -elles -t-il -t-elle -t-ils -t-elles celui-ci celle-ci ceux-ci celles-ci"
    ),
    (.impersonal, "on je j' nous vous tu -on -t-on -je -nous -vous cela ça c' ce"),
    (.objectClitic, "se s' lui leur l' le la les en y me m' te t' nous vous"),
    (.coordination, "et mais or puis"),
    (.adverbial, "part tour côté revanche nouveau outre contraire effet ailleurs suite abord"),
    (.that, "que qu'"),
    (.whether, "si s'"),
    (.who, "qui"),
    (.not, "ne n'"),
    (.negation, "pas jamais rien guère aucunement plus nullement"),
    (.according, "selon"),
    (.of, "de d' du des"),
    (.forWord, "pour"),
    (.objectPronoun, "lui elle eux elles celui-ci celle-ci ceux-ci"),
    (
      .beforeThat,
      """
      alors tandis parce avant après dès pour afin bien ainsi plus moins autre autres même tel
      telle tels telles lors puis sans depuis pendant ce mieux pire autant tant moment sorte
      condition tellement aussitôt seul rien meilleur meilleure
      """
    ),
    (.which, "lequel laquelle lesquels lesquelles"),
    (
      .time,
      """
      lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui matin soir midi nuit
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre
      après-midi semaine année an mois jour avant-hier journée heure soirée matinée week-end
      """
    ),
    (.clauseStart, "dont où lorsque lorsqu' quand car puisque puisqu' tandis alors comme"),
  ]
}
