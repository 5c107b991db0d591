import Linguistics

/// Trained weights: a row of labels for each feature.
struct WeightRows {
  var keys: [UInt64]
  /// The rows, one after another.
  var weights: [Float]
  /// How many labels a row has: a multiple of eight.
  var labels: Int

  /// Only the rows that have a weight of at least some size.
  func pruned(below least: Float) -> WeightRows {
    var kept = WeightRows(keys: [], weights: [], labels: labels)
    for (k, key) in keys.enumerated() {
      let row = weights[k * labels..<(k + 1) * labels]
      guard row.contains(where: { abs($0) >= least }) else { continue }
      kept.keys.append(key)
      kept.weights += row
    }
    return kept
  }

  /// Writes the weights as multiples of a step, in groups of about three.
  func write(_ sections: WeightTable.Sections, step: Float, to model: inout ModelWriter) {
    let groups = max(keys.count / 3, 1)
    let order = keys.indices.sorted { one, other in
      (WeightTable.group(keys[one], of: groups), keys[one])
        < (WeightTable.group(keys[other], of: groups), keys[other])
    }
    var starts = [UInt32](repeating: 0, count: groups + 1)
    starts[0] = 1
    for key in keys { starts[WeightTable.group(key, of: groups) + 1] += 1 }
    for group in 1...groups { starts[group] += starts[group - 1] }
    let unused = [UInt16](repeating: 0, count: WeightTable.compared)
    model.set(sections.starts, starts)
    model.set(
      sections.keys, [0] + order.map { UInt16(truncatingIfNeeded: keys[$0]) } + unused)
    let none = [UInt8](repeating: UInt8(WeightTable.zero), count: labels)
    model.set(
      sections.rows,
      none
        + order.flatMap { k in
          weights[k * labels..<(k + 1) * labels].map { weight in
            UInt8(Float(WeightTable.zero) + max(-127, min(127, (weight / step).rounded())))
          }
        })
  }
}
