import Linguistics

/// Pairs quotation marks, each style with its own, by their directions and never by counting.
///
/// An opening mark pairs with the next closing mark of its style. When another opening mark comes
/// first, it is nested if two closing marks follow; otherwise the first mark stands alone: its
/// quotation is reopened by the second when that begins a sentence soon after, or ends with its
/// own sentence, and pairing starts afresh. A mark that is missing or one too many thus changes
/// nothing beyond its neighbours.
struct QuotationPairing {
  private let text: AnnotatedText
  /// The marks of the text, in order.
  private var marks: [Mark] = []

  private struct Mark {
    var token: Int
    var style: Style
    var opens: Bool
    var sentence: Int
  }

  private enum Style { case guillemet, curly, straight, doubled, other }

  /// The outermost quotations of a text.
  static func quotations(in text: AnnotatedText) -> [Quotation] {
    QuotationPairing(text).quotations()
  }

  private init(_ text: AnnotatedText) {
    self.text = text
    for (number, sentence) in text.sentences.enumerated() {
      for i in sentence.tokens {
        let kind = text.tokens[i].kind
        guard kind == .openQuote || kind == .closeQuote, !isSingle(text.tokens[i]) else { continue }
        marks.append(
          Mark(token: i, style: style(text.tokens[i]), opens: kind == .openQuote, sentence: number))
      }
    }
  }

  /// ‘ stands round words more often than round speech, and ’ is an apostrophe.
  private func isSingle(_ token: Token) -> Bool {
    token.end - token.start == 3 && text.bytes[token.start] == 0xE2
      && text.bytes[token.end - 1] == 0x98
  }

  /// Two apostrophes of any kind in one mark.
  private func isDoubled(_ token: Token) -> Bool {
    let length = token.end - token.start
    return text.bytes[token.start] == 0x27 ? length > 1 : length > 3
  }

  private func style(_ token: Token) -> Style {
    if isDoubled(token) { return .doubled }
    switch (text.bytes[token.start], text.bytes[token.end - 1]) {
    case (0x22, _): return .straight
    case (0xC2, 0xAB), (0xC2, 0xBB): return .guillemet
    case (0xE2, 0x9C), (0xE2, 0x9D), (0xE2, 0x9E): return .curly
    default: return .other
    }
  }

  private func isSymmetric(_ style: Style) -> Bool { style == .straight || style == .doubled }

  // MARK: - Pairing

  private func quotations() -> [Quotation] {
    var found: [Quotation] = []
    var m = 0
    while m < marks.count {
      guard marks[m].opens else {
        m += 1
        continue
      }
      let quotation = quotation(from: m)
      if !quotation.inside.isEmpty { found.append(quotation) }
      m += 1
      while m < marks.count, marks[m].token < quotation.tokens.upperBound { m += 1 }
    }
    return found
  }

  private func quotation(from m: Int) -> Quotation {
    let open = marks[m]
    guard let next = nextMark(after: m) else { return alone(open, until: nil) }
    if !marks[next].opens { return closed(open, marks[next]) }
    if !isSymmetric(open.style), let inner = nextMark(after: next), !marks[inner].opens,
      let outer = nextMark(after: inner), !marks[outer].opens
    {
      return closed(open, marks[outer])
    }
    return alone(open, until: marks[next])
  }

  private func closed(_ open: Mark, _ close: Mark) -> Quotation {
    Quotation(open: open.token, close: close.token, isClosed: true)
  }

  /// The next mark of the same style in the paragraph, at most as many sentences away as a
  /// quotation may have.
  private func nextMark(after m: Int) -> Int? {
    let reach = isSymmetric(marks[m].style) ? 12 : 40
    var k = m + 1
    while k < marks.count, marks[k].sentence - marks[m].sentence <= reach, k - m < 40 {
      if text.sentences[marks[k].sentence].paragraph != text.sentences[marks[m].sentence].paragraph
      {
        return nil
      }
      if marks[k].style == marks[m].style { return k }
      k += 1
    }
    return nil
  }

  /// A quotation whose mark nothing closes: up to the mark that reopens it, or its sentence.
  private func alone(_ open: Mark, until next: Mark?) -> Quotation {
    if let next, next.token == text.sentences[next.sentence].tokens.lowerBound,
      next.sentence > open.sentence, next.sentence - open.sentence <= 3
    {
      return Quotation(open: open.token, close: next.token, isClosed: false)
    }
    var end = text.sentences[open.sentence].tokens.upperBound
    if let next { end = min(end, next.token) }
    return Quotation(open: open.token, close: max(end, open.token + 1), isClosed: false)
  }
}
