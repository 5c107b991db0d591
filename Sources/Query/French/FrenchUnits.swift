/// French spellings of units, and the names they go by.
enum FrenchUnits {
  /// Folded spellings and their codes.
  static let codes: [String: String] = [
    "pour cent": "%", "pourcent": "%", "pour cents": "%", "livre sterling": "GBP",
    "livres sterling": "GBP", "yen": "JPY", "yens": "JPY", "rouble": "RUB", "roubles": "RUB",
    "franc suisse": "CHF", "francs suisses": "CHF", "an": "year", "ans": "year", "annee": "year",
    "annees": "year", "mois": "month", "jour": "day", "jours": "day", "heure": "hour",
    "heures": "hour", "semaine": "week", "semaines": "week", "kilometre": "km",
    "kilometres": "km", "metre": "m", "metres": "m",
  ]
}
