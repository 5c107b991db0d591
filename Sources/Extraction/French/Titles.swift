import Linguistics

/// Words of courtesy and rank that stand before a person's name and are no part of it.
enum Titles {
  /// Forms of address and their gender.
  static let courtesy = WordTable<Gender>(
    masculine.map { ($0, Gender.masculine) } + feminine.map { ($0, Gender.feminine) })

  private static let masculine = [
    "m", "m.", "mm", "mm.", "mr", "mr.", "monsieur", "messieurs", "mgr", "mgr.", "monseigneur",
    "sir", "lord", "sieur", "abbé", "père", "frère", "don", "cheikh", "mollah", "émir", "hadj",
  ]
  private static let feminine = [
    "mme", "mme.", "mmes", "mmes.", "mrs", "mrs.", "ms.", "mlle", "mlle.", "mlles", "madame",
    "mesdames", "mademoiselle", "lady", "sœur", "veuve", "dame",
  ]
  /// Forms of address that tell no gender.
  static let neutral = WordSet(
    "me me. dr dr. drs. docteur docteure pr pr. prof prof. professeur maître st. col. lt.")

  /// Whether the word is a form of address.
  static func contains(_ word: WordID) -> Bool {
    courtesy[word] != nil || neutral.contains(word)
  }

  /// Words that qualify a role and stand before it: `ancien ministre`, `vice-premier ministre`.
  static let beforeRole = WordSet(
    """
    ancien ancienne anciens anciennes ex futur future nouveau nouvel nouvelle premier première
    feu jeune vieux vieil célèbre actuel actuelle haut haute grand grande seul seule simple
    vice-premier vice-première principal principale autre
    """)
}
