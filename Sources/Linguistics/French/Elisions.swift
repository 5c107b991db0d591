/// Words that lose their vowel before another: l’, d’, qu’, jusqu’.
enum Elisions {
  private static let words = WordSet(
    "l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu quelqu")

  /// Whether the letters between two offsets are such a word without its apostrophe.
  static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end - start <= 7 && words.contains(WordID(bytes: bytes, from: start, to: end))
  }
}
