/// French sentences in which a rule drops every number.
enum FigureExamples {
  /// Rule names and their sentences.
  static let excluded = [
    "ordinal": "Elle finit 37e.",
    "part of a name": "Le film sort en 3D.",
    "day": "Il part le 12 mars.",
    "year": "Élu en 2017, il renonce.",
    "decade": "Né dans les années 90.",
    "hour of day": "Le train part à 8 heures.",
    "score": "Ils gagnent 3-1.",
    "telephone": "Appelez le 01 44 55 66 77.",
    "law or document": "Selon l’article 49, c’est non.",
    "address": "Au 12, rue des Lilas.",
    "numbering": "1. Le sel",
  ]
}
