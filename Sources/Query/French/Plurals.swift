/// Plurals that a French stemmer leaves apart: it cuts no s after a, i, o or u.
enum Plurals {
  /// The plural of a word in the singular, or the singular of one in the plural, where the
  /// stemmer would not bring them together; a proper name has none.
  static func partner(of word: String, isName: Bool) -> String? {
    if word.hasSuffix("s"), !isName {
      let singular = String(word.dropLast())
      return endsInVowel(singular) && !others.contains(word) ? singular : nil
    }
    return endsInVowel(word) && !others.contains(word + "s") ? word + "s" : nil
  }

  private static func endsInVowel(_ word: String) -> Bool {
    word.count > 2 && word.last.map { "aiouïû".contains($0) } == true
  }

  /// Words that end like plurals and are none.
  private static let others: Set<String> = [
    "mais", "mois", "fois", "sous", "plus", "puis", "depuis", "vous", "nous", "jamais", "tous",
    "paris", "repas", "refus", "avis", "pays", "bras", "cas", "pas", "dos", "héros", "propos",
    "virus", "campus", "corpus", "procès", "bus", "tapis", "permis", "commis", "mauvais",
    "français", "anglais", "palais", "relais", "délais", "dessous", "dessus", "parfois", "chaos",
    "repos", "damas", "laos", "hamas", "compris", "matelas", "débris", "surplus", "processus",
    "dans", "moins", "sans", "ainsi", "aussi", "celui", "lui", "trois", "bois", "voix", "choix",
    "lois", "trop", "vis", "bas", "las", "tas", "gaz", "jus", "mars", "gens", "assis", "toutefois",
  ]
}
