/// Tells the part of speech of every word, from left to right.
package struct Tagger: Sendable {
  private let weights: WeightTable

  /// How many labels a row of weights has.
  package static let labels = 24

  package init(_ model: Model) {
    weights = WeightTable(keys: model.numbers(.tagKeys), rows: model.numbers(.tagRows))
  }

  /// Writes the tags of a sentence.
  ///
  /// - Parameters:
  ///   - facts: the facts of its tokens, with two from outside at either end.
  ///   - tags: the place of its tags; its size is the number of tokens.
  package func tag(
    _ facts: UnsafePointer<WordFacts>, _ tags: UnsafeMutableBufferPointer<UInt8>
  ) {
    var (tag1, tag2): (UInt64, UInt64) = (0, 0)
    for i in tags.indices {
      let tag = best(facts, i + 2, tag1, tag2)
      tags[i] = tag.rawValue
      (tag1, tag2) = (UInt64(tag.rawValue) + 1, tag1)
    }
  }

  @inline(__always)
  private func best(
    _ facts: UnsafePointer<WordFacts>, _ i: Int, _ tag1: UInt64, _ tag2: UInt64
  ) -> Tag {
    var low = SIMD8<Int16>(repeating: 0)
    var middle = low
    var high = low
    TagFeatures.each(facts, i, tag1, tag2) { key in
      guard let row = weights.row(key) else { return }
      low &+= SIMD8<Int16>(truncatingIfNeeded: row[0])
      middle &+= SIMD8<Int16>(truncatingIfNeeded: row[1])
      high &+= SIMD8<Int16>(truncatingIfNeeded: row[2])
    }
    let most = max(low.max(), middle.max(), high.max())
    for label in 0..<8 where low[label] == most { return Tag(rawValue: UInt8(label)) ?? .other }
    for label in 0..<8 where middle[label] == most {
      return Tag(rawValue: UInt8(label + 8)) ?? .other
    }
    for label in 0..<8 where high[label] == most {
      return Tag(rawValue: UInt8(label + 16)) ?? .other
    }
    return .other
  }
}
