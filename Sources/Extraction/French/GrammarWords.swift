import Linguistics

/// The words of French that the grammar of reports turns on.
enum GrammarWords {
  static let classes: [WordID: WordClass] = {
    var classes: [WordID: WordClass] = [:]
    for (wordClass, words) in table {
      for word in words.split(whereSeparator: \.isWhitespace) {
        classes[WordID(of: String(word)), default: []].formUnion(wordClass)
      }
    }
    return classes
  }()

  private static let table: [(WordClass, String)] = [
    ([.determiner, .definite], "le la l' les"),
    ([.determiner, .indefinite], "un une des"),
    (
      .determiner,
      """
      ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs plusieurs quelques
      certains certaines aucun aucune chaque deux trois quatre cinq six sept huit neuf dix plusieurs tout toute
      tous toutes nombreux nombreuses divers diverses différents différentes maints quelque
      """
    ),
    (.quantity, "beaucoup tant peu trop assez combien nombre énormément quantité plus moins"),
    (.by, "par"),
    (.carrier, "fait idée hypothèse possibilité nécessité thèse principe évidence"),
    (.but, "mais"),
    (
      .contentNoun,
      """
      affirmation affirmations déclaration déclarations annonce accusation accusations allégation
      allégations crainte craintes promesse menace menaces conviction certitude sentiment impression
      espoir avis information informations révélation révélations conclusion conclusions assurance
      argument thèse hypothèse prédiction prédictions peur inquiétude
      """
    ),
    (
      .convinced,
      """
      convaincu convaincue convaincus convaincues persuadé persuadée persuadés persuadées certain certaine
      certains certaines sûr sûre sûrs sûres avis confiant confiante confiants confiantes ravi ravie ravis
      heureux heureuse déçu déçue fier fière
      """
    ),
    (.like, "comme"),
    (
      .utterance,
      "propos dires mots termes déclarations explications dire analyse avis aveu paroles confidences"
    ),
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
    (.collective, "nombre majorité moitié plupart tiers partie dizaine centaine millier groupe"),
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
      à au aux de du des d' en dans par pour sur sous avec sans chez vers depuis pendant durant lors après
      avant entre contre selon devant derrière malgré outre parmi dès auprès face grâce suite hors via
      """
    ),
    (
      .subjectPronoun,
      "il elle ils elles -il -elle -ils -elles -t-il -t-elle -t-ils -t-elles celui-ci celle-ci ceux-ci celles-ci"
    ),
    (.impersonal, "on je j' nous vous tu -on -t-on -je -nous -vous cela ça c' ce"),
    (.objectClitic, "se s' lui leur l' le la les en y me m' te t' nous vous"),
    (.conjunction, "et ou mais or donc car ni puis"),
    (.coordination, "et mais or puis"),
    (
      .adverb,
      """
      aussi également encore ainsi alors notamment toutefois cependant néanmoins pourtant par ailleurs enfin
      ensuite déjà bien mal très plus moins même surtout seulement simplement clairement officiellement
      publiquement récemment aujourd'hui hier demain parallèlement d'abord finalement longuement vivement
      fermement immédiatement rapidement toujours jamais souvent parfois là ici tout sobrement ironiquement
      brièvement explicitement catégoriquement formellement à nouveau nouveau tour part côté revanche outre
      autant depuis sèchement longtemps maintenant autres justement quasiment régulièrement récemment auparavant désormais précisément directement dernièrement
      pour sa son leur en par de quant lui autre contraire effet ailleurs suite
      """
    ),
    (.that, "que qu'"),
    (.whether, "si s'"),
    (.who, "qui"),
    (.not, "ne n'"),
    (.negation, "pas jamais rien guère aucunement plus nullement"),
    (.according, "selon"),
    (.after, "après"),
    (.of, "de d' du des"),
    (.forWord, "pour"),
    (.objectPronoun, "lui elle eux elles celui-ci celle-ci ceux-ci"),
    (
      .beforeThat,
      """
      alors tandis parce avant après dès pour afin bien ainsi plus moins autre autres même tel telle tels telles
      lors puis sans depuis pendant ce mieux pire autant tant moment sorte condition tellement
      aussitôt seul rien meilleur meilleure
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
    (
      .noSource,
      """
      moi nous vous loi lois cas règlement que qu' lequel laquelle lesquels lesquelles besoin besoins circonstances
      critères mode modalités principe principes tradition règles règle article articles procédure calendrier
      temps heure jour moment acronyme sigle surnom saison saisons âge type taille niveau degré usage ordre méthode scénario formule
      """
    ),
    (
      .medium,
      """
      communiqué entretien interview discours déclaration déclarations tweet message lettre conférence note
      texte point éditorial tribune article rapport conseil réponse avis mot mots idée thèse allocution
      intervention commentaire publication post
      """
    ),
  ]
}
