/// The part of speech of a word in its sentence, after Universal Dependencies; verbs and
/// auxiliaries are told apart by form.
public enum Tag: UInt8, Sendable, CaseIterable {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  case noun, properNoun, adjective, adverb, preposition, determiner, pronoun, numeral
  case coordinator, subordinator, interjection, punctuation, symbol, other
  /// `du`, `aux`, `des`: a preposition and a determiner in one.
  case contraction
  /// `auquel`, `dont` written `duquel`: a preposition and a pronoun in one.
  case contractedPronoun
  case finiteVerb, infinitive, pastParticiple, presentParticiple
  case finiteAuxiliary, infinitiveAuxiliary, pastAuxiliary, presentAuxiliary

  /// The name in Universal Dependencies: `NOUN`, `ADP+DET`.
  package var universal: String {
    switch self {
    case .noun: "NOUN"
    case .properNoun: "PROPN"
    case .adjective: "ADJ"
    case .adverb: "ADV"
    case .preposition: "ADP"
    case .determiner: "DET"
    case .pronoun: "PRON"
    case .numeral: "NUM"
    case .coordinator: "CCONJ"
    case .subordinator: "SCONJ"
    case .interjection: "INTJ"
    case .punctuation: "PUNCT"
    case .symbol: "SYM"
    case .other: "X"
    case .contraction: "ADP+DET"
    case .contractedPronoun: "ADP+PRON"
    case .finiteVerb, .infinitive, .pastParticiple, .presentParticiple: "VERB"
    default: "AUX"
    }
  }

  /// Whether it is a verb or auxiliary in a tense.
  public var isFinite: Bool { self == .finiteVerb || self == .finiteAuxiliary }
}
