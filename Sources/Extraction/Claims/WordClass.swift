import Linguistics

/// What a word does in the grammar of reports; a word may do several things.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  static let determiner = WordClass(rawValue: 1 << 0)
  static let preposition = WordClass(rawValue: 1 << 1)
  /// The words `il`, `elle`, `ils`, `elles`, as words or joined to a verb.
  static let subjectPronoun = WordClass(rawValue: 1 << 2)
  /// The words `on`, `je`, `nous`: subjects that name no source.
  static let impersonal = WordClass(rawValue: 1 << 3)
  /// The words `se`, `s’`, `lui`, `leur`, `l’`, `en`, `y` before a verb.
  static let objectClitic = WordClass(rawValue: 1 << 4)
  /// The nouns of adverbs of several words: `pour sa part`, `à son tour`.
  static let adverbial = WordClass(rawValue: 1 << 6)
  /// The words `que`, `qu’`.
  static let that = WordClass(rawValue: 1 << 7)
  /// The words `si`, `s’`.
  static let whether = WordClass(rawValue: 1 << 8)
  /// The words `qui`.
  static let who = WordClass(rawValue: 1 << 9)
  /// The words `ne`, `n’`.
  static let not = WordClass(rawValue: 1 << 10)
  /// The words `pas`, `jamais`, `rien`.
  static let negation = WordClass(rawValue: 1 << 11)
  /// The words `selon`.
  static let according = WordClass(rawValue: 1 << 12)
  /// The words `d’`, `de`.
  static let of = WordClass(rawValue: 1 << 14)
  /// The words `pour`.
  static let forWord = WordClass(rawValue: 1 << 15)
  /// The words `lui`, `elle`, `eux`, `ce dernier`, `celui-ci` after a preposition.
  static let objectPronoun = WordClass(rawValue: 1 << 16)
  /// Words that make a conjunction with a `que` after them: `alors`, `parce`, `ainsi`, `plus`.
  static let beforeThat = WordClass(rawValue: 1 << 17)
  /// The words `lequel`, `laquelle`, `lesquels`, `lesquelles`.
  static let which = WordClass(rawValue: 1 << 18)
  /// Days of the week, `hier`, months and other words of time.
  static let time = WordClass(rawValue: 1 << 19)
  static let feminine = WordClass(rawValue: 1 << 20)
  static let plural = WordClass(rawValue: 1 << 21)
  /// The words `ce`, `cette`, `ces` and `dernier`: pointing back.
  static let demonstrative = WordClass(rawValue: 1 << 23)
  static let definite = WordClass(rawValue: 1 << 24)
  static let indefinite = WordClass(rawValue: 1 << 25)
  /// The words `dont`, `où`, `lorsque`, `quand`, `car`: a clause begins.
  static let clauseStart = WordClass(rawValue: 1 << 26)
  /// The words `loi`, `cas`, `règlement`: what `selon` also governs without a source.
  static let noSource = WordClass(rawValue: 1 << 27)
  /// The words `et`, `mais`, `or`.
  static let coordination = WordClass(rawValue: 1 << 28)
  /// The words `communiqué`, `entretien`, `interview`: what is said in.
  static let medium = WordClass(rawValue: 1 << 29)
  /// The words `qui`, `que`, `dont`, `où`, `lequel` that open a relative clause.
  static let relative = WordClass(rawValue: 1 << 30)
  /// The words `un`, `une`, `autre`, `certains` as pronouns.
  static let indefinitePronoun = WordClass(rawValue: 1 << 31)
  static let masculine = WordClass(rawValue: 1 << 32)
  /// Nouns in the singular for many, which a verb may follow in the plural: `nombre`, `majorité`.
  static let collective = WordClass(rawValue: 1 << 33)
  /// The words `même`, `eux-mêmes` after a subject.
  static let even = WordClass(rawValue: 1 << 34)
  /// The words `son`, `sa`, `ses`.
  static let possessive = WordClass(rawValue: 1 << 35)
  /// The words `sans`, `refuser`: what comes after is not said.
  static let without = WordClass(rawValue: 1 << 36)
  /// Words of quantity that stand before `de` and a noun: `beaucoup`, `tant`.
  static let quantity = WordClass(rawValue: 1 << 37)
  /// The word `par`, before the one who acts in a passive.
  static let by = WordClass(rawValue: 1 << 38)
  /// Nouns that only carry a clause with `que`: `fait`, `idée`.
  static let carrier = WordClass(rawValue: 1 << 39)
  /// The word `mais`.
  static let but = WordClass(rawValue: 1 << 40)
  /// Nouns for what is said or held: `affirmation`, `crainte`.
  static let contentNoun = WordClass(rawValue: 1 << 41)
  /// Words for those who hold something true: `convaincu`.
  static let convinced = WordClass(rawValue: 1 << 42)
  /// The word `comme`.
  static let like = WordClass(rawValue: 1 << 43)
  /// Nouns for someone's words, which stand for that person: `propos`, `dires`.
  static let utterance = WordClass(rawValue: 1 << 44)
  /// The words `pourquoi`, `comment`: an indirect question begins.
  static let why = WordClass(rawValue: 1 << 45)
  /// The words `notre`, `nos`: the paper's own.
  static let ours = WordClass(rawValue: 1 << 46)
  /// The word `à`.
  static let to = WordClass(rawValue: 1 << 47)

  /// The classes of each word of some lists; a word may stand in several.
  static func table(_ lists: [(WordClass, String)]) -> [WordID: WordClass] {
    var classes: [WordID: WordClass] = [:]
    for (wordClass, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        classes[WordID(of: String(word)), default: []].formUnion(wordClass)
      }
    }
    return classes
  }
}
