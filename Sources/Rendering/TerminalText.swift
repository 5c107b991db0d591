/// Makes text harmless to a terminal: control characters, escape sequences and bidirectional
/// overrides are shown, not obeyed.
public enum TerminalText {
  /// The text with everything that a terminal would obey replaced, line ends and tabs apart.
  public static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    var result = ""
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  /// The text on one line: line ends and tabs are spaces.
  public static func line(_ text: String) -> String {
    String(clean(text).map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// Whether a terminal would do something else with a scalar than show it.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    // Embeddings, overrides and isolates: what follows would be shown in another order.
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Adds a scalar, or the sign that stands for it.
  static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    guard isHarmful(scalar) else { return result.unicodeScalars.append(scalar) }
    if let picture = picture(of: scalar) { return result.unicodeScalars.append(picture) }
    result += "<U+" + hexadecimal(scalar.value) + ">"
  }

  /// Unicode has a small picture of each of the old control characters.
  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0...0x1F: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    default: nil
    }
  }

  static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
