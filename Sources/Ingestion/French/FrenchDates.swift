/// The words of French dates.
enum FrenchDates {
  /// The number of a month by its folded name, or a usual abbreviation.
  static let months: [String: Int] = [
    "janvier": 1, "janv": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril": 4, "avr": 4,
    "mai": 5, "juin": 6, "juillet": 7, "juil": 7, "aout": 8, "septembre": 9, "sept": 9,
    "octobre": 10, "novembre": 11, "decembre": 12,
  ]

  /// Folded names of the days of the week, which may stand before a date.
  static let weekdays: Set<String> = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lun", "mar", "mer",
    "jeu", "ven", "sam", "dim",
  ]

  /// The folded first day of a month.
  static let first = "1er"
  /// The article before a date.
  static let article = "le"
  /// What stands between a date and a time.
  static let at = "a"
}
