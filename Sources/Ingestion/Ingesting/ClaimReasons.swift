import Extraction

/// Why a claim was read from a text: a sentence like it, and the way to its speaker.
public struct ClaimReasons: Sendable, Equatable {
  /// A sentence on which the claim's rule fires; nil when the text gives another claim now.
  public var example: String?
  /// The words that lead from the source as written to the speaker's name, in order.
  public var steps: [String] = []

  /// Reads the text again and finds the claim that begins at a code point and has a length.
  ///
  /// Throws `ModelError` when the program's model of French cannot be used.
  public static func of(text: String, start: Int, length: Int) throws -> ClaimReasons {
    let claim = try Extractor().extract(text).claims.first {
      $0.spans.first?.start == start && $0.spans.last?.end == start + length
    }
    guard let claim else { return ClaimReasons() }
    let scalars = text.unicodeScalars
    func words(_ span: Span) -> String {
      let low = scalars.index(scalars.startIndex, offsetBy: span.start)
      let high = scalars.index(low, offsetBy: span.length)
      return String(scalars[low..<high])
    }
    return ClaimReasons(
      example: ClaimRule.example(of: claim.rule), steps: claim.speaker?.steps.map(words) ?? [])
  }
}
