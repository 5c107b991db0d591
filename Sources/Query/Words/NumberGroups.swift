/// The ways of writing a whole number in digits: `12000`, `12 000`, `12.000`.
enum NumberGroups {
  /// The pieces with the groups of one number as one word, or as the value of one field.
  static func joined(_ lexemes: [WordLexer.Lexeme]) -> [WordLexer.Lexeme] {
    var joined: [WordLexer.Lexeme] = []
    for lexeme in lexemes {
      if case .word(let next) = lexeme.kind, let last = joined.last?.kind,
        let longer = extended(last, by: next)
      {
        joined[joined.count - 1].kind = longer
      } else {
        joined.append(lexeme)
      }
    }
    return joined
  }

  private static func extended(_ kind: WordLexer.Kind, by next: String) -> WordLexer.Kind? {
    switch kind {
    case .word(let last) where continues(last, next): return .word(last + " " + next)
    case .field(var filter) where filter.field.isNumber:
      let number = filter.value.suffix(while: { $0 == " " || $0.isNumber })
      guard continues(String(number).trimmed, next) else { return nil }
      filter.value += " " + next
      return .field(filter)
    default: return nil
    }
  }

  /// Whether a word is the next group of three digits of the number before it.
  private static func continues(_ number: String, _ group: String) -> Bool {
    let head = number.split(separator: " ")
    let digits = group.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 3, let first = head.first else { return false }
    return (1...3).contains(first.count) && head.dropFirst().allSatisfy { $0.count == 3 }
      && number.utf8.allSatisfy { $0 == 0x20 || $0 &- 0x30 < 10 }
  }

  /// The other ways of writing a number whose runs of digits these are; empty when it is none.
  static func forms(_ tokens: [WordToken]) -> [[String]] {
    guard let first = tokens.first, tokens.allSatisfy(\.isNumber) else { return [] }
    if tokens.count == 1 {
      guard (4...18).contains(first.text.utf8.count) else { return [] }
      return [grouped(first.text)]
    }
    let groups = tokens.dropFirst().prefix { $0.text.utf8.count == 3 }
    guard first.text.utf8.count <= 3, !groups.isEmpty else { return [] }
    let whole = ([first] + groups).map(\.text).joined()
    return [[whole] + tokens.dropFirst(1 + groups.count).map(\.text)]
  }

  /// The digits in groups of three from the right.
  private static func grouped(_ digits: String) -> [String] {
    var rest = Substring(digits)
    var groups: [String] = []
    while !rest.isEmpty {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest = rest.dropLast(3)
    }
    return groups
  }
}

extension String {
  /// The longest end whose characters all fit.
  fileprivate func suffix(while fits: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, fits(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
