/// Decides whether straight quotation marks open or close that their neighbours leave open.
enum StraightQuotes {
  /// How many full stops an open quotation may hold before it no longer decides what a mark does.
  private static let reach = 8

  /// Gives each undecided mark a direction: it closes what a straight mark of its paragraph
  /// opened not long before, or where another one opens right after it, else it opens.
  static func resolve(_ tokens: inout [Token], _ bytes: UnsafeBufferPointer<UInt8>) {
    var isOpen = false
    var stops = 0
    for i in tokens.indices {
      if tokens[i].traits.contains(.paragraphStart) { isOpen = false }
      if isStop(tokens[i]) {
        stops += 1
        if stops > reach { isOpen = false }
      }
      guard isStraight(tokens[i], bytes) else { continue }
      if tokens[i].kind == .straightQuote {
        tokens[i].kind = closes(i, tokens, isOpen: isOpen) ? .closeQuote : .openQuote
      }
      isOpen = tokens[i].kind == .openQuote
      stops = 0
    }
  }

  /// Whether an undecided mark closes: punctuation follows, or a quotation is open and nothing
  /// before the mark calls for one.
  private static func closes(_ i: Int, _ tokens: [Token], isOpen: Bool) -> Bool {
    if i > 0 {
      switch tokens[i - 1].kind {
      case .elided, .colon, .openBracket: return false
      default: break
      }
    }
    guard i + 1 < tokens.count else { return true }
    switch tokens[i + 1].kind {
    case .comma, .period, .semicolon, .closeBracket, .openQuote: return true
    default: return isOpen
    }
  }

  /// Whether a mark looks the same on both sides of a quotation: `"`, or two apostrophes.
  private static func isStraight(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch token.kind {
    case .openQuote, .closeQuote, .straightQuote:
      bytes[token.start] == 0x22 || Marks.doubledEnd(bytes, token.start) == token.end
    default: false
    }
  }

  private static func isStop(_ token: Token) -> Bool {
    switch token.kind {
    case .period, .question, .exclamation: true
    default: false
    }
  }
}
