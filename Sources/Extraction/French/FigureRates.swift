/// French words for what a figure is per.
enum FigureRates {
  /// Adjectives and adverbs of frequency, as lemmas, by what they are per.
  static let adjectives: [(String, String)] = [
    ("jour", "quotidien quotidienne quotidiennement journalier"),
    ("semaine", "hebdomadaire"),
    ("mois", "mensuel mensuellement"),
    ("trimestre", "trimestriel"),
    ("an", "annuel annuellement"),
    ("heure", "horaire"),
  ]
  /// What the base of a rate is called where that is not its lemma.
  static let names: [(String, String)] = [
    ("année", "an"), ("journée", "jour"), ("h", "heure"), ("j", "jour"),
  ]
}
