/// What near copies of a text have in common with it.
///
/// The text is taken for the set of all its runs of three words, as the full-text index holds
/// them. Of two texts that share four fifths of theirs, 98 in 100 have a mark in common: each of
/// the four marks is made of the least hashes of two eighths of the runs, which agree as often as
/// the sets overlap (Broder, "On the resemblance and containment of documents", 1997).
struct WireSketch: Sendable, Equatable {
  /// Numbers below 2^32, of which near copies share at least one as a rule.
  let marks: [UInt32]
  /// The hashes of the runs of three words.
  let runs: Set<UInt64>

  private static let bins = 8
  /// A text of fewer words is too short to tell a copy from a commonplace.
  private static let fewestWords = 40
  /// Which share of all their runs two copies have in common at least.
  static let likeness = 0.5

  /// Makes a sketch of the hashes of the words of a text; nil for a short text.
  init?(words: [UInt64]) {
    guard words.count >= Self.fewestWords else { return nil }
    var runs: Set<UInt64> = []
    runs.reserveCapacity(words.count)
    var least = [UInt64](repeating: .max, count: Self.bins)
    for place in 2..<words.count {
      let hash = Self.mix(Self.mix(words[place - 2], words[place - 1]), words[place])
      runs.insert(hash)
      let bin = Int(hash >> 61)
      least[bin] = min(least[bin], hash)
    }
    self.runs = runs
    marks = stride(from: 0, to: Self.bins, by: 2).map { bin in
      UInt32(truncatingIfNeeded: Self.mix(least[bin], least[bin + 1]) >> 32)
    }
  }

  /// Whether another text is nearly the same.
  func isLike(_ other: WireSketch) -> Bool {
    let shared =
      runs.count < other.runs.count
      ? runs.count(where: other.runs.contains) : other.runs.count(where: runs.contains)
    let all = runs.count + other.runs.count - shared
    return Double(shared) >= Self.likeness * Double(all)
  }

  private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var hash = (a ^ (b &+ 0x9E37_79B9_7F4A_7C15 &+ (a << 6))) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}
