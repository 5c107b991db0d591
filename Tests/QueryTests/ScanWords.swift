import Linguistics

/// Random query words, and what they mean to a scan.
indirect enum ScanWords {
  case word(String)
  case phrase([String])
  case prefix(String)
  case not(ScanWords)
  case all([ScanWords])
  case any([ScanWords])

  init(_ random: inout Random, depth: Int = 3) {
    let list = ScanArchive.vocabulary
    switch random.below(depth > 0 ? 9 : 4) {
    case 0, 1: self = .word(random.of(list))
    case 2: self = .phrase([random.of(list), random.of(list)])
    case 3: self = .prefix(String(random.of(list).prefix(2)))
    case 4, 5: self = .not(ScanWords(&random, depth: depth - 1))
    case 6: self = .any(Self.sides(&random, depth))
    default: self = .all(Self.sides(&random, depth))
    }
  }

  private static func sides(_ random: inout Random, _ depth: Int) -> [ScanWords] {
    (0..<(2 + random.below(2))).map { _ in ScanWords(&random, depth: depth - 1) }
  }

  /// Whether a row with the words, folded, fits.
  func holds(_ words: [String]) -> Bool {
    switch self {
    case .word(let word): return words.contains(Fold.key(word))
    case .prefix(let start): return words.contains { $0.hasPrefix(Fold.key(start)) }
    case .phrase(let phrase):
      let keys = phrase.map(Fold.key)
      return words.indices.contains { words[$0...].starts(with: keys) }
    case .not(let inner): return !inner.holds(words)
    case .all(let sides): return sides.allSatisfy { $0.holds(words) }
    case .any(let sides): return sides.contains { $0.holds(words) }
    }
  }

  /// The words as a person types them, in one of several ways.
  func typed(_ random: inout Random) -> String {
    switch self {
    case .word(let word):
      return random.of([word, word.uppercased(), Fold.key(word), "\"\(word)\"", "l'\(word)"])
    case .prefix(let start): return start + "*"
    case .phrase(let words):
      let phrase = words.joined(separator: random.of([" ", "-", ", "]))
      return random.of(["\"\(phrase)\"", "« \(phrase) »", "“\(phrase)”"])
    case .not(let inner): return random.of(["-", "NOT "]) + "(" + inner.typed(&random) + ")"
    case .all(let sides): return joined(sides, random.of([" ", " AND ", "\u{A0}"]), &random)
    case .any(let sides): return joined(sides, " OR ", &random)
    }
  }

  private func joined(_ sides: [ScanWords], _ word: String, _ random: inout Random) -> String {
    sides.map { side in
      if case .word = side { return side.typed(&random) }
      return "(" + side.typed(&random) + ")"
    }.joined(separator: word)
  }
}
