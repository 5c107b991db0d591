/// What a token can be, as the lexicon has it.
public struct WordReadings: Sendable {
  /// What the word can be as written.
  public var traits: WordTraits
  /// What the word can be in small letters.
  public var lowerTraits: WordTraits
  /// The identity of the word in small letters, among the words of its text.
  var lower: UInt32
  /// The numbers of its entries in the lexicon; 0 for none.
  var entry: UInt16
  var lowerEntry: UInt16
}
