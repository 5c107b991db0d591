/// What a mark of punctuation is, read off the mark and its neighbours.
enum Marks {
  /// Whether it is ' or ’.
  @inline(__always)
  static func isApostrophe(_ scalar: UInt32) -> Bool { scalar == 0x27 || scalar == 0x2019 }

  /// Whether it is a hyphen that may stand inside a word.
  @inline(__always)
  static func isHyphen(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011
  }

  /// The kind of a mark that stands between two offsets.
  static func kind(
    _ scalar: UInt32, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Token.Kind {
    switch scalar {
    case 0x2C: .comma
    case 0x2E: .period
    case 0x3A: .colon
    case 0x3B: .semicolon
    case 0x3F: .question
    case 0x21: .exclamation
    case 0x2026: .ellipsis
    case 0x2D, 0x2010...0x2015, 0x2212: .dash
    case 0x28, 0x5B: .openBracket
    case 0x29, 0x5D: .closeBracket
    case 0xAB, 0x201E, 0x2039: .openQuote
    case 0x201C: closesLow(bytes, start, end) ? .closeQuote : .openQuote
    case 0xBB, 0x201D, 0x203A: .closeQuote
    case 0x22: straight(bytes, start, end)
    case 0x2018: opensSingle(bytes, start, end) ? .openQuote : .symbol
    default: .symbol
    }
  }

  /// Whether “ stands where it closes what „ opened: after a word or the end of a sentence, before a
  /// space; after a comma or colon it opens, with a space gone astray.
  private static func closesLow(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    let before = Scalar.before(bytes, start)
    return before != 0x2C && before != 0x3A && straight(bytes, start, end) == .closeQuote
  }

  /// After two apostrophes that stand for one quotation mark: `''`, `’’`.
  static func doubledEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard start < bytes.count, let next = afterSingle(bytes, start) else { return nil }
    return afterSingle(bytes, next)
  }

  private static func afterSingle(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    let (scalar, next) = Scalar.decode(bytes, start)
    return isApostrophe(scalar) || scalar == 0x2018 ? next : nil
  }

  /// Whether a straight mark opens or closes: it leans on a neighbour that is no space.
  static func straight(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Token.Kind {
    let before = side(Scalar.before(bytes, start), start > 0)
    let after = end < bytes.count ? side(Scalar.decode(bytes, end).scalar, true) : .space
    switch (before, after) {
    case (.space, .text), (.opening, .text), (.opening, .closing): return .openQuote
    case (.text, .space), (.text, .closing), (.closing, .space), (.closing, .closing):
      return .closeQuote
    case (.space, .closing): return .closeQuote
    case (.opening, .space): return .openQuote
    default: return .straightQuote
    }
  }

  private enum Side { case space, text, opening, closing }

  private static func side(_ scalar: UInt32, _ inside: Bool) -> Side {
    guard inside, !Scalar.isSpace(scalar), scalar != 0x0A else { return .space }
    if Scalar.isLetterOrDigit(scalar) { return .text }
    switch scalar {
    case 0x28, 0x5B, 0x27, 0x2019, 0xAB, 0x201C, 0x2D, 0x2013, 0x2014: return .opening
    case 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x21, 0x29, 0x5D, 0x2026, 0xBB, 0x201D: return .closing
    default: return .text
    }
  }

  private static func opensSingle(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    guard end < bytes.count else { return false }
    return side(Scalar.before(bytes, start), start > 0) != .text
      && Scalar.isLetterOrDigit(Scalar.decode(bytes, end).scalar)
  }
}
