import Linguistics

/// Forms of a verb in the third person, its participles and its infinitive.
struct VerbForms: OptionSet, Sendable {
  let rawValue: UInt8
  static let singular = VerbForms(rawValue: 1)
  static let plural = VerbForms(rawValue: 2)
  static let participle = VerbForms(rawValue: 4)
  static let gerund = VerbForms(rawValue: 8)
  static let infinitive = VerbForms(rawValue: 16)
  static let finite: VerbForms = [.singular, .plural]
}

extension VerbForms {
  /// The forms that a reading of the lexicon is; none for what is no verb, or not in the third
  /// person.
  init(_ analysis: Analysis) {
    switch analysis.part {
    case .infinitive, .auxiliaryInfinitive: self = .infinitive
    case .presentParticiple, .auxiliaryPresentParticiple: self = .gerund
    case .pastParticiple, .auxiliaryPastParticiple: self = .participle
    case .present, .imperfect, .simplePast, .future, .conditional, .subjunctive, .pastSubjunctive,
      .auxiliaryFinite:
      self = analysis.person != 3 ? [] : analysis.number == .plural ? .plural : .singular
    default: self = []
    }
  }
}
