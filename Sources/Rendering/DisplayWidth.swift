/// How many columns of a terminal text takes: none for combining characters, two for wide ones.
public enum DisplayWidth {
  /// The width of a text without line ends; the sequences that colour it take none.
  public static func of(_ text: String) -> Int {
    var width = 0
    var isStyle = false
    for character in text {
      if character == Style.escape { isStyle = true }
      if !isStyle { width += of(character) }
      if isStyle, character == "m" { isStyle = false }
    }
    return width
  }

  /// The width of one character as a reader sees it, whatever number of scalars it is made of.
  static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    var width = 0
    for scalar in character.unicodeScalars {
      // The variation selector that asks for an emoji makes it wide.
      width = scalar == "\u{FE0F}" ? 2 : max(width, of(scalar))
    }
    return width
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if scalar.value < 0x1100 { return 1 }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// The blocks whose characters are wide in Unicode's table of East Asian widths.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1B000...0x1B2FF, 0x1F200...0x1F2FF,
    0x20000...0x3FFFD,
  ]
}
