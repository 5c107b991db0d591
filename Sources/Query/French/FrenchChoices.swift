/// The French names of the values that some fields have.
enum FrenchChoices {
  /// For each field, folded names and the value each stands for.
  static let values: [Field: [String: String]] = [
    .stance: stances, .kind: claimKinds.merging(figureKinds) { $1 }, .type: types,
    .unattributed: ["oui": "yes", "non": "no"], .review: reviews,
  ]

  private static let stances = [
    "affirme": "asserted", "affirmee": "asserted", "affirmes": "asserted",
    "affirmees": "asserted", "dementi": "denied", "dementie": "denied", "dementis": "denied",
    "dementies": "denied", "nie": "denied", "niee": "denied", "interroge": "questioned",
    "interrogee": "questioned", "demande": "questioned", "mis en question": "questioned",
  ]
  private static let reviews = [
    "confirme": "confirmed", "confirmee": "confirmed", "corrige": "corrected",
    "corrigee": "corrected", "ajoute": "added", "ajoutee": "added",
  ]
  private static let claimKinds = [
    "directe": "direct", "mixte": "mixed", "indirecte": "indirect",
  ]
  private static let figureKinds = [
    "nombre": "count", "compte": "count", "argent": "money", "montant": "money",
    "pourcentage": "percent", "pour cent": "percent", "mesure": "measure", "duree": "duration",
  ]
  private static let types = [
    "personne": "person", "organisation": "organization", "lieu": "place",
  ]
}
