/// Reads a number as people type it: `12000`, `12 000`, `12,5`, `1e9`.
enum PlainNumber {
  /// The number; nil when the text is none.
  static func read(_ text: String) -> Double? {
    var digits = ""
    for character in text.trimmed where !character.isWhitespace {
      guard character.isASCII, "0123456789.,eE+-".contains(character) else { return nil }
      digits.append(character == "," ? "." : character)
    }
    guard let number = Double(digits), number.isFinite else { return nil }
    return number
  }
}

extension StringProtocol {
  /// Without the white space at its ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count))
  }
}
