extension HouseRule {
  static let functionLength = HouseRule(name: "a function has at most 40 lines") { file in
    file.code.indices.compactMap { first in
      guard file.code[first].hasWord("func ") || file.code[first].hasWord("init("),
        let last = endOfBody(in: file.code, from: first), last - first >= 40
      else { return nil }
      return "\(file.path):\(first + 1): \(last - first + 1) lines"
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
