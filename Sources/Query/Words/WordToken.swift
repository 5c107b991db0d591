/// A run of letters and digits, as the full-text index parts its text.
///
/// SQLite: "unicode61 … all unicode characters … of categories L*, N* and Co are tokens"
/// (https://www.sqlite.org/fts5.html#unicode61_tokenizer); marks continue a token.
struct WordToken: Equatable, Sendable {
  /// The run in lower case, its accents kept.
  var text: String
  /// The first character between this run and the next, if another follows.
  var separator: Character?

  /// Whether it is all ASCII digits.
  var isNumber: Bool { text.utf8.allSatisfy { $0 &- 0x30 < 10 } }

  /// The runs of a text.
  static func split(_ text: String) -> [WordToken] {
    var tokens: [WordToken] = []
    var run = String.UnicodeScalarView()
    var separator: Character?
    for scalar in text.unicodeScalars {
      if isLetterOrDigit(scalar) || (isMark(scalar) && !run.isEmpty) {
        if run.isEmpty, !tokens.isEmpty { tokens[tokens.count - 1].separator = separator }
        run.append(scalar)
        separator = nil
      } else {
        separator = separator ?? Character(scalar)
        close(&run, into: &tokens)
      }
    }
    close(&run, into: &tokens)
    return tokens
  }

  /// Whether a run may begin with the code point.
  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  private static func close(_ run: inout String.UnicodeScalarView, into tokens: inout [WordToken]) {
    guard !run.isEmpty else { return }
    tokens.append(WordToken(text: String(run).lowercased()))
    run = String.UnicodeScalarView()
  }
}
