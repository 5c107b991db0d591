/// What a word can be, over all its readings in the lexicon.
public struct WordTraits: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt32
  /// Makes traits of bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let noun = WordTraits(rawValue: 1 << 0)
  package static let adjective = WordTraits(rawValue: 1 << 1)
  package static let adverb = WordTraits(rawValue: 1 << 2)
  package static let finiteVerb = WordTraits(rawValue: 1 << 3)
  package static let infinitive = WordTraits(rawValue: 1 << 4)
  package static let pastParticiple = WordTraits(rawValue: 1 << 5)
  package static let presentParticiple = WordTraits(rawValue: 1 << 6)
  package static let pronoun = WordTraits(rawValue: 1 << 7)
  package static let determiner = WordTraits(rawValue: 1 << 8)
  package static let preposition = WordTraits(rawValue: 1 << 9)
  package static let coordinator = WordTraits(rawValue: 1 << 10)
  package static let subordinator = WordTraits(rawValue: 1 << 11)
  package static let interjection = WordTraits(rawValue: 1 << 12)
  package static let numeral = WordTraits(rawValue: 1 << 13)
  package static let firstName = WordTraits(rawValue: 1 << 14)
  package static let surname = WordTraits(rawValue: 1 << 15)
  /// A country, region or town, from a list of places.
  package static let place = WordTraits(rawValue: 1 << 16)
  /// A proper noun of any other kind, or of a kind that the lexicon does not tell.
  package static let properNoun = WordTraits(rawValue: 1 << 17)
  /// A form of address.
  package static let title = WordTraits(rawValue: 1 << 18)
  package static let auxiliary = WordTraits(rawValue: 1 << 19)
  package static let masculine = WordTraits(rawValue: 1 << 20)
  package static let feminine = WordTraits(rawValue: 1 << 21)
  package static let singular = WordTraits(rawValue: 1 << 22)
  package static let plural = WordTraits(rawValue: 1 << 23)

  /// An organization, from a list of them.
  package static let organization = WordTraits(rawValue: 1 << 24)

  /// Gender and number.
  package static let agreement: WordTraits = [.masculine, .feminine, .singular, .plural]

  /// Any form of a verb.
  package static let verb: WordTraits = [
    .finiteVerb, .infinitive, .pastParticiple, .presentParticiple,
  ]
}
