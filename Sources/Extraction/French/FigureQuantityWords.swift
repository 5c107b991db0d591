/// The French words for rough numbers and parts of a whole.
enum FigureQuantityWords {
  /// Nouns of number without their plural s; a mere `une dizaine` is rough.
  static let collectives: [(String, Double)] = [
    ("huitaine", 8), ("dizaine", 10), ("douzaine", 12), ("quinzaine", 15), ("vingtaine", 20),
    ("trentaine", 30), ("quarantaine", 40), ("cinquantaine", 50), ("soixantaine", 60),
    ("centaine", 100), ("millier", 1000), ("demi-douzaine", 6), ("demi-million", 500_000),
    ("demi-milliard", 500_000_000),
  ]
  /// Those that are exact when one of them is counted.
  static let exactCollectives = "demi-million demi-milliard"
  /// Collectives that name something else unless `une` stands before.
  static let needsOne =
    "quarantaine quinzaine cinquantaine trentaine vingtaine soixantaine huitaine"

  /// Words before a plural noun of number that make it vague, and stay in the figure.
  static let vagueStarts = "des plusieurs quelques quelque"

  /// Nouns for parts of a whole without their plural s.
  static let parts: [(String, Double)] = [
    ("tiers", 3), ("quart", 4), ("cinquième", 5), ("sixième", 6), ("septième", 7), ("huitième", 8),
    ("neuvième", 9), ("dixième", 10), ("vingtième", 20), ("centième", 100), ("millième", 1000),
  ]
  /// Parts that are rather ranks or hours unless a number above one counts them.
  static let rankLike = """
    cinquième sixième septième huitième neuvième dixième vingtième centième millième
    """
  /// The word for one before casualties, since `une mort` is a death.
  static let masculineOne = "un"
  static let person = "personne"
  static let half = "moitié"
  /// What follows a part when it names a stage of a competition or a time.
  static let notAPart = "finale finaliste finalistes siècle place heure-là monde"

  /// The letter of mobile networks, with a number before it.
  static let generation = "g"
  /// Units in which `un` or `une` counts.
  static let oneUnit = """
    centimètre dollar euro gramme hectare kilo kilogramme kilomètre litre mètre tonne
    """
  /// Times in which `un` or `une` counts, whatever stands before.
  static let oneTime = "an décennie heure minute mois seconde semaine semestre siècle trimestre"
  /// Of those, the ones that are ranks too when a noun follows.
  static let rankLikeTime = "seconde"
  /// The sign for hours in `2h30`.
  static let hour = "h"
}
