/// What a first reading of a text tells of its words: of what type the names are that they are
/// part of, and where in them they stand.
package struct NameEvidence {
  /// What is known of a word, or of two words side by side.
  private struct Tally {
    /// How many times it occurs.
    var count: Float = 0
    /// How often it is part of a person's, a place's, an organization's name, and of none.
    var types = SIMD4<Float>(repeating: 0)
    /// How often it is the only, the first, an inner and the last word of a name.
    var places = SIMD4<Float>(repeating: 0)
    /// For each type the likeliest occurrence, and the one after it.
    var most = SIMD4<Float>(repeating: 0)
    var second = SIMD4<Float>(repeating: 0)
  }

  private var words: [UInt32: Tally] = [:]
  private var pairs: [UInt64: Tally] = [:]

  package init() {}

  /// What the other occurrences of a word tell, in steps.
  package struct Summary: Sendable {
    /// The commonest type, how common it is and how often the word occurs.
    package var type: UInt64 = 0
    /// For each type how likely the likeliest occurrence is.
    package var most: UInt64 = 0
    /// Where in a name the word stands mostly.
    package var place: UInt64 = 0
  }

  // MARK: - Taking in

  /// Takes in how likely each label is at a token.
  package mutating func add(_ word: WordFacts, _ labels: Lattice.Row) {
    let (types, places) = NameEvidence.sums(labels)
    var tally = words[word.lower] ?? Tally()
    tally.count += 1
    tally.types += types
    tally.places += places
    let isMore = types .> tally.most
    tally.second = tally.second.replacing(with: types, where: types .> tally.second)
    tally.second.replace(with: tally.most, where: isMore)
    tally.most.replace(with: types, where: isMore)
    words[word.lower] = tally
  }

  /// Takes in how likely a name goes on from one word to the next.
  package mutating func add(_ one: WordFacts, _ other: WordFacts, _ labels: Lattice.Row) {
    let key = NameEvidence.key(one, other)
    var tally = pairs[key] ?? Tally()
    tally.count += 1
    tally.types[0] += NameEvidence.goingOn(labels)
    pairs[key] = tally
  }

  private static func key(_ one: WordFacts, _ other: WordFacts) -> UInt64 {
    UInt64(one.lower) << 32 | UInt64(other.lower)
  }

  /// How likely a token is part of each type of name and none; and of each place in a name.
  private static func sums(_ labels: Lattice.Row) -> (SIMD4<Float>, SIMD4<Float>) {
    var types = SIMD4<Float>(0, 0, 0, labels[0])
    var places = SIMD4<Float>(repeating: 0)
    for type in 0..<3 {
      let row = SIMD4(
        labels[1 + type * 4], labels[2 + type * 4], labels[3 + type * 4], labels[4 + type * 4])
      types[type] = row.sum()
      places += row
    }
    return (types, places)
  }

  private static func goingOn(_ labels: Lattice.Row) -> Float {
    labels[2] + labels[3] + labels[6] + labels[7] + labels[10] + labels[11]
  }

  // MARK: - Telling

  /// What the occurrences of a word other than one tell.
  package func summary(_ word: WordFacts, _ labels: Lattice.Row) -> Summary {
    var summary = Summary()
    guard let tally = words[word.lower], tally.count > 1.5 else { return summary }
    let (types, places) = NameEvidence.sums(labels)
    let others = tally.types - types
    let count = tally.count - 1
    let commonest = (0..<4).max { others[$0] < others[$1] } ?? 3
    summary.type =
      UInt64(commonest + 1) << 8 | NameEvidence.step(others[commonest] / count) << 4
      | (count < 1.5 ? 1 : count < 3.5 ? 2 : 3)
    let most = tally.most.replacing(with: tally.second, where: types .>= tally.most)
    summary.most =
      1 << 16 | NameEvidence.step(most[0]) << 8 | NameEvidence.step(most[1]) << 4
      | NameEvidence.step(most[2])
    let rest = tally.places - places
    if rest.sum() > 0.1 {
      let place = (0..<4).max { rest[$0] < rest[$1] } ?? 0
      summary.place = UInt64(place + 1) << 4 | NameEvidence.step(rest[place] / rest.sum())
    }
    return summary
  }

  /// How often a name goes on from one word to the next elsewhere, in steps; 0 when the two
  /// stand side by side only here.
  package func joined(_ one: WordFacts, _ other: WordFacts, _ labels: Lattice.Row) -> UInt64 {
    guard let tally = pairs[NameEvidence.key(one, other)], tally.count > 1.5 else { return 0 }
    let share = (tally.types[0] - NameEvidence.goingOn(labels)) / (tally.count - 1)
    return 1 + NameEvidence.step(share)
  }

  /// A share from 0 to 1 in six steps.
  @inline(__always)
  package static func step(_ share: Float) -> UInt64 {
    share < 0.05 ? 0 : share < 0.3 ? 1 : share < 0.5 ? 2 : share < 0.75 ? 3 : share < 0.95 ? 4 : 5
  }
}
