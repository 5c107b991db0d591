import Linguistics

/// Trains the weights of the name tagger: a conditional random field, by stochastic gradients.
final class NameTraining: @unchecked Sendable {
  typealias Row = Lattice.Row

  /// A sentence to learn from.
  struct Sentence {
    /// The features of its tokens, one after another.
    var features: [Int32]
    /// Where the features of each token begin; one more at the end.
    var starts: [Int32]
    var labels: [UInt8]
    /// Scores that the tokens have already; none for a first pass.
    var base: [Row] = []
  }

  private let featureCount: Int
  private var weights: [Row]
  private var squares: [Row]
  /// Scores of the steps from label to label, then of those that begin and those that end.
  private var transitions = [Row](repeating: Row(repeating: 0), count: NameLabel.count + 2)
  private var transitionSquares = [Row](repeating: Row(repeating: 0), count: NameLabel.count + 2)
  private var lattice = Lattice()
  private let options: Options
  private var random: RandomOrder

  struct Options {
    var rounds = 12
    var rate: Float = 0.1
    /// How strongly weights are drawn to nothing at each step in which they take part.
    var decay: Float = 0.0005
    /// How many of a hundred features are left out at a time.
    var dropout: UInt64 = 10
  }

  init(features: Int, _ options: Options, seed: UInt64 = 0) {
    random = RandomOrder(seed: seed)
    featureCount = features
    self.options = options
    weights = [Row](repeating: Row(repeating: 0), count: features)
    squares = [Row](repeating: Row(repeating: 0), count: features)
  }

  /// Learns from sentences; the result is the average of the second half of the rounds.
  func train(_ sentences: [Sentence]) {
    var order = Array(sentences.indices)
    var sum = [Row](repeating: Row(repeating: 0), count: featureCount)
    var stepSum = [Row](repeating: Row(repeating: 0), count: transitions.count)
    let first = options.rounds / 2
    for round in 0..<options.rounds {
      order.shuffle(using: &random)
      let rate = options.rate * (1 - 0.9 * Float(round) / Float(options.rounds))
      for s in order { learn(sentences[s], rate) }
      guard round >= first else { continue }
      for k in sum.indices { sum[k] += weights[k] }
      for k in stepSum.indices { stepSum[k] += transitions[k] }
    }
    guard options.rounds > 0 else { return }
    let share = 1 / Float(options.rounds - first)
    for k in sum.indices { weights[k] = sum[k] * share }
    for k in stepSum.indices { transitions[k] = stepSum[k] * share }
  }

  // MARK: - Steps

  /// Which labels may follow, begin and end: 1 where one may, else 0.
  static let legal: [Row] = {
    var rows: [Row] = []
    let labels = (0..<NameLabel.count).map { NameLabel(rawValue: $0) }
    func row(_ may: (NameLabel) -> Bool) -> Row {
      var row = Row(repeating: 0)
      for label in labels where may(label) { row[label.rawValue] = 1 }
      return row
    }
    for label in labels { rows.append(row { label.mayPrecede($0) }) }
    rows.append(row { $0.mayBegin })
    rows.append(row { $0.mayPrecede(nil) })
    return rows
  }()

  private var steps: LabelSteps { LabelSteps(stepScores) }

  private var kept: [Int32] = []
  private var keptStarts: [Int] = []

  private func learn(_ sentence: Sentence, _ rate: Float) {
    let count = sentence.labels.count
    lattice.reset(count)
    kept.removeAll(keepingCapacity: true)
    keptStarts.removeAll(keepingCapacity: true)
    let gain = 100 / Float(100 - options.dropout)
    for t in 0..<count {
      keptStarts.append(kept.count)
      var sum = Row(repeating: 0)
      for f in sentence.starts[t]..<sentence.starts[t + 1] {
        if options.dropout > 0, ((random.next() >> 32) &* 100) >> 32 < options.dropout { continue }
        let feature = sentence.features[Int(f)]
        kept.append(feature)
        sum += weights[Int(feature)]
      }
      lattice.emissions[t] =
        sum * gain + (sentence.base.isEmpty ? Row(repeating: 0) : sentence.base[t])
    }
    keptStarts.append(kept.count)
    let steps = steps
    lattice.spread(steps)
    for t in 0..<count {
      var gradient = lattice.marginals[t]
      gradient[Int(sentence.labels[t])] -= 1
      for label in NameLabel.count..<NameLabel.stride { gradient[label] = 0 }
      guard gradient.max() > 0.0001 || gradient.min() < -0.0001 else { continue }
      for k in keptStarts[t]..<keptStarts[t + 1] {
        update(&weights[Int(kept[k])], &squares[Int(kept[k])], gradient * gain, rate)
      }
    }
    if sentence.base.isEmpty { learnSteps(sentence, steps, rate) }
  }

  @inline(__always)
  private func update(_ weight: inout Row, _ square: inout Row, _ gradient: Row, _ rate: Float) {
    let pull = gradient + weight * options.decay
    square += pull * pull
    weight -= pull * rate / (square + 1e-4).squareRoot()
  }

  /// Learns the steps from how likely each pair of labels is.
  private func learnSteps(_ sentence: Sentence, _ steps: LabelSteps, _ rate: Float) {
    var gradients = [Row](repeating: Row(repeating: 0), count: transitions.count)
    for t in sentence.labels.indices.dropFirst() {
      var rows = steps.forward
      var total: Float = 0
      for from in 0..<NameLabel.count {
        rows[from] *= lattice.backwards[t] * lattice.forwards[t - 1][from]
        total += rows[from].sum()
      }
      for from in 0..<NameLabel.count { gradients[from] += rows[from] / max(total, 1e-20) }
      gradients[Int(sentence.labels[t - 1])][Int(sentence.labels[t])] -= 1
    }
    for from in 0..<NameLabel.count {
      let gradient = gradients[from] * NameTraining.legal[from]
      update(&transitions[from], &transitionSquares[from], gradient, rate)
    }
  }

  // MARK: - Results

  /// Takes the average of other trainings with the same features.
  func average(_ others: [NameTraining]) {
    let share = 1 / Float(max(others.count, 1))
    for other in others {
      for k in weights.indices { weights[k] += other.weights[k] * share }
      for k in transitions.indices { transitions[k] += other.transitions[k] * share }
    }
  }

  /// Begins with the steps of another training.
  func begin(with other: NameTraining) { transitions = other.transitions }

  /// What a reading finds in a sentence.
  struct Found: Sendable {
    /// The score of each label at each token, and how likely it is.
    var emissions: [Row]
    var marginals: [Row]
  }

  /// Reads sentences with what was learned.
  func read(_ sentences: [Sentence]) -> [Found] {
    let steps = steps
    return sentences.map { sentence in
      lattice.reset(sentence.labels.count)
      for t in sentence.labels.indices {
        for f in sentence.starts[t]..<sentence.starts[t + 1] {
          lattice.emissions[t] += weights[Int(sentence.features[Int(f)])]
        }
      }
      lattice.spread(steps)
      return Found(emissions: lattice.emissions, marginals: lattice.marginals)
    }
  }

  /// The scores of the steps, those that may not be very low.
  var stepScores: [Row] {
    zip(transitions, NameTraining.legal).map { row, legal in
      row.replacing(with: LabelSteps.never, where: legal .== 0)
    }
  }

  /// The rows of all features.
  func rows(_ keys: [UInt64]) -> WeightRows {
    var flat: [Float] = []
    flat.reserveCapacity(weights.count * NameLabel.stride)
    for row in weights { for label in 0..<NameLabel.stride { flat.append(row[label]) } }
    return WeightRows(keys: keys, weights: flat, labels: NameLabel.stride)
  }
}
