/// Counts words as a word processor does.
enum WordCount {
  /// How many stretches between white space have a letter or digit in them.
  static func of(_ text: String) -> Int {
    var count = 0
    var isCounted = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isCounted = false
      } else if !isCounted, scalar.isASCII ? isASCIIWord(scalar) : isWord(scalar) {
        isCounted = true
        count += 1
      }
    }
    return count
  }

  private static func isASCIIWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
