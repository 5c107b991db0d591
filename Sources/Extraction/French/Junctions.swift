import Linguistics

/// Prepositions that stand inside a title: `rédacteur en chef`, `secrétaire d’État au Commerce`.
enum Junctions {
  static let insidePhrase = WordSet("en aux")
}
