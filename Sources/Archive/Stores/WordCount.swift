/// Counts words as a word processor does.
enum WordCount {
  /// How many stretches between white space have a letter or digit in them.
  static func of(_ text: String) -> Int {
    var count = 0
    var isCounted = false
    for scalar in text.unicodeScalars {
      switch kind(of: scalar) {
      case .space:
        isCounted = false
      case .word where !isCounted:
        isCounted = true
        count += 1
      case .word, .other:
        continue
      }
    }
    return count
  }

  private enum Kind { case space, word, other }

  // Nearly all scalars of a text are told by their number, for the tables of Unicode are slow.
  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "\u{c0}"..."\u{d6}",
      "\u{d8}"..."\u{f6}", "\u{f8}"..."\u{24f}":
      .word
    case " ", "\t"..."\r", "\u{a0}", "\u{202f}": .space
    case "!"..."~": .other
    default:
      if scalar.properties.isWhitespace {
        .space
      } else {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? .word : .other
      }
    }
  }
}
