/// Where a capital tells nothing of a word.
package enum Capitals {
  /// Whether a sentence is written in capitals for the most part.
  package static func isShouted(_ tokens: ArraySlice<Token>) -> Bool {
    var words = 0
    var capitals = 0
    for token in tokens where token.kind == .word {
      words += 1
      if token.traits.contains(.allCapitals) { capitals += 1 }
    }
    return capitals > 2 && capitals * 4 > words * 3
  }

  /// Whether a word of a sentence would have a capital at its place whatever it is.
  package static func areExplained(_ tokens: [Token], _ i: Int, _ sentence: Range<Int>) -> Bool {
    guard i > sentence.lowerBound else { return true }
    if tokens[i].traits.contains(.lineStart) { return true }
    switch tokens[i - 1].kind {
    case .openQuote, .straightQuote, .dash, .colon, .ellipsis, .question, .exclamation, .period:
      return true
    default: return false
    }
  }
}
