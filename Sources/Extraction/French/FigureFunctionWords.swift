/// French words that end a noun phrase, or tell what kind of word follows.
enum FigureFunctionWords {
  static let roles: [(FigureRoles, String)] = [
    (
      .preposition,
      """
      à de du d' au aux en dans par pour sur sous sans avec vers chez contre entre depuis pendant
      durant avant après dès lors hors malgré selon parmi envers outre via jusque jusqu' près loin
      face grâce afin concernant devant derrière sauf excepté hormis d'après suite autour voici
      voilà contre quant faute lès versus
      """
    ),
    (
      .determiner,
      """
      le la l' les un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos
      leur leurs quel quelle quels quelles chaque plusieurs quelques aucun aucune tout toute tous
      toutes certains certaines tel telle tels telles
      """
    ),
    (.article, "le la l' les du des au aux"),
    (.possessive, "ses leurs ces mes tes nos vos son sa leur notre cette ce cet"),
    (
      .conjunction,
      """
      et ou mais donc ni car que qu' si comme quand lorsque lorsqu' puisque puisqu' quoique
      tandis alors parce soit sinon
      """
    ),
    (
      .pronoun,
      """
      je j' tu il elle on nous vous ils elles me m' te t' se s' y celui celle ceux celles celui-ci
      celle-ci ceux-ci celles-ci cela ça c' n' ne qui dont où lequel laquelle lesquels lesquelles
      auquel duquel desquels auxquels auxquelles eux lui quoi chacun chacune autrui
      """
    ),
    (
      .adverb,
      """
      pas plus moins très trop peu assez aussi bien encore déjà toujours jamais souvent parfois
      ensuite puis ainsi enfin hier aujourd'hui demain ici là là-bas maintenant seulement environ
      surtout notamment cependant toutefois pourtant désormais actuellement également ailleurs tard
      tôt auparavant ensemble presque quasiment respectivement soudain bientôt longtemps autant
      tant seul seule seuls seules non voire hors-là rien grièvement légèrement maximum minimum
      dedans dehors dessus dessous au-dessus au-dessous au-delà lors récemment tellement
      """
    ),
    (
      .verb,
      """
      est sont était étaient sera seront serait seraient fut furent soient a ont avait avaient aura
      auront aurait auraient eut eurent ait aient ayant été étant être avoir eu va vont allait
      allaient ira iront iraient peut peuvent pouvait pouvaient pourra pourront pourrait pourraient
      doit doivent devait devaient devra devront devrait devraient fait font faisait faisaient fera
      feront faire dit disent vient viennent venait venaient reste restent restaient meurt meurent
      prend prennent vit vivent met mettent tient tiennent seraient semblent semble représente
      avons avez sommes êtes suis as es peux veut veulent voulait faut fallait faudra perd perdent
      sort sortent rend attend attendent reçoit reçoivent voit voient dort suffit suffisent sait
      savent
      """
    ),
    (.month, months),
    (.weekday, "lundi mardi mercredi jeudi vendredi samedi dimanche"),
    (.bareOne, "mort morte blessé blessée tué tuée disparu disparue rescapé rescapée"),
    (
      .dropped,
      "autre autres premier première premiers premières dernier dernière derniers dernières prochain "
        + "prochaine prochains prochaines récent récents récente récentes mêmes fameux fameuses "
        + "suivants suivantes seuls seules"
    ),
    (.other, "autre autres"),
    (
      .prenominal,
      """
      grand grands grande grandes petit petits petite petites gros grosse grosses nouveau nouveaux
      nouvelle nouvelles jeune jeunes ancien anciens ancienne anciennes haut hauts haute hautes bon
      bons bonne bonnes beau beaux belle belles vieux vieille vieilles long longs longue longues
      court courte principaux principales principal principale importants importantes différents
      différentes divers diverses simple simples présumé présumés vrai vrais faux fausses meilleur
      meilleurs meilleure meilleures pires mauvais mauvaises premiers futurs futures possibles
      énormes éventuels supposés bonnes éminents ex-
      """
    ),
    (.degree, "très plus moins non aussi trop"),
    (
      .noInfinitive,
      "mer fer hiver cancer papier janvier février acier dossier métier quartier chantier officier "
        + "policier ouvrier loyer foyer danger berger pétrolier financier cuir désir plaisir souvenir "
        + "avenir tir loisir leader révolver hamburger cluster hacker pompier soldier tanker"
    ),
  ]

  static let months = """
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr
    avr juil sept. oct nov déc janv. févr. avr. juil. oct. nov. déc. aout fevrier decembre
    """

  /// Endings of adjectives in the singular that follow their noun.
  static let adjectiveEndings = [
    "al", "ale", "el", "elle", "if", "ive", "ique", "ien", "ienne", "ais", "aise", "ois", "oise",
    "eux", "euse", "aire", "able", "ible", "iste", "ain", "aine", "é", "ée", "ère", "ent", "ente",
    "ant", "ante", "ème", "erne", "ine", "ite",
  ]
  /// Endings of words that are verbs where a plural is due.
  static let verbEndings = ["ent", "ant", "ait", "it", "a", "ont", "é", "er", "ut"]
  /// Endings of participles in the singular, and of words like them.
  static let participleSingularEndings = ["é", "ée", "i", "u", "int", "ert", "ant", "is"]
  /// Endings of plural adjectives that only look like participles.
  static let notParticipleEndings = ["ais", "ois", "gris", "ieus", "plus"]
  /// Endings of words for a sentence in court, after which a time is no age.
  static let sentencedEndings = ["ondamné", "ondamnée", "ondamnés", "ondamner", "ondamne"]
  /// Endings of participles in the plural.
  static let participleEndings = [
    "és", "ées", "is", "ies", "us", "ues", "ints", "intes", "erts", "ertes", "ises", "uits",
    "uites",
  ]
}
