import Linguistics

extension NameExamples {
  /// The number of the first sentence of each article, and one more.
  var sentenceStarts: [Int] {
    articles.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.text.sentences.count) }
  }

  /// The sentences for a second reading, given what the first found in each.
  func evidence(
    _ sentences: [NameTraining.Sentence], _ first: [NameTraining.Found],
    number: (UInt64) -> Int32?
  ) -> [NameTraining.Sentence] {
    var result: [NameTraining.Sentence] = []
    for article in articles {
      let count = article.text.sentences.count
      let numbers = result.count..<result.count + count
      var readings = NameReadings(count: article.facts.words.count)
      let places = article.text.sentences.enumerated().map { number, sentence in
        let start = TextFacts.place(ofSentence: number, startingAt: sentence.tokens.lowerBound)
        return start..<start + sentence.tokens.count
      }
      for (places, found) in zip(places, first[numbers]) {
        readings.keep(found.emissions, found.marginals, from: places.lowerBound)
      }
      for places in places { readings.takeIn(article.facts, places) }
      for (places, s) in zip(places, numbers) {
        readings.look(article.facts, places)
        result.append(example(sentences[s], first[s], readings, article.facts, places, number))
      }
    }
    return result
  }

  private func example(
    _ sentence: NameTraining.Sentence, _ found: NameTraining.Found, _ readings: NameReadings,
    _ facts: TextFacts, _ places: Range<Int>, _ number: (UInt64) -> Int32?
  ) -> NameTraining.Sentence {
    var example = NameTraining.Sentence(
      features: [], starts: [0], labels: sentence.labels, base: found.emissions)
    for t in 0..<places.count {
      EvidenceFeatures.each(
        readings.sights[t], readings.sights[t + 1], readings.sights[t + 2],
        facts.words[places.lowerBound + t]
      ) { key in
        if let feature = number(key) { example.features.append(feature) }
      }
      example.starts.append(Int32(example.features.count))
    }
    return example
  }
}
