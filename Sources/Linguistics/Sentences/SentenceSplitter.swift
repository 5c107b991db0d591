/// Cuts tokens into sentences and paragraphs.
///
/// A quotation that ends with its own full stop goes on when a comma or a small letter follows:
/// `« C’est vrai ! », a-t-il lancé.` is one sentence.
struct SentenceSplitter {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  /// Longer runs without a full stop are no sentences, and are cut so that rules that look
  /// through a sentence cost no more than its length.
  private static let longest = 300

  /// The sentences, in text order.
  func sentences() -> [AnnotatedText.Sentence] {
    var sentences: [AnnotatedText.Sentence] = []
    var start = 0
    var paragraph = 0
    for i in tokens.indices {
      let isParagraphEnd = i + 1 == tokens.count || beginsParagraph(i + 1)
      guard isParagraphEnd || endsSentence(i) || i - start >= Self.longest else { continue }
      sentences.append(.init(tokens: start..<i + 1, paragraph: paragraph))
      start = i + 1
      if isParagraphEnd { paragraph += 1 }
    }
    return sentences
  }

  /// Whether a token begins a new paragraph: after an empty line, or on a new line unless the
  /// line before was broken in mid-sentence.
  private func beginsParagraph(_ i: Int) -> Bool {
    let token = tokens[i]
    if token.traits.contains(.paragraphStart) { return true }
    guard token.traits.contains(.lineStart), i > 0 else { return false }
    return !goesOn(tokens[i - 1], token)
  }

  /// Whether a line end between two tokens stands in the middle of a sentence.
  private func goesOn(_ before: Token, _ after: Token) -> Bool {
    switch before.kind {
    case .elided, .comma, .openQuote, .openBracket: return true
    case .word, .number, .closeBracket, .closeQuote, .clitic: return isSmallWord(after)
    default: return false
    }
  }

  private func isSmallWord(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .elided: !token.traits.contains(.capitalized) && !token.traits.contains(.hasDigit)
    default: false
    }
  }

  /// Whether a sentence ends after a token.
  private func endsSentence(_ i: Int) -> Bool {
    guard i + 1 < tokens.count else { return true }
    if opensWithoutStop(i + 1) { return true }
    guard let stop = stopBefore(i) else { return false }
    let next = tokens[i + 1]
    guard !closes(next),
      next.traits.contains(.spaceBefore) || next.kind == .openQuote || isGlued(next, to: stop)
    else { return false }
    return stop < i ? beginsAfterQuotation(i + 1) : beginsSentence(i + 1, after: stop)
  }

  /// Whether a word begins a sentence though no full stop stands before it: a subject with a
  /// capital after a small word or a semicolon, as where a heading lost its line end.
  private func opensWithoutStop(_ i: Int) -> Bool {
    guard tokens[i].traits.contains(.capitalized), !tokens[i].traits.contains(.allCapitals) else {
      return false
    }
    let before = tokens[i - 1]
    switch before.kind {
    case .semicolon: return SentenceOpeners.afterSemicolon.contains(tokens[i].word)
    case .word:
      return isSmallWord(before) && before.end - before.start > 3
        && SentenceOpeners.subjects.contains(tokens[i].word)
    default: return false
    }
  }

  /// The full stop that ends at a token, perhaps with closing marks after it.
  private func stopBefore(_ i: Int) -> Int? {
    var k = i
    while k > 0, closes(tokens[k]), i - k < 3 { k -= 1 }
    switch tokens[k].kind {
    case .period, .question, .exclamation, .ellipsis: return k
    default: return Abbreviations.mayEndSentence(tokens[k].word) ? k : nil
    }
  }

  private func closes(_ token: Token) -> Bool {
    token.kind == .closeQuote || token.kind == .closeBracket
  }

  /// Whether a sentence may begin here, right after a full stop.
  private func beginsSentence(_ i: Int, after stop: Int) -> Bool {
    let kind = tokens[stop].kind
    switch tokens[i].kind {
    case .word, .elided:
      let isCapital = tokens[i].traits.contains(.capitalized)
      return isCapital
        || kind == .period && (tokens[i].traits.contains(.hasDigit) || endsPlainWord(stop))
    case .number: return kind != .ellipsis
    case .openQuote, .straightQuote, .openBracket, .dash, .address: return true
    default: return false
    }
  }

  /// Whether a word with a capital stands right after the full stop of a plain word, where the
  /// space is missing.
  private func isGlued(_ next: Token, to stop: Int) -> Bool {
    next.kind == .word && next.traits.contains(.capitalized) && endsPlainWord(stop)
  }

  /// Whether a full stop stands right after a word in small letters that is too long for an
  /// abbreviation: then a sentence may even begin with a small letter.
  private func endsPlainWord(_ stop: Int) -> Bool {
    guard stop > 0, !tokens[stop].traits.contains(.spaceBefore) else { return false }
    let before = tokens[stop - 1]
    return before.kind == .word && before.end - before.start > 4
      && !before.traits.contains(.capitalized)
  }

  /// Whether a sentence may begin here, after a quotation or bracket that ended with a full stop.
  private func beginsAfterQuotation(_ i: Int) -> Bool {
    switch tokens[i].kind {
    case .word, .elided: tokens[i].traits.contains(.capitalized)
    case .openQuote, .straightQuote, .number, .address: true
    case .openBracket, .dash: false
    default: false
    }
  }
}
