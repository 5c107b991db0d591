/// What the first reading of a text found, laid out as its facts are, and what the second one
/// sees of it.
package struct NameReadings {
  package var lattice = Lattice()
  let scratch = FeatureScratch()
  /// The scores of all labels at each place, and how likely they are.
  package private(set) var emissions: [Lattice.Row]
  package private(set) var marginals: [Lattice.Row]
  private var evidence = NameEvidence()
  /// What the second reading sees of a sentence, with one from outside at either end.
  package private(set) var sights: [EvidenceFeatures.Sight] = []

  package init(count: Int) {
    emissions = [Lattice.Row](repeating: Lattice.Row(repeating: 0), count: count)
    marginals = emissions
  }

  /// Keeps what the lattice holds of the sentence that begins at a place.
  mutating func keep(from start: Int) { keep(lattice.emissions, lattice.marginals, from: start) }

  /// Keeps the scores and likelihoods of the tokens from a place on.
  package mutating func keep(
    _ scores: [Lattice.Row], _ likelihoods: [Lattice.Row], from start: Int
  ) {
    for t in scores.indices {
      emissions[start + t] = scores[t]
      marginals[start + t] = likelihoods[t]
    }
  }

  /// Takes in what the first reading tells of the words with capitals of a sentence.
  package mutating func takeIn(_ facts: borrowing TextFacts, _ places: Range<Int>) {
    for place in places where facts.names[place].isInRun {
      evidence.add(facts.words[place], marginals[place])
      if place + 1 < places.upperBound {
        evidence.add(facts.words[place], facts.words[place + 1], marginals[place])
      }
    }
  }

  /// Looks at what the other occurrences of the words of a sentence tell.
  package mutating func look(_ facts: borrowing TextFacts, _ places: Range<Int>) {
    sights.removeAll(keepingCapacity: true)
    sights.append(EvidenceFeatures.Sight())
    for place in places {
      var sight = EvidenceFeatures.Sight()
      sight.label = EvidenceFeatures.label(marginals[place])
      sight.joinedBefore = sights[sights.count - 1].joinedAfter
      if facts.names[place].isInRun {
        sight.summary = evidence.summary(facts.words[place], marginals[place])
        if place + 1 < places.upperBound {
          sight.joinedAfter = evidence.joined(
            facts.words[place], facts.words[place + 1], marginals[place])
        }
      }
      sights.append(sight)
    }
    sights.append(EvidenceFeatures.Sight())
  }
}
