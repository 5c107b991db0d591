/// What name features see of a token beyond its word, computed over the whole text.
package struct NameFacts: Sendable {
  /// Where the token stands in a name of the lexicon: 0 outside, else 1 only, 2 first, 3 inner, 4
  /// last for a place, 4 more for an organization, 12 more for what is both.
  package var place: UInt8 = 0
  /// Where the token stands in a name with its acronym beside it: 0 outside, else 1 only, 2
  /// first, 3 inner, 4 last, 5 the acronym.
  package var acronym: UInt8 = 0
  /// How many tokens of a run of words with capitals stand before it, and after it; 15 at most.
  package var before: UInt8 = 0
  package var after: UInt8 = 0
  /// Whether the token is part of such a run.
  package var isInRun = false
  /// Facts about the text: whether the word occurs in small letters, whether with a capital that
  /// its place does not explain, whether the token begins its sentence or quotation.
  package var occurrence: UInt8 = 0

  package init() {}

  package static let seenSmall: UInt8 = 1
  package static let seenCapital: UInt8 = 2
  package static let opens: UInt8 = 4
  package static let shouted: UInt8 = 8

  /// Whether the word's capital may come from its place alone, and it occurs in small letters.
  var mayBeSmallWord: Bool {
    occurrence & NameFacts.seenSmall != 0
      && occurrence & (NameFacts.opens | NameFacts.shouted) != 0
  }
}
