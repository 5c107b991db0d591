import Linguistics

/// A claim as tokens, before its source is known by name.
struct FoundClaim {
  var rule: ClaimRule
  /// The content, as tokens; several ranges where an incise cuts it.
  var pieces: [Range<Int>]
  var source: SourcePhrase?
  var cue: Range<Int>?
  var stance: Claim.Stance = .asserted
  /// How sure the rule is of the content, from 0 to 1.
  var confidence: Double

  var bounds: Range<Int> {
    Range(from: (pieces.first?.lowerBound ?? 0), upTo: (pieces.last?.upperBound ?? 0))
  }
}

/// A way in which French news reports speech.
public struct ClaimRule: Sendable, Equatable {
  /// What `verbatim explain` calls it.
  public let name: String
  /// A sentence on which it fires.
  public let example: String

  /// A sentence on which the rule of a name fires; nil when there is no such rule.
  public static func example(of name: String) -> String? {
    all.first { $0.name == name }?.example
  }
}

/// The claims found so far, and the words they have taken.
struct ClaimBook {
  private(set) var claims: [FoundClaim] = []
  private var taken: [Bool]

  init(tokens: Int) { taken = [Bool](repeating: false, count: tokens) }

  /// Adds a claim unless its content is empty or partly taken.
  mutating func add(_ claim: FoundClaim) {
    let pieces = claim.pieces.filter { !$0.isEmpty }
    guard !pieces.isEmpty, !pieces.contains(where: { isTaken($0) }) else { return }
    for piece in pieces { for i in piece { taken[i] = true } }
    var claim = claim
    claim.pieces = pieces
    claims.append(claim)
  }

  func isTaken(_ range: Range<Int>) -> Bool { range.contains { taken[$0] } }
}
