/// Tells the part of speech of every word, from left to right.
package struct Tagger: Sendable {
  private let weights: WeightTable

  /// How many labels a row of weights has.
  package static let labels = 24

  package init(_ model: Model) throws(ModelError) {
    weights = try WeightTable(model, .tags, labels: Tagger.labels)
  }

  /// Writes the tags of a sentence.
  ///
  /// - Parameters:
  ///   - facts: the facts of its tokens, with two from outside at either end.
  ///   - tags: the place of its tags; its size is the number of tokens.
  ///   - scratch: room for features.
  package func tag(
    _ facts: UnsafePointer<WordFacts>, _ tags: UnsafeMutableBufferPointer<UInt8>,
    _ scratch: FeatureScratch
  ) {
    var (tag1, tag2): (UInt64, UInt64) = (0, 0)
    for i in tags.indices {
      let tag = best(facts, i + 2, tag1, tag2, scratch)
      tags[i] = tag.rawValue
      (tag1, tag2) = (UInt64(tag.rawValue) + 1, tag1)
    }
  }

  @inline(__always)
  private func best(
    _ facts: UnsafePointer<WordFacts>, _ i: Int, _ tag1: UInt64, _ tag2: UInt64,
    _ scratch: FeatureScratch
  ) -> Tag {
    scratch.clear()
    TagFeatures.each(facts, i, tag1, tag2) { scratch.add($0) }
    weights.find(scratch)
    var (low, middle, high) = (EightSums(), EightSums(), EightSums())
    for k in 0..<scratch.count {
      guard let row = weights.row(scratch.starts[k]) else { break }
      low.add(row[0])
      middle.add(row[1])
      high.add(row[2])
    }
    let rows = scratch.count
    var best = 0
    var most = Int.min
    for label in 0..<Tagger.labels {
      let sums = label < 8 ? low : label < 16 ? middle : high
      let sum = sums.sum(label & 7, rows: rows)
      if sum > most { (best, most) = (label, sum) }
    }
    return Tag(rawValue: UInt8(best)) ?? .other
  }
}
