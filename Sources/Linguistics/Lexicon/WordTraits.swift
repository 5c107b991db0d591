/// What a word can be, over all its readings in the lexicon.
public struct WordTraits: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt32
  /// Makes traits of bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public static let noun = WordTraits(rawValue: 1 << 0)
  public static let adjective = WordTraits(rawValue: 1 << 1)
  public static let adverb = WordTraits(rawValue: 1 << 2)
  public static let finiteVerb = WordTraits(rawValue: 1 << 3)
  public static let infinitive = WordTraits(rawValue: 1 << 4)
  public static let pastParticiple = WordTraits(rawValue: 1 << 5)
  public static let presentParticiple = WordTraits(rawValue: 1 << 6)
  public static let pronoun = WordTraits(rawValue: 1 << 7)
  public static let determiner = WordTraits(rawValue: 1 << 8)
  public static let preposition = WordTraits(rawValue: 1 << 9)
  public static let coordinator = WordTraits(rawValue: 1 << 10)
  public static let subordinator = WordTraits(rawValue: 1 << 11)
  public static let interjection = WordTraits(rawValue: 1 << 12)
  public static let numeral = WordTraits(rawValue: 1 << 13)
  public static let firstName = WordTraits(rawValue: 1 << 14)
  public static let surname = WordTraits(rawValue: 1 << 15)
  /// A country, region or town, from a list of places.
  public static let place = WordTraits(rawValue: 1 << 16)
  /// A proper noun of any other kind, or of a kind that the lexicon does not tell.
  public static let properNoun = WordTraits(rawValue: 1 << 17)
  /// A form of address.
  public static let title = WordTraits(rawValue: 1 << 18)
  public static let auxiliary = WordTraits(rawValue: 1 << 19)
  public static let masculine = WordTraits(rawValue: 1 << 20)
  public static let feminine = WordTraits(rawValue: 1 << 21)
  public static let singular = WordTraits(rawValue: 1 << 22)
  public static let plural = WordTraits(rawValue: 1 << 23)

  /// An organization, from a list of them.
  public static let organization = WordTraits(rawValue: 1 << 24)

  /// Gender and number.
  package static let agreement: WordTraits = [.masculine, .feminine, .singular, .plural]

  /// Any form of a verb.
  public static let verb: WordTraits = [
    .finiteVerb, .infinitive, .pastParticiple, .presentParticiple,
  ]
}
