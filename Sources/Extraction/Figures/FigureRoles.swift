import Linguistics

/// What a word near a number may be; a word may be several things.
struct FigureRoles: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  // Function words.
  static let preposition = FigureRoles(bit: 0)
  static let determiner = FigureRoles(bit: 1)
  static let conjunction = FigureRoles(bit: 2)
  static let pronoun = FigureRoles(bit: 3)
  static let adverb = FigureRoles(bit: 4)
  static let verb = FigureRoles(bit: 5)
  static let article = FigureRoles(bit: 6)
  static let possessive = FigureRoles(bit: 7)
  static let of = FigureRoles(bit: 8)
  static let ofThe = FigureRoles(bit: 9)
  static let by = FigureRoles(bit: 10)
  static let cum = FigureRoles(bit: 11)
  static let among = FigureRoles(bit: 12)
  static let whom = FigureRoles(bit: 13)
  static let all = FigureRoles(bit: 14)
  static let each = FigureRoles(bit: 15)
  static let have = FigureRoles(bit: 16)
  static let degree = FigureRoles(bit: 17)
  static let against = FigureRoles(bit: 18)
  static let the = FigureRoles(bit: 19)

  // Adjectives and nouns round what is counted.
  static let dropped = FigureRoles(bit: 20)
  static let prenominal = FigureRoles(bit: 21)
  static let other = FigureRoles(bit: 22)
  static let bareOne = FigureRoles(bit: 23)
  static let noInfinitive = FigureRoles(bit: 24)
  static let thing = FigureRoles(bit: 25)

  // Dates and hours.
  static let month = FigureRoles(bit: 26)
  static let weekday = FigureRoles(bit: 27)
  static let yearCue = FigureRoles(bit: 28)
  static let hourCue = FigureRoles(bit: 29)
  static let hourAfter = FigureRoles(bit: 30)
  static let clock = FigureRoles(bit: 31)
  static let hours = FigureRoles(bit: 32)
  static let decades = FigureRoles(bit: 33)
  static let ordinal = FigureRoles(bit: 34)

  // Names and numbers that name.
  static let identifier = FigureRoles(bit: 35)
  static let street = FigureRoles(bit: 36)

  // Ages, durations, rates.
  static let person = FigureRoles(bit: 37)
  static let ageCue = FigureRoles(bit: 38)
  static let durationNoun = FigureRoles(bit: 39)
  static let durationCue = FigureRoles(bit: 40)
  static let prisonTerm = FigureRoles(bit: 41)
  static let rateNoun = FigureRoles(bit: 42)
  static let average = FigureRoles(bit: 43)
  static let years = FigureRoles(bit: 44)
  static let ago = FigureRoles(bit: 45)
  static let later = FigureRoles(bit: 46)
  static let travel = FigureRoles(bit: 47)

  static let half = FigureRoles(bit: 48)
  static let onlyAfter = FigureRoles(bit: 49)
  static let outOf = FigureRoles(bit: 50)
  static let toward = FigureRoles(bit: 51)

  static let there = FigureRoles(bit: 52)
  static let only = FigureRoles(bit: 53)
  static let ofMany = FigureRoles(bit: 54)

  static let own = FigureRoles(bit: 55)
  static let lengthVerb = FigureRoles(bit: 56)
  static let negation = FigureRoles(bit: 57)

  /// Words that no noun phrase holds.
  static let function: FigureRoles = [
    .preposition, .determiner, .conjunction, .pronoun, .adverb, .verb,
  ]

  /// The roles of all words that have one.
  static let table: WordTable<FigureRoles> = {
    var roles: [String: FigureRoles] = [:]
    for (role, words) in FigureFunctionWords.roles + FigureContextWords.roles {
      for word in words.split(whereSeparator: \.isWhitespace) {
        roles[String(word), default: []].insert(role)
      }
    }
    return WordTable(roles.map { ($0.key, $0.value) })
  }()
}
