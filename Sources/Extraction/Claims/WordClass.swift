import Linguistics

/// What a word does in the grammar of reports; a word may do several things.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

  static let determiner = WordClass(rawValue: 1 << 0)
  static let preposition = WordClass(rawValue: 1 << 1)
  /// `il`, `elle`, `ils`, `elles`, as words or joined to a verb.
  static let subjectPronoun = WordClass(rawValue: 1 << 2)
  /// `on`, `je`, `nous`: subjects that name no source.
  static let impersonal = WordClass(rawValue: 1 << 3)
  /// `se`, `s’`, `lui`, `leur`, `l’`, `en`, `y` before a verb.
  static let objectClitic = WordClass(rawValue: 1 << 4)
  static let conjunction = WordClass(rawValue: 1 << 5)
  /// Words that stand between an auxiliary and its participle, or at the head of a sentence.
  static let adverb = WordClass(rawValue: 1 << 6)
  /// `que`, `qu’`
  static let that = WordClass(rawValue: 1 << 7)
  /// `si`, `s’`
  static let whether = WordClass(rawValue: 1 << 8)
  /// `qui`
  static let who = WordClass(rawValue: 1 << 9)
  /// `ne`, `n’`
  static let not = WordClass(rawValue: 1 << 10)
  /// `pas`, `jamais`, `rien`
  static let negation = WordClass(rawValue: 1 << 11)
  /// `selon`
  static let according = WordClass(rawValue: 1 << 12)
  /// `après`, which after `d’` is `d’après`
  static let after = WordClass(rawValue: 1 << 13)
  /// `d’`, `de`
  static let of = WordClass(rawValue: 1 << 14)
  /// `pour`
  static let forWord = WordClass(rawValue: 1 << 15)
  /// `lui`, `elle`, `eux`, `ce dernier`, `celui-ci` after a preposition
  static let objectPronoun = WordClass(rawValue: 1 << 16)
  /// Words that make a conjunction with a `que` after them: `alors`, `parce`, `ainsi`, `plus`
  static let beforeThat = WordClass(rawValue: 1 << 17)
  /// `lequel`, `laquelle`, `lesquels`, `lesquelles`
  static let which = WordClass(rawValue: 1 << 18)
  /// Days of the week, `hier`, months and other words of time
  static let time = WordClass(rawValue: 1 << 19)
  static let feminine = WordClass(rawValue: 1 << 20)
  static let plural = WordClass(rawValue: 1 << 21)
  /// Nouns of persons and bodies that speak: `ministre`, `gouvernement`, `rapport`
  static let speakerNoun = WordClass(rawValue: 1 << 22)
  /// `ce`, `cette`, `ces` and `dernier`: pointing back
  static let demonstrative = WordClass(rawValue: 1 << 23)
  static let definite = WordClass(rawValue: 1 << 24)
  static let indefinite = WordClass(rawValue: 1 << 25)
  /// `dont`, `où`, `lorsque`, `quand`, `car`: a clause begins
  static let clauseStart = WordClass(rawValue: 1 << 26)
  /// `loi`, `cas`, `règlement`: what `selon` also governs without a source
  static let noSource = WordClass(rawValue: 1 << 27)
  /// `et`, `mais`, `or`
  static let coordination = WordClass(rawValue: 1 << 28)
  /// `communiqué`, `entretien`, `interview`: what is said in
  static let medium = WordClass(rawValue: 1 << 29)
}
