import Linguistics

/// Finds the spellings nearest to a word that is not known.
enum Nearest {
  /// The candidate nearest to a word, if one is near enough to be meant.
  static func one(to word: String, among candidates: [String]) -> String? {
    ranked(word, candidates).first
  }

  /// The candidates near enough to be meant, the nearest first.
  static func ranked(_ word: String, _ candidates: [String]) -> [String] {
    let typed = Array(Fold.key(word).utf8)
    let most = typed.count < 4 ? 1 : max(2, typed.count / 3)
    let near = candidates.compactMap { candidate -> (name: String, distance: Int)? in
      let distance = distance(typed, Array(Fold.key(candidate).utf8))
      return distance <= most ? (candidate, distance) : nil
    }
    return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.map(\.name)
  }

  /// The fewest insertions, deletions, replacements and swaps of neighbours between two words.
  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard a.count <= 80, b.count <= 80 else { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }

  /// The sentence for a value that is none of those that are known.
  static func refusal(_ what: String, _ value: String, known: [String]) -> QueryError {
    let hint = one(to: value, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
    let all = known.joined(separator: ", ")
    return QueryError(.usage, "There is no \(what) \"\(value)\".\(hint) There are: \(all).")
  }
}
