/// Tells whether a text is French by its commonest words.
public enum LanguageGuess {
  /// Whether a text is French; nil when it has too few words to say.
  ///
  /// Reads the first 20,000 bytes at most.
  public static func isFrench(_ text: String) -> Bool? {
    var french = 0
    var foreign = 0
    var words = 0
    for word in text.utf8.prefix(20_000).split(whereSeparator: isBreak) {
      words += 1
      let id = WordID(of: String(decoding: word, as: UTF8.self))
      if CommonWords.french.contains(id) { french += 1 }
      if CommonWords.foreign.contains(id) { foreign += 1 }
    }
    guard words >= 8 else { return nil }
    if french + foreign == 0 { return words >= 30 ? false : nil }
    return french > 2 * foreign && french * 12 >= words
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte < 0x30 || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7F).contains(byte)
  }
}
