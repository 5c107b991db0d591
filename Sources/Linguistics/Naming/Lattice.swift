/// The scores of all labels of a sentence's tokens, and what follows from them.
package struct Lattice {
  package typealias Row = SIMD16<Float>

  /// For each token the score of each label.
  package var emissions: [Row] = []
  /// How likely each label is at each token, once `spread` was called.
  package private(set) var marginals: [Row] = []
  /// For each token how likely each label is after all that stands before it.
  package private(set) var forwards: [Row] = []
  /// For each token the likelihood of all that stands from it on, for each of its labels.
  package private(set) var backwards: [Row] = []

  /// The likeliest labels together, once `findBest` was called.
  package private(set) var best: [UInt8] = []
  /// For each token but the first the label before each label, on the likeliest way to it.
  private var origins: [SIMD16<Int32>] = []

  package init() {}

  /// Makes room for the tokens of a sentence, with every score 0.
  package mutating func reset(_ count: Int) {
    emissions.removeAll(keepingCapacity: true)
    emissions.append(contentsOf: repeatElement(Row(repeating: 0), count: count))
  }

  /// Computes how likely each label is at each token, by the forward-backward algorithm.
  package mutating func spread(_ steps: LabelSteps) {
    if isPlain { return spreadPlain() }
    makeRoom()
    let count = emissions.count
    var forward = steps.begin
    for t in 0..<count {
      if t > 0 { forward = Lattice.sum(steps.forward, forward) }
      let factors = Lattice.exp(emissions[t] - emissions[t].greatest)
      forward *= factors
      let scale = 1 / max(forward.total, .leastNormalMagnitude)
      forward *= scale
      backwards[t] = factors * scale
      forwards[t] = forward
    }
    var backward = steps.end
    for t in (0..<count).reversed() {
      let product = forwards[t] * backward
      marginals[t] = product * (1 / max(product.total, .leastNormalMagnitude))
      backwards[t] *= backward
      if t > 0 { backward = Lattice.sum(steps.back, backwards[t]) }
    }
  }

  private mutating func makeRoom() {
    let rows = repeatElement(Row(repeating: 0), count: emissions.count)
    forwards.removeAll(keepingCapacity: true)
    backwards.removeAll(keepingCapacity: true)
    marginals.removeAll(keepingCapacity: true)
    forwards.append(contentsOf: rows)
    backwards.append(contentsOf: rows)
    marginals.append(contentsOf: rows)
  }

  /// Whether no token may be part of a name: steps from label to label outweigh no such scores.
  private var isPlain: Bool {
    emissions.allSatisfy { row in
      var others = row
      others[0] = -.infinity
      return row[0] - others.greatest > 14
    }
  }

  /// Fills in that every token is part of no name.
  private mutating func spreadPlain() {
    var outside = Row(repeating: 0)
    outside[0] = 1
    marginals.removeAll(keepingCapacity: true)
    marginals.append(contentsOf: repeatElement(outside, count: emissions.count))
    forwards = marginals
    backwards = marginals
  }

  /// Finds the likeliest labels together, by the Viterbi algorithm.
  package mutating func findBest(_ steps: LabelSteps) {
    best.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    guard let first = emissions.first else { return }
    var score = steps.beginScore + first
    for t in emissions.indices.dropFirst() {
      var most = Row(repeating: -.infinity)
      var origin = SIMD16<Int32>(repeating: 0)
      for from in 0..<NameLabel.count {
        let candidate = steps.scores[from] + score[from]
        let isMore = candidate .> most
        most.replace(with: candidate, where: isMore)
        origin.replace(with: Int32(from), where: isMore)
      }
      origins.append(origin)
      score = most + emissions[t]
    }
    score += steps.endScore
    var label = UInt8(Lattice.index(of: score.greatest, in: score))
    best.append(label)
    for origin in origins.reversed() {
      label = UInt8(origin[Int(label)])
      best.append(label)
    }
    best.reverse()
  }

  private static func index(of most: Float, in row: Row) -> Int {
    (0..<NameLabel.count).first { row[$0] == most } ?? 0
  }

  /// The sum of some rows, each as often as a label's number says.
  @inline(__always)
  private static func sum(_ rows: [Row], _ times: Row) -> Row {
    withUnsafeBytes(of: times) { times in
      rows.withUnsafeBufferPointer { rows in
        let times = times.bindMemory(to: Float.self)
        var sum = Row(repeating: 0)
        for label in 0..<NameLabel.count { sum += rows[label] * times[label] }
        return sum
      }
    }
  }

  /// e to the power of each number from -80 to 80, the same on every machine: made of additions
  /// and multiplications alone, right to six digits.
  @inline(__always)
  package static func exp(_ numbers: Row) -> Row {
    let bounded = numbers.replacing(with: -80, where: numbers .< -80)
      .replacing(with: 80, where: numbers .> 80)
    // Added to a small number, 1.5 · 2^23 leaves its nearest integer in the lowest bits.
    let shift: Float = 12_582_912
    let shifted = bounded * 1.442_695_04 + shift
    let powers = shifted - shift
    let rest = bounded - powers * 0.693_359_375 + powers * 2.121_944_4e-4
    var sum = Row(repeating: 1.987_569_2e-4)
    sum = sum * rest + 1.398_199_95e-3
    sum = sum * rest + 8.333_452e-3
    sum = sum * rest + 4.166_579_6e-2
    sum = sum * rest + 1.666_666_5e-1
    sum = sum * rest + 0.5
    sum = sum * rest * rest + rest + 1
    return sum * powersOfTwo(shifted)
  }

  /// Two to the power that each number holds in its lowest bits.
  @inline(__always)
  private static func powersOfTwo(_ shifted: Row) -> Row {
    var shifted = shifted
    return withUnsafeMutableBytes(of: &shifted) { bytes in
      let integers = bytes.bindMemory(to: SIMD16<UInt32>.self)
      integers[0] = (integers[0] &- 0x4B40_0000 &+ 127) &<< 23
      return bytes.bindMemory(to: Row.self)[0]
    }
  }
}

extension Lattice.Row {
  /// The greatest of the numbers.
  @inline(__always)
  var greatest: Float {
    let eight = lowHalf.replacing(with: highHalf, where: highHalf .> lowHalf)
    let four = eight.lowHalf.replacing(with: eight.highHalf, where: eight.highHalf .> eight.lowHalf)
    return Swift.max(Swift.max(four[0], four[1]), Swift.max(four[2], four[3]))
  }

  /// The sum of the numbers, always added in the same order.
  @inline(__always)
  var total: Float {
    let eight = lowHalf + highHalf
    let four = eight.lowHalf + eight.highHalf
    return (four[0] + four[1]) + (four[2] + four[3])
  }
}
