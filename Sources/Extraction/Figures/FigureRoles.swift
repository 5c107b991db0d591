import Linguistics

/// What a word near a number may be; a word may be several things.
struct FigureRoles: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  // Function words.
  static let article = FigureRoles(bit: 0)
  static let the = FigureRoles(bit: 1)
  static let possessive = FigureRoles(bit: 2)
  static let own = FigureRoles(bit: 3)
  static let of = FigureRoles(bit: 4)
  static let ofThe = FigureRoles(bit: 5)
  static let by = FigureRoles(bit: 6)
  static let joining = FigureRoles(bit: 7)
  static let among = FigureRoles(bit: 8)
  static let whom = FigureRoles(bit: 9)
  static let all = FigureRoles(bit: 10)
  static let each = FigureRoles(bit: 11)
  static let against = FigureRoles(bit: 12)
  static let outOf = FigureRoles(bit: 13)
  static let toward = FigureRoles(bit: 14)
  static let there = FigureRoles(bit: 15)
  static let only = FigureRoles(bit: 16)
  static let negation = FigureRoles(bit: 17)
  static let half = FigureRoles(bit: 18)
  static let onlyAfter = FigureRoles(bit: 19)
  static let later = FigureRoles(bit: 20)
  static let it = FigureRoles(bit: 21)
  static let many = FigureRoles(bit: 22)
  static let changing = FigureRoles(bit: 23)
  static let price = FigureRoles(bit: 24)
  static let be = FigureRoles(bit: 25)
  static let weOrThey = FigureRoles(bit: 26)
  static let toThe = FigureRoles(bit: 27)
  static let not = FigureRoles(bit: 28)
  static let number = FigureRoles(bit: 29)
  static let uncounted = FigureRoles(bit: 30)

  // Adjectives and nouns round what is counted.
  static let dropped = FigureRoles(bit: 31)
  static let other = FigureRoles(bit: 32)
  static let bareOne = FigureRoles(bit: 33)
  static let times = FigureRoles(bit: 34)

  // Dates and hours.
  static let month = FigureRoles(bit: 35)
  static let weekday = FigureRoles(bit: 36)
  static let yearCue = FigureRoles(bit: 37)
  static let hourCue = FigureRoles(bit: 38)
  static let hourAfter = FigureRoles(bit: 39)
  static let hourLead = FigureRoles(bit: 40)
  static let clock = FigureRoles(bit: 41)
  static let hour = FigureRoles(bit: 42)
  static let year = FigureRoles(bit: 43)
  static let ordinal = FigureRoles(bit: 44)
  /// The end of a rank in words: `deux millionième`.
  static let ordinalWord = FigureRoles(bit: 45)

  // Numbers that name.
  static let identifier = FigureRoles(bit: 46)
  static let street = FigureRoles(bit: 47)

  // Ages, durations, rates.
  static let person = FigureRoles(bit: 48)
  static let ageCue = FigureRoles(bit: 49)
  static let durationNoun = FigureRoles(bit: 50)
  static let durationCue = FigureRoles(bit: 51)
  static let lasting = FigureRoles(bit: 52)
  static let prisonTerm = FigureRoles(bit: 53)
  static let rateNoun = FigureRoles(bit: 54)
  static let average = FigureRoles(bit: 55)
  static let old = FigureRoles(bit: 56)
  static let fromThen = FigureRoles(bit: 57)
  static let until = FigureRoles(bit: 58)
  static let sum = FigureRoles(bit: 59)
  static let minus = FigureRoles(bit: 60)
  static let have = FigureRoles(bit: 61)
  static let travel = FigureRoles(bit: 62)
  static let setting = FigureRoles(bit: 63)

  /// The roles of words as they are written.
  static let written = table(FigureFunctionWords.roles)
  /// The roles of words by their lemmas.
  static let lemmas = table(FigureNouns.roles)

  private static func table(_ lists: [(FigureRoles, String)]) -> [WordID: FigureRoles] {
    var roles: [WordID: FigureRoles] = [:]
    for (role, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        roles[WordID(of: String(word)), default: []].insert(role)
      }
    }
    return roles
  }
}
