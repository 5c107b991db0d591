/// Initials, and the names whose words they are of.
enum Acronym {
  /// More letters than this are no initials.
  private static let most = 14

  /// Whether the letters are the initials of a name's words: of all that are no link, and of
  /// links at will; of more than three without links one may have no letter.
  static func fits(_ short: String, _ long: EntityName) -> Bool {
    let letters = Array(short.utf8)
    guard long.words.count > 1, long.tokens.last != short, letters.count <= most,
      letters.count <= long.words.count
    else { return false }
    var read = Readings()
    for word in long.words.drop(while: { NameParts.links.contains($0) }) {
      var same: UInt16 = 0
      for (i, letter) in letters.enumerated() where letter == word.utf8.first { same |= 1 << i }
      read.take(same, isLink: NameParts.links.contains(word))
    }
    let whole = read.all | (letters.count > 3 ? read.allButOne : 0)
    return whole & 1 << letters.count != 0
  }

  /// How many letters may have been read, as bits, after some words of a name.
  private struct Readings {
    /// With the initials of no links, and of some.
    var plain: UInt16 = 1
    var linked: UInt16 = 0
    /// With the initials of no links, and of all words but one.
    var allButOne: UInt16 = 0

    var all: UInt16 { plain | linked }

    /// Reads a word whose initial stands at some letters.
    mutating func take(_ same: UInt16, isLink: Bool) {
      if isLink {
        linked |= (all & same) << 1
      } else {
        allButOne = (allButOne & same) << 1 | plain
        plain = (plain & same) << 1
        linked = (linked & same) << 1
      }
    }
  }

  /// The letters under which a long name is looked for: the first two of its initials.
  static func key(_ long: EntityName) -> [String] {
    let all = long.words.drop(while: { NameParts.links.contains($0) })
    guard all.count > 1, let first = all.first?.prefix(1) else { return [] }
    return Set(all.dropFirst().map { first + $0.prefix(1) }).map(String.init).sorted()
  }

  /// How many of the letters are initials of a name's words, in whatever order.
  static func shared(_ letters: String, _ long: EntityName) -> Int {
    var initials = long.tokens.compactMap(\.first)
    return letters.reduce(0) { sum, letter in
      guard let place = initials.firstIndex(of: letter) else { return sum }
      initials.remove(at: place)
      return sum + 1
    }
  }
}
