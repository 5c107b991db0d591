import Extraction

/// Why a claim or figure was read from a text: a sentence like it, and the way to its speaker.
public struct Reasons: Sendable, Equatable {
  /// A sentence on which its rule fires; nil when the text gives something else there now.
  public var example: String?
  /// The words that lead from the source as written to the speaker's name, in order.
  public var steps: [String] = []

  /// Reads the text again and finds the claim that begins at a code point and has a length.
  ///
  /// Throws `ModelError` when the program's model of French cannot be used.
  public static func ofClaim(
    text: String, start: Int, length: Int, knowing names: KnownNames
  ) throws -> Reasons {
    let claim = try Extractor(knowing: names).extract(text).claims.first {
      $0.spans.first?.start == start && $0.spans.last?.end == start + length
    }
    guard let claim else { return Reasons() }
    return Reasons(ClaimRule.example(of: claim.rule), claim.speaker, text)
  }

  /// Reads the text again and finds the figure that begins at a code point and has a length.
  ///
  /// Throws `ModelError` when the program's model of French cannot be used.
  public static func ofFigure(
    text: String, start: Int, length: Int, knowing names: KnownNames
  ) throws -> Reasons {
    let figure = try Extractor(knowing: names).extract(text).figures.first {
      $0.span == Span(start: start, end: start + length)
    }
    guard let figure else { return Reasons() }
    return Reasons(FigureRule.example(of: figure.rule), figure.speaker, text)
  }

  private init() {}

  private init(_ example: String?, _ speaker: Speaker?, _ text: String) {
    self.example = example
    let scalars = text.unicodeScalars
    steps = (speaker?.steps ?? []).map { span in
      let low = scalars.index(scalars.startIndex, offsetBy: span.start)
      let high = scalars.index(low, offsetBy: span.length)
      return String(scalars[low..<high])
    }
  }
}
