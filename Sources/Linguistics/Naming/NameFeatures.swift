/// The features from which names are told.
package enum NameFeatures {
  /// Calls a closure with the key of each feature of a token.
  ///
  /// - Parameters:
  ///   - facts: the facts of all tokens of the sentence, with two from outside at either end.
  ///   - names: the name facts of the same tokens.
  ///   - tags: their tags.
  ///   - i: the token's place in all three.
  @inline(__always)
  package static func each(
    _ facts: UnsafePointer<WordFacts>, _ names: UnsafePointer<NameFacts>,
    _ tags: UnsafePointer<UInt8>, _ i: Int, _ body: (UInt64) -> Void
  ) {
    eachOfWord(facts + i, tags[i], body)
    eachOfNeighbours(facts + i, tags + i, body)
    eachOfText(facts + i, names + i, body)
    if names[i].acronym != 0 { eachOfAcronym(facts[i], names[i], body) }
    if names[i].isInRun { eachOfRun(facts + i, names[i], body) }
  }

  /// Hands keys on, with the numbers of their templates.
  private struct Keys {
    var template: UInt64

    @inline(__always)
    mutating func add(_ value: UInt64, _ body: (UInt64) -> Void) {
      template += 1
      body(FeatureKey.of(template, value))
    }

    @inline(__always)
    mutating func add(_ one: UInt64, _ other: UInt64, _ body: (UInt64) -> Void) {
      add(FeatureKey.pair(one, other), body)
    }
  }

  /// The features of the word alone, and of the words about it one by one.
  @inline(__always)
  private static func eachOfWord(
    _ word: UnsafePointer<WordFacts>, _ tag: UInt8, _ body: (UInt64) -> Void
  ) {
    var keys = Keys(template: 100)
    keys.add(0, body)
    keys.add(UInt64(word[0].lower), body)
    keys.add(UInt64(word[0].form), body)
    keys.add(UInt64(word[0].suffix2), body)
    keys.add(UInt64(word[0].suffix3), body)
    keys.add(UInt64(word[0].suffix4), body)
    keys.add(UInt64(word[0].prefix3), body)
    keys.add(UInt64(word[0].shape), body)
    keys.add(kind(word[0]), body)
    keys.add(UInt64(tag), body)
    keys.add(UInt64(word[-1].lower), body)
    keys.add(UInt64(word[1].lower), body)
    keys.add(UInt64(word[-2].lower), body)
    keys.add(UInt64(word[2].lower), body)
    keys.add(kind(word[-1]), body)
    keys.add(kind(word[1]), body)
  }

  /// The features of the word and its neighbours together.
  @inline(__always)
  private static func eachOfNeighbours(
    _ word: UnsafePointer<WordFacts>, _ tags: UnsafePointer<UInt8>, _ body: (UInt64) -> Void
  ) {
    let (shape, shapeBefore, shapeAfter) = (
      UInt64(word[0].shape), UInt64(word[-1].shape), UInt64(word[1].shape)
    )
    let (lower, before, after) = (
      UInt64(word[0].lower), UInt64(word[-1].lower), UInt64(word[1].lower)
    )
    let (traits, tag) = (kind(word[0]), UInt64(tags[0]))
    var keys = Keys(template: 120)
    keys.add(shapeBefore, shape, body)
    keys.add(shape, shapeAfter, body)
    keys.add(FeatureKey.pair(shapeBefore, shape), shapeAfter, body)
    keys.add(UInt64(word[-1].suffix3), shape, body)
    keys.add(UInt64(word[1].suffix3), shape, body)
    keys.add(kind(word[-1]), traits, body)
    keys.add(traits, kind(word[1]), body)
    keys.add(UInt64(tags[-1]) << 8 | tag, body)
    keys.add(tag << 8 | UInt64(tags[1]), body)
    keys.add(UInt64(tags[-1]) << 16 | tag << 8 | UInt64(tags[1]), body)
    keys.add(UInt64(tags[-2]) << 16 | UInt64(tags[-1]) << 8 | tag, body)
    keys.add(before, lower, body)
    keys.add(lower, after, body)
    keys.add(UInt64(word[-2].lower), before, body)
    keys.add(after, UInt64(word[2].lower), body)
    keys.add(before, shape, body)
    keys.add(after, shape, body)
    keys.add(before, traits, body)
    keys.add(after, traits, body)
    keys.add(FeatureKey.pair(UInt64(word[-2].lower), before), shape, body)
  }

  /// The features of what the lexicon's names and the rest of the text tell of the word.
  @inline(__always)
  private static func eachOfText(
    _ word: UnsafePointer<WordFacts>, _ names: UnsafePointer<NameFacts>, _ body: (UInt64) -> Void
  ) {
    let place = UInt64(names[0].place)
    let occurrence = UInt64(names[0].occurrence)
    var keys = Keys(template: 150)
    keys.add(place << 8 | UInt64(names[-1].place), body)
    keys.add(place, UInt64(word[0].lower), body)
    keys.add(place, kind(word[0]), body)
    keys.add(occurrence, UInt64(word[0].shape), body)
    keys.add(occurrence, kind(word[0]), body)
  }

  /// The features of a name with its acronym beside it.
  @inline(__always)
  private static func eachOfAcronym(
    _ word: WordFacts, _ name: NameFacts, _ body: (UInt64) -> Void
  ) {
    var keys = Keys(template: 160)
    keys.add(UInt64(name.acronym), body)
    keys.add(UInt64(name.acronym), kind(word), body)
    keys.add(UInt64(name.acronym), UInt64(word.shape), body)
  }

  /// The features of a run of words with capitals and of the words about it.
  @inline(__always)
  private static func eachOfRun(
    _ word: UnsafePointer<WordFacts>, _ name: NameFacts, _ body: (UInt64) -> Void
  ) {
    let place = UInt64(name.before) << 8 | UInt64(name.after)
    let nearPlace = UInt64(min(name.before, 3)) << 8 | UInt64(min(name.after, 3))
    let first = word - Int(min(name.before, 2))
    let last = word + Int(min(name.after, 2))
    var keys = Keys(template: 200)
    keys.add(place, body)
    keys.add(place, kind(word[0]), body)
    keys.add(nearPlace, UInt64(first[-1].lower), body)
    keys.add(nearPlace, UInt64(last[1].lower), body)
    keys.add(UInt64(name.before), UInt64(first[0].lower), body)
    keys.add(UInt64(name.after), UInt64(last[0].lower), body)
    keys.add(UInt64(name.before), kind(first[0]), body)
    keys.add(UInt64(first[-1].lower), kind(word[0]), body)
    keys.add(UInt64(first[-1].suffix4), place, body)
    keys.add(kind(first[-1]), place, body)
  }

  /// What a word can be, without gender and number.
  @inline(__always)
  private static func kind(_ word: WordFacts) -> UInt64 {
    let kinds = ~WordTraits.agreement.rawValue
    return UInt64(word.traits.rawValue & kinds) << 32 | UInt64(word.lowerTraits.rawValue & kinds)
  }
}
