import Linguistics

/// The names nearest to one that nobody bears.
enum NearestNames {
  /// How many are named.
  private static let limit = 5

  /// The nearest names, the nearest first.
  static func of(_ name: TypedName, _ index: NameIndex) throws -> [String] {
    let typed = name.words.filter { !Titles.words.contains($0) && !Titles.articles.contains($0) }
    let words = typed.isEmpty ? name.words : typed
    var ranked: [String: (distance: Int, claims: Int)] = [:]
    for candidate in try index.candidates(near: words) {
      guard let distance = distance(words, candidate.words) else { continue }
      ranked[candidate.name] = (distance, candidate.claims)
    }
    let nearest = ranked.sorted {
      ($0.value.distance, -$0.value.claims, $0.key) < ($1.value.distance, -$1.value.claims, $1.key)
    }
    return nearest.prefix(limit).map(\.key)
  }

  /// How far the typed words are from words of a name, the best word for each; nil when too far.
  private static func distance(_ typed: [String], _ name: [String]) -> Int? {
    var sum = 0
    var length = 0
    for word in typed {
      let letters = Array(word.utf8)
      let best = name.map { Nearest.distance(letters, Array($0.utf8)) }.min() ?? letters.count
      sum += min(best, letters.count)
      length += letters.count
    }
    return sum <= max(1, length * 2 / 5) ? sum : nil
  }
}
