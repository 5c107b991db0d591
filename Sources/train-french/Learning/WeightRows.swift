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

  /// Writes the weights as multiples of a step, and a table to find them.
  func write(
    _ rowSection: Model.Section, _ keySection: Model.Section, step: Float, to model: inout ModelWriter
  ) {
    let capacity = max(keys.count * 5 / 4, 8)
    var slots = [UInt16](repeating: 0, count: capacity)
    var table = [Int8](repeating: 0, count: capacity * labels)
    for (k, key) in keys.enumerated() {
      var slot = WeightTable.slot(key, capacity)
      while slots[slot] != 0 { slot = (slot + 1) % capacity }
      slots[slot] = WeightTable.short(key)
      for label in 0..<labels {
        let steps = (weights[k * labels + label] / step).rounded()
        table[slot * labels + label] = Int8(max(-127, min(127, steps)))
      }
    }
    model.set(rowSection, table)
    model.set(keySection, slots)
  }
}
