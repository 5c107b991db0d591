/// Finds the names of a text: a first reading word by word, and a second one that knows what the
/// first found elsewhere in the text.
package struct NameTagger: @unchecked Sendable {
  // Sendable, because the tables are never written to and live as long as the program.
  private let weights: WeightTable
  private let evidenceWeights: WeightTable
  /// The size of a step of the weights, that of the evidence's weights, and what is taken off the
  /// score of being no name.
  private let scales: (weight: Float, evidence: Float, outside: Float)
  /// The scores of the steps from label to label, and e to their power.
  private let stepScores: [Lattice.Row]
  private let stepFactors: [Lattice.Row]

  /// What stands for a step that may not be.
  package static let never: Float = -1000

  package init(_ model: Model) throws(ModelError) {
    weights = WeightTable(keys: model.numbers(.nameKeys), rows: model.numbers(.nameRows))
    evidenceWeights = WeightTable(
      keys: model.numbers(.evidenceKeys), rows: model.numbers(.evidenceRows))
    let numbers = model.numbers(.nameSteps, as: Float.self)
    let rows = NameLabel.count + 2
    guard numbers.count == 3 + rows * NameLabel.stride else { throw .notAModel }
    scales = (numbers[0], numbers[1], numbers[2])
    stepScores = (0..<rows).map { row in
      var scores = Lattice.Row(repeating: NameTagger.never)
      for label in 0..<NameLabel.count { scores[label] = numbers[3 + row * NameLabel.stride + label] }
      return scores
    }
    stepFactors = stepScores.map { scores in
      Lattice.exp(scores).replacing(with: 0, where: scores .<= NameTagger.never)
    }
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
    facts.words.withUnsafeBufferPointer { words in
      facts.names.withUnsafeBufferPointer { names in
        facts.tags.withUnsafeBufferPointer { tags in
          guard let words = words.baseAddress, let names = names.baseAddress,
            let tags = tags.baseAddress
          else { return }
          for (number, sentence) in text.sentences.enumerated() {
            let start = TextFacts.place(
              ofSentence: number, startingAt: sentence.tokens.lowerBound)
            reading.lattice.reset(sentence.tokens.count)
            for t in 0..<sentence.tokens.count {
              reading.lattice.emissions[t] = score { body in
                NameFeatures.each(words, names, tags, start + t, body)
              }
            }
            spread(&reading.lattice)
            reading.keep(from: start)
          }
        }
      }
    }
  }

  /// The score of each label from the features that a closure gives.
  @inline(__always)
  private func score(_ features: ((UInt64) -> Void) -> Void) -> Lattice.Row {
    NameTagger.sum(weights, features) * scales.weight
  }

  /// The sum of the rows of the features that a closure gives, in steps.
  @inline(__always)
  private static func sum(
    _ table: WeightTable, _ features: ((UInt64) -> Void) -> Void
  ) -> Lattice.Row {
    var low = SIMD8<Int16>(repeating: 0)
    var high = low
    features { key in
      guard let row = table.row(key) else { return }
      low &+= SIMD8<Int16>(truncatingIfNeeded: row[0])
      high &+= SIMD8<Int16>(truncatingIfNeeded: row[1])
    }
    return Lattice.Row(SIMD16<Int16>(lowHalf: low, highHalf: high))
  }

  private func spread(_ lattice: inout Lattice) {
    stepFactors.withUnsafeBufferPointer { if let steps = $0.baseAddress { lattice.spread(steps) } }
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
      var score = reading.emissions[places.lowerBound + t]
      score += NameTagger.sum(evidenceWeights) { body in
        EvidenceFeatures.each(
          reading.sights[t], reading.sights[t + 1], reading.sights[t + 2],
          facts.words[places.lowerBound + t], body)
      } * scales.evidence
      score[0] -= scales.outside
      reading.lattice.emissions[t] = score
    }
    stepScores.withUnsafeBufferPointer {
      if let steps = $0.baseAddress { reading.lattice.findBest(steps) }
    }
    spread(&reading.lattice)
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
