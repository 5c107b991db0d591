/// One reading of a word: its part of speech, its inflection, and the way to its lemma.
public struct Analysis: Hashable, Sendable {
  /// The reading, packed as the model holds it.
  package let bits: UInt32

  /// Makes a reading of the bits of a model.
  package init(bits: UInt32) { self.bits = bits }

  /// Makes a reading of its parts.
  package init(
    part: Part, gender: Gender? = nil, number: Number? = nil, person: Int = 0, lemmaRule: Int
  ) {
    bits =
      UInt32(part.rawValue) | (gender.map { UInt32($0.rawValue) } ?? 0) << 6
      | (number.map { UInt32($0.rawValue) } ?? 0) << 8 | UInt32(person & 3) << 10
      | UInt32(lemmaRule) << 12
  }

  /// Parts of speech; those of verbs are told apart by tense and mood.
  public enum Part: UInt8, Sendable, CaseIterable {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case noun, adjective, adverb, pronoun, determiner, preposition, coordinator, subordinator
    case interjection, numeral, firstName, surname, place, properNoun, title
    case infinitive, presentParticiple, pastParticiple
    case present, imperfect, simplePast, future, conditional, subjunctive, pastSubjunctive
    case imperative
    case auxiliaryInfinitive, auxiliaryPresentParticiple, auxiliaryPastParticiple
    case auxiliaryFinite
    case organization

    /// The trait of words that can be this.
    var trait: WordTraits {
      switch self {
      case .noun: .noun
      case .adjective: .adjective
      case .adverb: .adverb
      case .pronoun: .pronoun
      case .determiner: .determiner
      case .preposition: .preposition
      case .coordinator: .coordinator
      case .subordinator: .subordinator
      case .interjection: .interjection
      case .numeral: .numeral
      case .firstName: .firstName
      case .surname: .surname
      case .place: .place
      case .properNoun: .properNoun
      case .organization: .organization
      case .title: .title
      case .infinitive: .infinitive
      case .presentParticiple: .presentParticiple
      case .pastParticiple: .pastParticiple
      case .auxiliaryInfinitive: [.infinitive, .auxiliary]
      case .auxiliaryPresentParticiple: [.presentParticiple, .auxiliary]
      case .auxiliaryPastParticiple: [.pastParticiple, .auxiliary]
      case .auxiliaryFinite: [.finiteVerb, .auxiliary]
      default: .finiteVerb
      }
    }
  }

  /// Grammatical number.
  public enum Number: UInt8, Sendable {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case singular = 1, plural
  }

  /// The part of speech.
  public var part: Part { Part(rawValue: UInt8(bits & 63)) ?? .noun }
  /// The gender; nil when the form serves both or has none.
  public var gender: Gender? { Gender(rawValue: UInt8(bits >> 6 & 3)) }
  /// The number; nil when the form serves both or has none.
  public var number: Number? { Number(rawValue: UInt8(bits >> 8 & 3)) }
  /// The grammatical person of a finite verb, 1 to 3; 0 where several or none apply.
  public var person: Int { Int(bits >> 10 & 3) }
  /// The number of the rule that leads from the form to the lemma.
  var lemmaRule: Int { Int(bits >> 12) }

  /// What a word can be that has this reading.
  package var traits: WordTraits {
    var traits = part.trait
    if gender != .feminine { traits.insert(.masculine) }
    if gender != .masculine { traits.insert(.feminine) }
    if number != .plural { traits.insert(.singular) }
    if number != .singular { traits.insert(.plural) }
    return traits
  }
}

/// Grammatical gender.
public enum Gender: UInt8, Sendable {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  case masculine = 1, feminine
}
