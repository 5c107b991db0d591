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
    let word = facts + i
    let name = names[i]
    let (lower, shape) = (UInt64(word.pointee.lower), UInt64(word.pointee.shape))
    let (lowerBefore, lowerAfter) = (UInt64(word[-1].lower), UInt64(word[1].lower))
    let (shapeBefore, shapeAfter) = (UInt64(word[-1].shape), UInt64(word[1].shape))
    let (tag, tagBefore, tagAfter) = (UInt64(tags[i]), UInt64(tags[i - 1]), UInt64(tags[i + 1]))
    let (traits, traitsBefore, traitsAfter) = (kind(word[0]), kind(word[-1]), kind(word[1]))
    var template: UInt64 = 100
    func add(_ value: UInt64) {
      template += 1
      body(FeatureKey.of(template, value))
    }
    func add(_ one: UInt64, _ other: UInt64) { add(FeatureKey.pair(one, other)) }
    add(0)
    add(lower)
    add(UInt64(word.pointee.form))
    add(UInt64(word.pointee.suffix2))
    add(UInt64(word.pointee.suffix3))
    add(UInt64(word.pointee.suffix4))
    add(UInt64(word.pointee.prefix3))
    add(shape)
    add(traits)
    add(tag)
    add(lowerBefore)
    add(lowerAfter)
    add(UInt64(word[-2].lower))
    add(UInt64(word[2].lower))
    add(shapeBefore, shape)
    add(shape, shapeAfter)
    add(FeatureKey.pair(shapeBefore, shape), shapeAfter)
    add(UInt64(word[-1].suffix3), shape)
    add(UInt64(word[1].suffix3), shape)
    add(traitsBefore, traits)
    add(traits, traitsAfter)
    add(traitsBefore)
    add(traitsAfter)
    add(tagBefore << 8 | tag)
    add(tag << 8 | tagAfter)
    add(tagBefore << 16 | tag << 8 | tagAfter)
    add(UInt64(tags[i - 2]) << 16 | tagBefore << 8 | tag)
    add(lowerBefore, lower)
    add(lower, lowerAfter)
    add(UInt64(word[-2].lower), lowerBefore)
    add(lowerAfter, UInt64(word[2].lower))
    add(lowerBefore, shape)
    add(lowerAfter, shape)
    add(lowerBefore, traits)
    add(lowerAfter, traits)
    add(FeatureKey.pair(UInt64(word[-2].lower), lowerBefore), shape)
    add(UInt64(name.place) << 8 | UInt64(names[i - 1].place))
    add(UInt64(name.place), lower)
    add(UInt64(name.place), traits)
    add(UInt64(name.occurrence), shape)
    add(UInt64(name.occurrence), traits)
    if name.acronym != 0 {
      template = 150
      add(UInt64(name.acronym))
      add(UInt64(name.acronym), traits)
      add(UInt64(name.acronym), shape)
    }
    guard name.isInRun else { return }
    let place = UInt64(name.before) << 8 | UInt64(name.after)
    let first = word - Int(min(name.before, 2))
    let last = word + Int(min(name.after, 2))
    template = 200
    add(place)
    add(place, traits)
    add(UInt64(min(name.before, 3)) << 8 | UInt64(min(name.after, 3)), UInt64(first[-1].lower))
    add(UInt64(min(name.before, 3)) << 8 | UInt64(min(name.after, 3)), UInt64(last[1].lower))
    add(UInt64(name.before), UInt64(first.pointee.lower))
    add(UInt64(name.after), UInt64(last.pointee.lower))
    add(UInt64(name.before), kind(first.pointee))
    add(UInt64(first[-1].lower), traits)
    add(UInt64(first[-1].suffix4), place)
    add(kind(first[-1]), place)
  }

  /// What a word can be, without gender and number.
  @inline(__always)
  private static func kind(_ word: WordFacts) -> UInt64 {
    let kinds = ~WordTraits.agreement.rawValue
    return UInt64(word.traits.rawValue & kinds) << 32 | UInt64(word.lowerTraits.rawValue & kinds)
  }
}
