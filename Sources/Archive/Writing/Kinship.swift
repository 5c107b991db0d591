import Linguistics

/// Tells whether a text may be a later version of another.
enum Kinship {
  /// Whether the texts share a fair part of the words of the shorter one.
  ///
  /// Only longer words count, since any two texts of a language share the short ones. Of 1,596
  /// pairs of unrelated French news articles 99 % share less than a fifth of them; the first
  /// paragraph and the rest of one article mostly share more.
  static func isLikely(between old: String, and new: String) -> Bool {
    let (a, b) = (Set(Fold.words(old)), Set(Fold.words(new)))
    guard a != b else { return true }
    for (length, number) in tiers {
      let (longA, longB) = (
        a.filter { $0.utf8.count >= length }, b.filter { $0.utf8.count >= length }
      )
      if min(longA.count, longB.count) >= number { return share(longA, longB) }
    }
    return false
  }

  // A short text may have few long words: it is judged by shorter ones.
  private static let tiers = [
    (length: 6, number: 5), (length: 4, number: 1), (length: 1, number: 1),
  ]
  private static let leastShare = 0.2

  private static func share(_ a: Set<String>, _ b: Set<String>) -> Bool {
    let least = Double(min(a.count, b.count))
    return Double(a.intersection(b).count) >= leastShare * least
  }
}
