import Linguistics

extension NameExamples {
  /// The number of the first sentence of each article, and one more.
  var sentenceStarts: [Int] {
    articles.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.text.sentences.count) }
  }

  /// The sentences for a second reading, given the scores and likelihoods of the first.
  func evidence(
    _ sentences: [NameTraining.Sentence], _ base: [[Lattice.Row]], _ marginals: [[Lattice.Row]],
    number: (UInt64) -> Int32?
  ) -> [NameTraining.Sentence] {
    var result: [NameTraining.Sentence] = []
    var first = 0
    for article in articles {
      var evidence = NameEvidence()
      for (n, sentence) in article.text.sentences.enumerated() {
        let start = TextFacts.place(ofSentence: n, startingAt: sentence.tokens.lowerBound)
        let rows = marginals[first + n]
        for t in 0..<sentence.tokens.count {
          guard article.facts.names[start + t].isInRun else { continue }
          evidence.add(article.facts.words[start + t], rows[t])
          if t + 1 < sentence.tokens.count {
            evidence.add(article.facts.words[start + t], article.facts.words[start + t + 1], rows[t])
          }
        }
      }
      for (n, sentence) in article.text.sentences.enumerated() {
        let start = TextFacts.place(ofSentence: n, startingAt: sentence.tokens.lowerBound)
        let rows = marginals[first + n]
        var sights = [EvidenceFeatures.Sight()]
        for t in 0..<sentence.tokens.count {
          let word = article.facts.words[start + t]
          var sight = EvidenceFeatures.Sight()
          sight.label = EvidenceFeatures.label(rows[t])
          if article.facts.names[start + t].isInRun { sight.summary = evidence.summary(word, rows[t]) }
          if article.facts.names[start + t].isInRun, t + 1 < sentence.tokens.count {
            sight.joinedAfter = evidence.joined(word, article.facts.words[start + t + 1], rows[t])
          }
          sight.joinedBefore = sights[t].joinedAfter
          sights.append(sight)
        }
        sights.append(EvidenceFeatures.Sight())
        var example = NameTraining.Sentence(
          features: [], starts: [0], labels: sentences[first + n].labels, base: base[first + n])
        for t in 0..<sentence.tokens.count {
          EvidenceFeatures.each(
            sights[t], sights[t + 1], sights[t + 2], article.facts.words[start + t]
          ) { key in
            if let feature = number(key) { example.features.append(feature) }
          }
          example.starts.append(Int32(example.features.count))
        }
        result.append(example)
      }
      first += article.text.sentences.count
    }
    return result
  }
}
