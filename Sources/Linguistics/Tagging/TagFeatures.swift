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
    let word = facts + i
    let (before, after) = (word - 1, word + 1)
    let traits = word.pointee.allTraits
    let (traitsBefore, traitsAfter) = (before.pointee.allTraits, after.pointee.allTraits)
    let lower = UInt64(word.pointee.lower)
    var template: UInt64 = 0
    func add(_ value: UInt64) {
      template += 1
      body(FeatureKey.of(template, value))
    }
    add(0)
    add(lower)
    add(UInt64(word.pointee.form))
    add(UInt64(word.pointee.suffix2))
    add(UInt64(word.pointee.suffix3))
    add(UInt64(word.pointee.suffix4))
    add(UInt64(word.pointee.prefix3))
    add(FeatureKey.pair(UInt64(word.pointee.shape), tag1 == 0 ? 1 : 0))
    add(traits)
    add(UInt64(word.pointee.lowerTraits.rawValue))
    add(UInt64(before.pointee.lower))
    add(UInt64(after.pointee.lower))
    add(UInt64((word - 2).pointee.lower))
    add(UInt64((word + 2).pointee.lower))
    add(traitsBefore)
    add(traitsAfter)
    add((word + 2).pointee.allTraits)
    add(UInt64(after.pointee.suffix3))
    add(UInt64(before.pointee.suffix3))
    add(UInt64(after.pointee.shape))
    add(tag1)
    add(tag1 << 8 | tag2)
    add(FeatureKey.pair(lower, tag1))
    add(FeatureKey.pair(traits, tag1))
    add(FeatureKey.pair(traits, tag1 << 8 | tag2))
    add(FeatureKey.pair(traitsAfter, tag1))
    add(FeatureKey.pair(FeatureKey.pair(traits, traitsAfter), tag1))
    add(FeatureKey.pair(UInt64(word.pointee.suffix3), tag1))
    add(FeatureKey.pair(lower, UInt64(before.pointee.lower)))
    add(FeatureKey.pair(lower, UInt64(after.pointee.lower)))
    add(FeatureKey.pair(traits, UInt64(after.pointee.lower)))
    add(FeatureKey.pair(traits, UInt64(before.pointee.lower)))
    add(FeatureKey.pair(lower, traitsAfter))
    add(FeatureKey.pair(traits, traitsAfter))
  }
}
