/// The features from which the part of speech of a token is told.
package enum TagFeatures {
  /// Calls a closure with the key of each feature of a token.
  ///
  /// - Parameters:
  ///   - facts: the facts of all tokens of the sentence, with two from outside at either end.
  ///   - i: the token's place in `facts`.
  ///   - tag1: the tag of the token before, one more than its raw value; 0 at the start.
  ///   - tag2: that of the token before that one.
  @inline(__always)
  package static func each(
    _ facts: UnsafePointer<WordFacts>, _ i: Int, _ tag1: UInt64, _ tag2: UInt64,
    _ body: (UInt64) -> Void
  ) {
    eachOfWords(facts + i, tag1, body)
    eachOfTags(facts + i, tag1, tag2, body)
  }

  /// The features of the word and of those beside it.
  @inline(__always)
  private static func eachOfWords(
    _ word: UnsafePointer<WordFacts>, _ tag1: UInt64, _ body: (UInt64) -> Void
  ) {
    var template: UInt64 = 0
    func add(_ value: UInt64) {
      template += 1
      body(FeatureKey.of(template, value))
    }
    add(0)
    add(UInt64(word[0].lower))
    add(UInt64(word[0].form))
    add(UInt64(word[0].suffix2))
    add(UInt64(word[0].suffix3))
    add(UInt64(word[0].suffix4))
    add(UInt64(word[0].prefix3))
    add(FeatureKey.pair(UInt64(word[0].shape), tag1 == 0 ? 1 : 0))
    add(word[0].allTraits)
    add(UInt64(word[0].lowerTraits.rawValue))
    add(UInt64(word[-1].lower))
    add(UInt64(word[1].lower))
    add(UInt64(word[-2].lower))
    add(UInt64(word[2].lower))
    add(word[-1].allTraits)
    add(word[1].allTraits)
    add(word[2].allTraits)
    add(UInt64(word[1].suffix3))
    add(UInt64(word[-1].suffix3))
    add(UInt64(word[1].shape))
  }

  /// The features of the tags before the word, and of words and tags together.
  @inline(__always)
  private static func eachOfTags(
    _ word: UnsafePointer<WordFacts>, _ tag1: UInt64, _ tag2: UInt64, _ body: (UInt64) -> Void
  ) {
    let lower = UInt64(word[0].lower)
    let (traits, traitsAfter) = (word[0].allTraits, word[1].allTraits)
    var template: UInt64 = 20
    func add(_ value: UInt64) {
      template += 1
      body(FeatureKey.of(template, value))
    }
    func add(_ one: UInt64, _ other: UInt64) { add(FeatureKey.pair(one, other)) }
    add(tag1)
    add(tag1 << 8 | tag2)
    add(lower, tag1)
    add(traits, tag1)
    add(traits, tag1 << 8 | tag2)
    add(traitsAfter, tag1)
    add(FeatureKey.pair(traits, traitsAfter), tag1)
    add(UInt64(word[0].suffix3), tag1)
    add(lower, UInt64(word[-1].lower))
    add(lower, UInt64(word[1].lower))
    add(traits, UInt64(word[1].lower))
    add(traits, UInt64(word[-1].lower))
    add(lower, traitsAfter)
    add(traits, traitsAfter)
  }
}
