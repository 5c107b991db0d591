/// Decides whether straight quotation marks open or close that their neighbours leave open.
enum StraightQuotes {
  /// Gives each undecided mark a direction: it closes what a straight mark of its paragraph
  /// opened, or where another one opens right after it, else it opens.
  static func resolve(_ tokens: inout [Token], _ bytes: UnsafeBufferPointer<UInt8>) {
    var isOpen = false
    for i in tokens.indices {
      if tokens[i].traits.contains(.paragraphStart) { isOpen = false }
      guard bytes[tokens[i].start] == 0x22 else { continue }
      if tokens[i].kind == .straightQuote {
        let isBeforeOpening = i + 1 < tokens.count && tokens[i + 1].kind == .openQuote
        tokens[i].kind = isOpen || isBeforeOpening ? .closeQuote : .openQuote
      }
      isOpen = tokens[i].kind == .openQuote
    }
  }
}
