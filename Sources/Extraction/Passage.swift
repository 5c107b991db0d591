import Linguistics

/// Words that a person pointed at, with what the text round them says.
public struct Passage: Sendable, Equatable {
  /// From the start of the first to the end of the last sentence that the words stand in.
  public var sentence: Span
  /// Direct when all of them stand in quotation marks, mixed when some do, else indirect.
  public var kind: Claim.Kind
  /// The words among them that stand in quotation marks, without the marks.
  public var quoted: [Span]
}

extension Extractor {
  /// What the text round some words says; nil when they lie outside the text or are no words.
  public func passage(of words: Span, in text: String) -> Passage? {
    let reading = reading(of: text)
    let assembly = Assembly(reading)
    let inside = reading.tokens.indices.filter { token in
      let span = assembly.span(token..<token + 1)
      return span.start < words.end && words.start < span.end
    }
    guard let first = inside.first, let last = inside.last else { return nil }
    let sentence = Range(
      from: reading.sentence(of: first).lowerBound, upTo: reading.sentence(of: last).upperBound)
    let quoted = quotations(over: inside, words, reading, assembly)
    let isDirect = quoted.count == 1 && quoted.first == words
    return Passage(
      sentence: assembly.span(sentence),
      kind: isDirect ? .direct : quoted.isEmpty ? .indirect : .mixed, quoted: quoted)
  }

  /// The figure that some words are by themselves: what a person need not say of it.
  public func figure(in words: String) -> Figure? { extract(words).figures.first }

  private func quotations(
    over tokens: [Int], _ words: Span, _ reading: Reading, _ assembly: Assembly
  ) -> [Span] {
    var spans: [Span] = []
    for token in tokens {
      guard let quotation = reading.quotation(at: token), !quotation.inside.isEmpty else {
        continue
      }
      let content = assembly.span(quotation.inside)
      let span = Span(
        start: max(content.start, words.start), end: min(content.end, words.end))
      if span.start < span.end, spans.last != span { spans.append(span) }
    }
    return spans
  }
}
