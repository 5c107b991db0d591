/// A pattern of words, ready to be compared.
///
/// In a pattern a word stands for itself, `(a|b)` for one of several, `[…]` for what may be left
/// out, and a capital letter or `#` for a slot that takes in one or more words. Words are folded.
struct AskPattern: Sendable {
  /// What each slot of a pattern took in.
  typealias Slots = [Character: Range<Int>]

  /// Whether a slot may take in the words of a range.
  typealias Judge = (Character, Range<Int>) -> Bool

  private enum Part {
    /// Any of several runs of words, or nothing where it may be left out.
    case words([String], isOptional: Bool)
    case slot(Character)
  }

  private let parts: [Part]
  /// The first words that fit; any when nil.
  private let openings: Set<String>?

  /// No slot takes in more words than this.
  private static let longestSlot = 60

  init(_ pattern: String) {
    parts = Self.pieces(of: pattern).map { piece in
      if let slot = piece.first, piece.count == 1, slot.isUppercase || slot == "#" {
        return .slot(slot)
      }
      let inner = piece.filter { !"()[]".contains($0) }
      let choices = inner.split(separator: "|").map(String.init)
      return .words(choices, isOptional: piece.hasPrefix("["))
    }
    openings = Self.openings(of: parts)
  }

  private static func openings(of parts: [Part]) -> Set<String>? {
    var words: Set<String> = []
    for part in parts {
      guard case .words(let choices, let isOptional) = part else { return nil }
      words.formUnion(choices.map(firstWord))
      if !isOptional { return words }
    }
    return nil
  }

  /// The word before the first space.
  static func firstWord(_ key: String) -> String {
    key.firstIndex(of: " ").map { String(key[..<$0]) } ?? key
  }

  /// The pattern parted at the spaces outside brackets.
  private static func pieces(of pattern: String) -> [String] {
    var pieces = [""]
    var depth = 0
    for character in pattern {
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      if character == " ", depth == 0 {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    return pieces.filter { !$0.isEmpty }
  }

  /// The slots of words that fit the whole pattern, each as short as it may be.
  func match(_ keys: [String], in range: Range<Int>, _ judge: Judge) -> Slots? {
    guard let first = keys[range].first,
      openings?.contains(Self.firstWord(first)) ?? true
    else { return nil }
    return match(keys[range], range.lowerBound, 0, [:], judge)
  }

  private func match(
    _ keys: ArraySlice<String>, _ at: Int, _ part: Int, _ slots: Slots, _ judge: Judge
  ) -> Slots? {
    guard part < parts.count else { return at == keys.endIndex ? slots : nil }
    switch parts[part] {
    case .words(let choices, let isOptional):
      for choice in choices {
        guard let end = Self.end(of: choice, in: keys, at) else { continue }
        if let found = match(keys, end, part + 1, slots, judge) { return found }
      }
      return isOptional ? match(keys, at, part + 1, slots, judge) : nil
    case .slot(let slot):
      let last = min(keys.endIndex, at + Self.longestSlot)
      let isFinal = part == parts.count - 1
      guard at < last, !isFinal || last == keys.endIndex else { return nil }
      for end in (isFinal ? last : at + 1)...last where judge(slot, at..<end) {
        var filled = slots
        filled[slot] = at..<end
        if let found = match(keys, end, part + 1, filled, judge) { return found }
      }
      return nil
    }
  }

  /// Where words that begin at an index and are together the choice end.
  static func end(of choice: String, in keys: ArraySlice<String>, _ start: Int) -> Int? {
    var rest = choice[...]
    for i in start..<max(start, keys.endIndex) {
      guard rest.hasPrefix(keys[i]) else { return nil }
      rest = rest.dropFirst(keys[i].count)
      if rest.isEmpty { return i + 1 }
      guard rest.first == " " else { return nil }
      rest = rest.dropFirst()
    }
    return nil
  }
}
