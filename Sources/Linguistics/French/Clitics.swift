/// Pronouns and particles joined to the word before them by a hyphen.
enum Clitics {
  private static let afterVerb = WordSet(
    """
    -t-il -t-elle -t-on -t-ils -t-elles -t’il -t’elle -t’on
    -il -elle -on -ils -elles -je -tu -nous -vous -ce
    -le -la -les -lui -leur -moi -toi -y -en
    """)
  private static let afterNoun = WordSet("-là -ci")
  /// Words that end like one with a clitic and are whole.
  private static let whole = WordSet(
    """
    rendez-vous celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là au-delà là-bas
    par-là par-ci ici-là après-vous chez-moi vis-à-vis ci-là jusque-là deçà-delà garde-moi voilà-ce
    """)

  /// Where the clitic begins that ends the word between two offsets; nil when it has none.
  static func start(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let last = lastHyphen(bytes, start, end), end - last <= 8 else { return nil }
    if whole.contains(WordID(bytes: bytes, from: start, to: end)) { return nil }
    if let before = lastHyphen(bytes, start, last), isClitic(bytes, before, end) { return before }
    return isClitic(bytes, last, end) ? last : nil
  }

  /// The end of a clitic whose hyphen stands apart from the word before: `a-t-il` broken by markup.
  static func end(afterHyphen bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var k = start
    while k < bytes.count, k - start < 7, (bytes[k] | 0x20) &- 0x61 < 26 || bytes[k] == 0x2D {
      k += 1
    }
    return k > start && isClitic(bytes, start - 1, k) ? k : nil
  }

  private static func lastHyphen(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var k = end - 1
    while k > start, end - k < 9 {
      if bytes[k] == 0x2D { return k }
      k -= 1
    }
    return nil
  }

  private static func isClitic(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    let word = WordID(bytes: bytes, from: start, to: end)
    return afterVerb.contains(word) || afterNoun.contains(word)
  }
}
