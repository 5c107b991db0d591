import Linguistics

/// Tells whether a text may be a later version of another.
enum Kinship {
  /// Whether the texts share a fair part of the longer words of the shorter one.
  ///
  /// Short words are left out: any two texts of a language share them.
  static func isLikely(between old: String, and new: String) -> Bool {
    let (a, b) = (longWords(old), longWords(new))
    let least = min(a.count, b.count)
    guard least > 0 else { return Fold.key(old) == Fold.key(new) }
    return Double(a.intersection(b).count) >= leastShare * Double(least)
  }

  private static let leastShare = 0.1
  private static let leastLength = 6

  private static func longWords(_ text: String) -> Set<String> {
    Set(Fold.words(text).filter { $0.utf8.count >= leastLength })
  }
}
