import Linguistics

/// A pair of quotation marks and what stands between them.
struct Quotation {
  /// The opening mark.
  let open: Int
  /// The closing mark, or the token after the last when the quotation is never closed.
  let close: Int
  let isClosed: Bool

  /// Marks and content.
  var tokens: Range<Int> { Range(from: open, upTo: (isClosed ? close + 1 : close)) }
  /// What stands between the marks.
  var inside: Range<Int> { open + 1..<max(close, open + 1) }
}

/// Pairs quotation marks, each kind with its own.
enum QuotationPairing {
  /// The outermost quotations of a text.
  ///
  /// An unclosed « ends with its paragraph, an unclosed straight mark with its sentence.
  static func quotations(in text: AnnotatedText) -> [Quotation] {
    var found: [Quotation] = []
    var sentence = 0
    var i = 0
    while i < text.tokens.count {
      while text.sentences[sentence].tokens.upperBound <= i { sentence += 1 }
      guard text.tokens[i].kind == .openQuote else {
        i += 1
        continue
      }
      let quotation = quotation(from: i, sentence, text)
      if !quotation.inside.isEmpty { found.append(quotation) }
      i = max(quotation.close + (quotation.isClosed ? 1 : 0), i + 1)
    }
    return found
  }

  private static func quotation(from open: Int, _ sentence: Int, _ text: AnnotatedText) -> Quotation
  {
    let mark = style(text.tokens[open], text)
    let limit = mark == .straight ? straightLimit(sentence, text) : paragraphEnd(sentence, text)
    var depth = 0
    for k in open + 1..<max(limit, open + 1) where style(text.tokens[k], text) == mark {
      if text.tokens[k].kind == .openQuote {
        if mark == .straight { break }
        depth += 1
      } else if text.tokens[k].kind == .closeQuote {
        if depth == 0 { return Quotation(open: open, close: k, isClosed: true) }
        depth -= 1
      }
    }
    let end = text.sentences[sentence].tokens.upperBound
    return Quotation(open: open, close: max(end, open + 1), isClosed: false)
  }

  private enum Style { case guillemet, curly, straight, other, none }

  private static func style(_ token: Token, _ text: AnnotatedText) -> Style {
    guard token.kind == .openQuote || token.kind == .closeQuote else { return .none }
    let bytes = text.bytes
    switch (bytes[token.start], bytes[token.end - 1]) {
    case (0x22, _): return .straight
    case (0xC2, 0xAB), (0xC2, 0xBB): return .guillemet
    case (0xE2, 0x9C), (0xE2, 0x9D), (0xE2, 0x9E): return .curly
    default: return .other
    }
  }

  /// Straight marks may span a dozen sentences of their paragraph.
  private static func straightLimit(_ sentence: Int, _ text: AnnotatedText) -> Int {
    let paragraph = text.sentences[sentence].paragraph
    var last = sentence
    while last + 1 < text.sentences.count, last - sentence < 12,
      text.sentences[last + 1].paragraph == paragraph
    { last += 1 }
    return text.sentences[last].tokens.upperBound
  }

  private static func paragraphEnd(_ sentence: Int, _ text: AnnotatedText) -> Int {
    let paragraph = text.sentences[sentence].paragraph
    var last = sentence
    while last + 1 < text.sentences.count, last - sentence < 200,
      text.sentences[last + 1].paragraph == paragraph
    { last += 1 }
    return text.sentences[last].tokens.upperBound
  }
}
