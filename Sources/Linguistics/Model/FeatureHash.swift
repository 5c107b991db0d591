extension LanguageModel {
  /// A hash of all features of a few sentences: it changes whenever features are computed in
  /// another way, so that weights trained for others are not used.
  package var featureHash: UInt64 {
    let text = AnnotatedText(FeatureSample.text)
    let facts = text.bytes.withUnsafeBufferPointer { self.facts(text, $0) }
    var hash: UInt64 = 0
    func mix(_ key: UInt64) { hash = FeatureKey.pair(hash, key) }
    var readings = NameReadings(count: facts.words.count)
    for (number, sentence) in text.sentences.enumerated() {
      let start = TextFacts.place(ofSentence: number, startingAt: sentence.tokens.lowerBound)
      let places = start..<start + sentence.tokens.count
      mixWords(facts, places, mix)
      readings.takeIn(facts, places)
      readings.look(facts, places)
      for (t, place) in places.enumerated() {
        EvidenceFeatures.each(
          readings.sights[t], readings.sights[t + 1], readings.sights[t + 2],
          facts.words[place], mix)
      }
    }
    return hash
  }

  /// Mixes in the features of the tags and names of a sentence.
  private func mixWords(
    _ facts: TextFacts, _ places: Range<Int>, _ mix: (UInt64) -> Void
  ) {
    facts.withPointers { words, names, tags in
      for place in places {
        TagFeatures.each(words, place, UInt64(tags[place - 1]), UInt64(tags[place - 2]), mix)
        NameFeatures.each(words, names, tags, place, mix)
      }
    }
  }
}
