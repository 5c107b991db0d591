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
  ///
  /// `steps` has for each label the factors of the labels after it, then the factors of the
  /// labels that begin, then those of the labels that end.
  package mutating func spread(_ steps: UnsafePointer<Row>) {
    let count = emissions.count
    forwards.removeAll(keepingCapacity: true)
    guard count > 0 else { return }
    backwards.removeAll(keepingCapacity: true)
    backwards.append(contentsOf: repeatElement(Row(repeating: 0), count: count))
    marginals.removeAll(keepingCapacity: true)
    marginals.append(contentsOf: repeatElement(Row(repeating: 0), count: count))
    var forward = steps[NameLabel.count]
    for t in 0..<count {
      if t > 0 { forward = Lattice.step(forward, steps) }
      backwards[t] = Lattice.exp(emissions[t] - emissions[t].max())
      forward *= backwards[t]
      let scale = 1 / max(forward.sum(), .leastNormalMagnitude)
      forward *= scale
      backwards[t] *= scale
      forwards.append(forward)
    }
    var backward = steps[NameLabel.count + 1]
    for t in (0..<count).reversed() {
      let product = forwards[t] * backward
      marginals[t] = product / max(product.sum(), .leastNormalMagnitude)
      backwards[t] *= backward
      if t > 0 { backward = Lattice.stepBack(backwards[t], steps) }
    }
  }

  /// Finds the likeliest labels together, by the Viterbi algorithm.
  ///
  /// `scores` is laid out as the factors of `spread` are.
  package mutating func findBest(_ scores: UnsafePointer<Row>) {
    best.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    guard let first = emissions.first else { return }
    var score = scores[NameLabel.count] + first
    for t in emissions.indices.dropFirst() {
      var most = Row(repeating: -.infinity)
      var origin = SIMD16<Int32>(repeating: 0)
      for from in 0..<NameLabel.count {
        let candidate = scores[from] + score[from]
        let isMore = candidate .> most
        most.replace(with: candidate, where: isMore)
        origin.replace(with: Int32(from), where: isMore)
      }
      origins.append(origin)
      score = most + emissions[t]
    }
    score += scores[NameLabel.count + 1]
    var label = UInt8(Lattice.index(of: score.max(), in: score))
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

  @inline(__always)
  private static func step(_ row: Row, _ steps: UnsafePointer<Row>) -> Row {
    var sum = Row(repeating: 0)
    for label in 0..<NameLabel.count { sum += steps[label] * row[label] }
    return sum
  }

  @inline(__always)
  private static func stepBack(_ row: Row, _ steps: UnsafePointer<Row>) -> Row {
    var back = Row(repeating: 0)
    for label in 0..<NameLabel.count { back[label] = (steps[label] * row).sum() }
    return back
  }

  /// e to the power of each number from -80 to 80, the same on every machine: made of additions
  /// and multiplications alone, right to six digits.
  @inline(__always)
  package static func exp(_ numbers: Row) -> Row {
    let bounded = numbers.clamped(lowerBound: Row(repeating: -80), upperBound: Row(repeating: 80))
    let powers = (bounded * 1.442_695_04).rounded(.toNearestOrEven)
    let rest = bounded - powers * 0.693_359_375 + powers * 2.121_944_4e-4
    var sum = Row(repeating: 1.987_569_2e-4)
    sum = sum * rest + 1.398_199_95e-3
    sum = sum * rest + 8.333_452e-3
    sum = sum * rest + 4.166_579_6e-2
    sum = sum * rest + 1.666_666_5e-1
    sum = sum * rest + 0.5
    sum = sum * rest * rest + rest + 1
    let exponents = (SIMD16<UInt32>(truncatingIfNeeded: SIMD16<Int32>(powers)) &+ 127) &<< 23
    var scales = Row(repeating: 0)
    for k in 0..<Row.scalarCount { scales[k] = Float(bitPattern: exponents[k]) }
    return sum * scales
  }
}
