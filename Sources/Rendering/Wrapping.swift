/// Breaks text into lines that fit a width.
enum Wrapping {
  /// The lines of a text, broken between words where that can be; `indent` columns are kept free
  /// at the start of each line but the first.
  static func lines(of text: String, width: Int, indent: Int = 0) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      wrap(paragraph, width: width, indent: indent, into: &lines)
    }
    return lines
  }

  /// As many lines as are wanted at most; the last ends in `…` where more was there.
  static func lines(of text: String, width: Int, atMost count: Int) -> [String] {
    // What cannot be shown need not be measured: an article may be very long.
    let shown = text.prefix((width + 1) * (count + 1))
    var lines = lines(of: String(shown), width: width)
    guard lines.count > count || shown.endIndex < text.endIndex else { return lines }
    lines = Array(lines.prefix(count))
    if let last = lines.popLast() { lines.append(cut(last + " …", width: width)) }
    return lines
  }

  /// The text cut to a width, with `…` at its end where something was cut off.
  static func cut(_ text: String, width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    return prefix(of: text[...], width: max(width - 1, 0)) + "…"
  }

  private static func wrap(
    _ paragraph: Substring, width: Int, indent: Int, into lines: inout [String]
  ) {
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
      let room = max(width - (lines.isEmpty ? 0 : indent), 1)
      let needed = DisplayWidth.of(String(word))
      if used > 0, used + 1 + needed > room {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if used > 0 || !line.isEmpty {
        line += " "
        used += 1
      }
      line += word
      used += needed
      breakLongWord(&line, &used, width: width, indent: indent, into: &lines)
    }
    lines.append(line)
  }

  /// An address or a word longer than a line goes on in the next.
  private static func breakLongWord(
    _ line: inout String, _ used: inout Int, width: Int, indent: Int, into lines: inout [String]
  ) {
    var room = max(width - (lines.isEmpty ? 0 : indent), 1)
    guard used > room else { return }
    var piece = ""
    var isStyle = false
    used = 0
    for character in line {
      let own = self.width(of: character, &isStyle)
      if used > 0, used + own > room {
        lines.append(piece)
        room = max(width - indent, 1)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += own
    }
    line = piece
  }

  /// The width of a character; the sequences that colour text take none.
  private static func width(of character: Character, _ isStyle: inout Bool) -> Int {
    if character == Style.escape { isStyle = true }
    let own = isStyle ? 0 : DisplayWidth.of(character)
    if isStyle, character == "m" { isStyle = false }
    return own
  }

  private static func prefix(of text: Substring, width: Int) -> String {
    var result = ""
    var used = 0
    var isStyle = false
    for character in text {
      let own = self.width(of: character, &isStyle)
      guard used + own <= width else { break }
      used += own
      result.append(character)
    }
    return result
  }
}
