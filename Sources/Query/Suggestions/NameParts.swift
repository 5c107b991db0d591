import Linguistics

/// Words inside names in every language that is read, folded.
enum NameParts {
  /// Words that link the words of an institution's name.
  static let links = FrenchNameParts.links.union(["of", "the", "for", "and", "in", "on"])
  /// Words before a surname that are left out anywhere.
  static let particles = FrenchNameParts.particles.union([
    "van", "von", "der", "den", "ter", "ten", "zu", "di", "da", "del", "della", "dos", "das",
  ])
  /// Words before a surname that are first names too where they begin a name.
  static let laterParticles: Set<String> = ["al", "el", "ul", "ben", "bin", "ibn", "y", "e", "as"]
  /// Words that say what an institution is, before its name.
  static let nouns = FrenchNameParts.nouns
  /// Words that say what a place is, before its name.
  static let places = FrenchNameParts.places

  /// Whether a word tells apart two things that are named alike otherwise.
  static func tells(_ word: String) -> Bool {
    FrenchNameParts.telling.contains(word) || english.contains(word) || isNumber(word)
  }

  private static let english: Set<String> = [
    "north", "south", "east", "west", "new", "old", "men", "women", "ii", "iii", "iv", "vi",
    "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx",
  ]

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.contains { $0 &- 0x30 < 10 }
  }
}
