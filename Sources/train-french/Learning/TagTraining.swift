import Linguistics

/// Trains the weights of the part-of-speech tagger: an averaged perceptron, left to right.
struct TagTraining {
  private var index = FeatureIndex()
  private var weights: [Float] = []
  private var totals: [Float] = []
  /// When each weight was last changed.
  private var changed: [Int32] = []
  private var step: Int32 = 0
  private var features: [Int32] = []

  private static let labels = Tagger.labels

  /// A sentence to learn from: the facts of its words with two from outside at either end.
  struct Sentence {
    var facts: [WordFacts]
    var tags: [Tag]
  }

  /// Learns from sentences several times over, each time in several rounds and in another
  /// order; the result is the average over all steps of all times.
  static func train(_ sentences: [Sentence], rounds: Int, times: Int) -> WeightRows {
    var training = TagTraining()
    var order = Array(sentences.indices)
    var random = RandomOrder()
    for _ in 0..<times {
      training.forget()
      for _ in 0..<rounds {
        order.shuffle(using: &random)
        for s in order { training.learn(sentences[s]) }
      }
    }
    return training.averaged()
  }

  /// Begins anew from nothing, keeping the totals.
  private mutating func forget() {
    for place in weights.indices {
      change(place, by: 0)
      weights[place] = 0
    }
  }

  private mutating func learn(_ sentence: Sentence) {
    sentence.facts.withUnsafeBufferPointer { buffer in
      guard let facts = buffer.baseAddress else { return }
      var (tag1, tag2): (UInt64, UInt64) = (0, 0)
      for (i, tag) in sentence.tags.enumerated() {
        step += 1
        features.removeAll(keepingCapacity: true)
        TagFeatures.each(facts, i + 2, tag1, tag2) { features.append(number($0)) }
        let guess = best()
        if guess != Int(tag.rawValue) { correct(from: guess, to: Int(tag.rawValue)) }
        (tag1, tag2) = (UInt64(guess) + 1, tag1)
      }
    }
  }

  private mutating func number(_ key: UInt64) -> Int32 {
    let number = index.number(key)
    if Int(number) * TagTraining.labels == weights.count {
      weights += repeatElement(0, count: TagTraining.labels)
      totals += repeatElement(0, count: TagTraining.labels)
      changed += repeatElement(0, count: TagTraining.labels)
    }
    return number
  }

  private func best() -> Int {
    var scores = [Float](repeating: 0, count: TagTraining.labels)
    for feature in features {
      let row = Int(feature) * TagTraining.labels
      for label in 0..<TagTraining.labels { scores[label] += weights[row + label] }
    }
    return scores.indices.max { scores[$0] < scores[$1] } ?? 0
  }

  private mutating func correct(from guess: Int, to right: Int) {
    for feature in features {
      let row = Int(feature) * TagTraining.labels
      change(row + right, by: 1)
      change(row + guess, by: -1)
    }
  }

  private mutating func change(_ place: Int, by amount: Float) {
    totals[place] += Float(step - changed[place]) * weights[place]
    changed[place] = step
    weights[place] += amount
  }

  private mutating func averaged() -> WeightRows {
    for place in weights.indices {
      change(place, by: 0)
      totals[place] /= Float(step)
    }
    return WeightRows(keys: index.keys, weights: totals, labels: TagTraining.labels)
  }
}
