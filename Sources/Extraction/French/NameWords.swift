import Linguistics

/// The words that stand about names.
enum NameWords {
  /// Determiners that stand before nouns and not before a person's name.
  static let articles = WordSet(
    "le la les l' du au aux des un une ce cet cette ces son sa ses leur")
  /// Prepositions and articles between a role and what it is for.
  static let links = WordSet(
    "de du des d' la le l' les pour contre à aux au sur en sans chargé chargée")
  /// The preposition that begins names of nobility.
  static let of = WordSet("de d'")
  static let and = WordSet("et &")
  /// Lower-case words inside names, wherever they come from.
  static let particles = WordSet(
    """
    van von vom der den ter ten del della delle dello degli di da dal dos das do e y i ben bin bint ibn
    al el ul ar abou abu umm of the and for zu zum af av los las san
    """)
  /// The endings of Russian names after one's father.
  static let patronymicEndings = ["itch", "ich", "vna", "ovic", "evic"]
}
