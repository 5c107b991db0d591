extension HouseRule {
  static let functionLength = HouseRule(
    name: "a function has at most 40 lines, comments and long strings such as SQL left out"
  ) { file in
    file.code.indices.compactMap { first in
      guard file.code[first].hasWord("func ") || file.code[first].hasWord("init("),
        let last = endOfBody(in: file.code, from: first)
      else { return nil }
      let lines = file.code[first...last].filter { !$0.allSatisfy(\.isWhitespace) }.count
      return lines > 40 ? "\(file.path):\(first + 1): \(lines) lines" : nil
    }
  }

  /// The line of the brace that closes the body begun on or after a line; nil where a
  /// declaration has none.
  private static func endOfBody(in code: [Substring], from first: Int) -> Int? {
    var depth = 0
    var parentheses = 0
    for index in first..<code.count {
      for character in code[index] {
        switch character {
        case "(", "[": parentheses += 1
        case ")", "]": parentheses -= 1
        case "{" where parentheses == 0: depth += 1
        case "}" where parentheses == 0:
          depth -= 1
          if depth <= 0 { return depth == 0 ? index : nil }
        default: break
        }
      }
      if depth == 0, parentheses == 0, index > first + 8 { return nil }
    }
    return nil
  }
}
