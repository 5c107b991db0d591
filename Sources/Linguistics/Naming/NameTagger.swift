/// Finds the names of a text: a first reading word by word, and a second one that knows what the
/// first found elsewhere in the text.
package struct NameTagger: @unchecked Sendable {
  // Sendable, because the tables are never written to and live as long as the program.
  private let weights: WeightTable
  private let evidenceWeights: WeightTable
  /// The size of a step of the weights, that of the evidence's weights, and what is taken off the
  /// score of being no name.
  private let scales: (weight: Float, evidence: Float, outside: Float)
  private let steps: LabelSteps

  package init(_ model: Model) throws(ModelError) {
    weights = try WeightTable(model, .names, labels: NameLabel.stride)
    evidenceWeights = try WeightTable(model, .evidence, labels: NameLabel.stride)
    let numbers = model.numbers(.nameSteps, as: Float.self)
    let stride = NameLabel.stride
    guard numbers.count == 3 + LabelSteps.rows * stride else { throw .notAModel }
    scales = (numbers[0], numbers[1], numbers[2])
    steps = LabelSteps(
      (0..<LabelSteps.rows).map { row in
        Lattice.Row(numbers[3 + row * stride..<3 + (row + 1) * stride])
      })
  }

  /// The names of a text, given its facts.
  func names(_ text: borrowing AnnotatedText, _ facts: borrowing TextFacts) -> [TaggedName] {
    var reading = NameReadings(count: facts.words.count)
    readFirst(text, facts, &reading)
    for (number, sentence) in text.sentences.enumerated() {
      let start = TextFacts.place(ofSentence: number, startingAt: sentence.tokens.lowerBound)
      reading.takeIn(facts, start..<start + sentence.tokens.count)
    }
    var names: [TaggedName] = []
    for (number, sentence) in text.sentences.enumerated() {
      let start = TextFacts.place(ofSentence: number, startingAt: sentence.tokens.lowerBound)
      readAgain(facts, start..<start + sentence.tokens.count, sentence.tokens, &reading, &names)
    }
    return names
  }

  /// Fills in the scores of all labels, and how likely they are, word by word.
  private func readFirst(
    _ text: borrowing AnnotatedText, _ facts: borrowing TextFacts, _ reading: inout NameReadings
  ) {
    facts.withPointers { words, names, tags in
      for (number, sentence) in text.sentences.enumerated() {
        let start = TextFacts.place(
          ofSentence: number, startingAt: sentence.tokens.lowerBound)
        reading.lattice.reset(sentence.tokens.count)
        for t in 0..<sentence.tokens.count {
          reading.scratch.clear()
          NameFeatures.each(words, names, tags, start + t) { reading.scratch.add($0) }
          reading.lattice.emissions[t] =
            NameTagger.sum(weights, reading.scratch) * scales.weight
        }
        reading.lattice.spread(steps)
        reading.keep(from: start)
      }
    }
  }

  /// The sum of the weights of some features for each label, in steps.
  @inline(__always)
  private static func sum(_ table: WeightTable, _ features: FeatureScratch) -> Lattice.Row {
    table.find(features)
    var (low, high) = (EightSums(), EightSums())
    for k in 0..<features.count {
      guard let row = table.row(features.starts[k]) else { break }
      low.add(row[0])
      high.add(row[1])
    }
    let rows = features.count
    var sum = Lattice.Row(repeating: 0)
    withUnsafeMutableBytes(of: &sum) { bytes in
      let labels = bytes.bindMemory(to: Float.self)
      for k in 0..<8 {
        labels[k] = Float(low.sum(k, rows: rows))
        labels[k + 8] = Float(high.sum(k, rows: rows))
      }
    }
    return sum
  }

  // MARK: - The second reading

  private func readAgain(
    _ facts: borrowing TextFacts, _ places: Range<Int>, _ tokens: Range<Int>,
    _ reading: inout NameReadings, _ names: inout [TaggedName]
  ) {
    guard places.contains(where: { reading.marginals[$0][0] < 0.98 }) else { return }
    reading.look(facts, places)
    reading.lattice.reset(places.count)
    for t in 0..<places.count {
      reading.scratch.clear()
      EvidenceFeatures.each(
        reading.sights[t], reading.sights[t + 1], reading.sights[t + 2],
        facts.words[places.lowerBound + t]
      ) { reading.scratch.add($0) }
      var score = NameTagger.sum(evidenceWeights, reading.scratch) * scales.evidence
      score += reading.emissions[places.lowerBound + t]
      score[0] -= scales.outside
      reading.lattice.emissions[t] = score
    }
    reading.lattice.findBest(steps)
    reading.lattice.spread(steps)
    collect(tokens.lowerBound, reading.lattice, &names)
  }

  /// The names of the best labels of a sentence.
  private func collect(_ token: Int, _ lattice: Lattice, _ names: inout [TaggedName]) {
    var first = 0
    var confidence: Float = 1
    for (t, raw) in lattice.best.enumerated() {
      let label = NameLabel(rawValue: Int(raw))
      guard let type = label.type, let place = label.place else { continue }
      if place == .only || place == .first {
        first = t
        confidence = 1
      }
      confidence = min(confidence, lattice.marginals[t][Int(raw)])
      if place == .only || place == .last {
        names.append(
          TaggedName(
            tokens: token + first..<token + t + 1, type: type, confidence: Double(confidence)))
      }
    }
  }
}

/// A name that was found in a text.
public struct TaggedName: Sendable, Equatable {
  /// The tokens of the name, without title.
  public var tokens: Range<Int>
  /// What bears it.
  public var type: NameType
  /// From 0 to 1: how likely the least certain of its words belongs to such a name.
  public var confidence: Double

  /// Makes a name.
  public init(tokens: Range<Int>, type: NameType, confidence: Double) {
    self.tokens = tokens
    self.type = type
    self.confidence = confidence
  }
}
