import Linguistics

/// What the tags of the French Hunspell dictionary mean.
enum HunspellTags {
  /// The parts of speech of tags that stand for one.
  static let parts: [Substring: [Analysis.Part]] = [
    "po:nom": [.noun], "po:loc.nom": [.noun], "po:adj": [.adjective], "po:loc.adj": [.adjective],
    "po:adv": [.adverb], "po:loc.adv": [.adverb], "po:negadv": [.adverb], "po:advint": [.adverb],
    "po:proadv": [.pronoun], "po:properobj": [.pronoun], "po:propersuj": [.pronoun],
    "po:prodem": [.pronoun], "po:proind": [.pronoun], "po:prorel": [.pronoun],
    "po:proint": [.pronoun], "po:proneg": [.pronoun], "po:det": [.determiner],
    "po:detpos": [.determiner], "po:detind": [.determiner], "po:detdem": [.determiner],
    "po:detneg": [.determiner], "po:detex": [.determiner], "po:prep": [.preposition],
    "po:prepv": [.preposition], "po:loc.prep": [.preposition], "po:cjco": [.coordinator],
    "po:cjsub": [.subordinator], "po:loc.cjsub": [.subordinator], "po:cj": [.coordinator],
    "po:interj": [.interjection], "po:loc.interj": [.interjection], "po:nb": [.numeral],
    "po:nbro": [.numeral], "po:prn": [.firstName], "po:patr": [.surname],
    "po:npr": [.properNoun], "po:titr": [.title],
    "po:infi": [.infinitive], "po:ppre": [.presentParticiple], "po:ppas": [.pastParticiple],
    "po:ipre": [.present], "po:iimp": [.imperfect], "po:ipsi": [.simplePast],
    "po:ifut": [.future], "po:cond": [.conditional], "po:spre": [.subjunctive],
    "po:simp": [.pastSubjunctive], "po:impe": [.imperative],
  ]

  /// The grammatical persons of tags.
  static let persons: [Substring: (person: Int, number: Analysis.Number)] = [
    "po:1sg": (1, .singular), "po:1isg": (1, .singular), "po:1jsg": (1, .singular),
    "po:2sg": (2, .singular), "po:3sg": (3, .singular), "po:1pl": (1, .plural),
    "po:2pl": (2, .plural), "po:3pl": (3, .plural), "po:3pl!": (3, .plural),
  ]

  /// How the tag of a verb's conjugation begins when the verb is an auxiliary.
  static let auxiliary = "po:v0"

  /// The readings that the tags of a form give, without their lemma.
  static func readings(_ tags: [Substring]) -> [Reading] {
    let isAuxiliary = tags.contains { $0.hasPrefix(auxiliary) }
    let gender: Gender? =
      tags.contains("is:mas") ? .masculine : tags.contains("is:fem") ? .feminine : nil
    let number: Analysis.Number? =
      tags.contains("is:sg") ? .singular : tags.contains("is:pl") ? .plural : nil
    let found: Set<Analysis.Part> = Set(tags.flatMap { parts[$0] ?? [] })
    var readings: [Reading] = []
    for part in found.sorted(by: { $0.rawValue < $1.rawValue }) {
      if part.isFinite {
        for (person, number) in tags.compactMap({ persons[$0] }) {
          readings.append(
            Reading(part: isAuxiliary ? .auxiliaryFinite : part, number: number, person: person))
        }
      } else {
        let part = isAuxiliary ? part.ofAuxiliary : part
        readings.append(Reading(part: part, gender: gender, number: number))
      }
    }
    return readings
  }

  /// A reading without its lemma.
  struct Reading {
    var part: Analysis.Part
    var gender: Gender?
    var number: Analysis.Number?
    var person = 0
  }
}

extension Analysis.Part {
  fileprivate var isFinite: Bool {
    (Analysis.Part.present.rawValue...Analysis.Part.imperative.rawValue).contains(rawValue)
  }

  /// The part for an auxiliary's form without person.
  fileprivate var ofAuxiliary: Analysis.Part {
    switch self {
    case .infinitive: .auxiliaryInfinitive
    case .presentParticiple: .auxiliaryPresentParticiple
    case .pastParticiple: .auxiliaryPastParticiple
    default: self
    }
  }
}
