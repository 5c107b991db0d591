/// French words of closed classes near a number, as they are written.
enum FigureFunctionWords {
  static let roles: [(FigureRoles, String)] = [
    (.article, "le la l' les du des au aux"),
    (.the, "le"), (.many, "les des aux"),
    (.uncounted, "peu plupart grâce face suite lieu tous toutes contre"),
    (.possessive, "ses leurs ces mes tes nos vos son sa leur notre cette ce cet"),
    (.own, "ses mes tes nos vos leurs"),
    (.of, "de d'"), (.ofThe, "du des"),
    (.by, "par"), (.joining, "et ou puis"), (.among, "entre"), (.whom, "dont"),
    (.all, "tous toutes"),
    (.each, "chaque"), (.against, "contre"), (.outOf, "sur"), (.toward, "à"), (.toThe, "au"),
    (.there, "y"),
    (.only, "que qu'"), (.minus, "moins"), (.negation, "pas jamais guère"), (.not, "ne n'"),
    (.half, "demi demie"),
    (.it, "il"),
    (.weOrThey, "nous vous ils elles"),
    (.onlyAfter, "seulement environ"), (.later, "plus tard auparavant avant après durant"),
    (.fromThen, "dès"), (.until, "avant"),
    (.month, months),
    (.weekday, "lundi mardi mercredi jeudi vendredi samedi dimanche"),
    (.yearCue, "en depuis avant après dès vers entre jusqu' jusqu'en fin début mi"),
    (
      .hourCue,
      """
      à vers dès avant jusqu' jusqu'à midi minuit jour heure jeudi lundi mardi mercredi vendredi
      samedi dimanche
      """
    ),
    (
      .hourAfter,
      "gmt utc tu cet locale locales locale) du matin soir après-midi heure pile précises"
    ),
    (.hourLead, "peu juste alentours environs partir autour"),
    (.durationCue, "pendant durant depuis en après dans sous d'ici il-y-a"),
    (.ordinal, "e er ère ere re ème eme è es ers ères èmes nd nde ième ieme ièmes iemes"),
    (.clock, "h h."),
  ]

  static let months = """
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr
    avr juil sept. oct nov déc janv. févr. avr. juil. oct. nov. déc. aout fevrier decembre
    """

  /// The forms of a word that ends a phrase, by the first of them.
  static let forms = [["de", "d'", "des", "du"], ["le", "la", "les", "l'"]]
}
