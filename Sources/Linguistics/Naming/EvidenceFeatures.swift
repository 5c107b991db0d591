/// The features of a second reading: what the first one found, here and elsewhere in the text.
package enum EvidenceFeatures {
  /// What the second reading sees of a token.
  package struct Sight: Sendable {
    package var summary = NameEvidence.Summary()
    package var joinedBefore: UInt64 = 0
    package var joinedAfter: UInt64 = 0
    /// The likeliest label of the first reading and how likely it is, in steps.
    package var label: UInt64 = 0
    package init() {}
  }

  /// The likeliest label and how likely it is.
  package static func label(_ labels: Lattice.Row) -> UInt64 {
    let most = labels.greatest
    let label = (0..<NameLabel.count).first { labels[$0] == most } ?? 0
    return UInt64(label) << 4 | NameEvidence.step(most)
  }

  /// Calls a closure with the key of each feature of a token, given those beside it.
  @inline(__always)
  package static func each(
    _ before: Sight, _ here: Sight, _ after: Sight, _ word: WordFacts, _ body: (UInt64) -> Void
  ) {
    var template: UInt64 = 300
    let summary = here.summary
    let shape = UInt64(word.shape)
    func pair(_ one: UInt64, _ other: UInt64) {
      template += 1
      if one != 0 { body(FeatureKey.of(template, FeatureKey.pair(one, other))) }
    }
    func only(_ value: UInt64) {
      template += 1
      if value != 0 { body(FeatureKey.of(template, value)) }
    }
    only(summary.type)
    pair(summary.type, here.label)
    only(summary.most)
    pair(summary.most, here.label)
    pair(summary.most, shape)
    only(summary.place)
    pair(summary.place, here.label)
    pair(summary.place, summary.most)
    only(here.joinedBefore << 8 | here.joinedAfter)
    pair(here.joinedBefore << 8 | here.joinedAfter, here.label)
    pair(before.summary.type, summary.type)
    pair(after.summary.type, summary.type)
    pair(before.summary.most, here.label)
    pair(after.summary.most, here.label)
    pair(before.summary.place, summary.place)
    pair(after.summary.place, summary.place)
  }
}
