import Extraction

/// A decision about a claim.
struct ClaimCorrection {
  private let decision: Decision
  /// Who says it; nil when that was not decided, and nil inside when it is not known.
  private let speaker: Speaker??
  private let text: TextSlices

  init(_ decision: Decision, speaker: Speaker??, in text: TextSlices) {
    self.decision = decision
    self.speaker = speaker
    self.text = text
  }

  /// Lays the decision over the claims found at a place; false when there is none.
  func apply(to claims: inout [Reviewed<Claim>], at place: Span) -> Bool {
    let rows = claims.indices.filter { stands(claims[$0], at: place) }
    if rows.isEmpty, decision.kind == .add, let claim = added(at: place) {
      claims.append(claim)
      return true
    }
    for row in rows { claims[row].take(decision.kind, change: change) }
    return !rows.isEmpty
  }

  private func stands(_ claim: Reviewed<Claim>, at place: Span) -> Bool {
    Self.outer(claim.found ?? claim.item) == place
  }

  /// The bounds of a claim's content.
  static func outer(_ claim: Claim) -> Span? {
    guard let start = claim.spans.map(\.start).min(), let end = claim.spans.map(\.end).max() else {
      return nil
    }
    return Span(start: start, end: end)
  }

  private func change(_ claim: inout Claim) {
    let content = decision.content
    if let speaker { claim.speaker = keepingWords(of: claim.speaker, speaker) }
    if let stance = content.stance.flatMap(Claim.Stance.init) { claim.stance = stance }
    if let kind = content.kind.flatMap(Claim.Kind.init) { claim.kind = kind }
    let spans = text.valid(DecisionContent.spans(content.spans))
    guard !spans.isEmpty else { return }
    claim.spans = spans
    claim.quoted = text.valid(DecisionContent.spans(content.quoted))
    if let sentence = text.valid(DecisionContent.spans(content.sentence.map { [$0] })).first {
      claim.sentence = sentence
    }
  }

  /// The words that name the speaker there are those of the right one only.
  private func keepingWords(of old: Speaker?, _ new: Speaker?) -> Speaker? {
    guard var new, let old, new.name == old.name, new.type == old.type else { return new }
    new.mention = old.mention
    return new
  }

  private func added(at place: Span) -> Reviewed<Claim>? {
    var claim = Claim(
      kind: .indirect, spans: [place], sentence: place, rule: Self.rule, confidence: 1)
    change(&claim)
    guard Self.outer(claim) == place else { return nil }
    var row = Reviewed(claim)
    row.review = .added
    return row
  }

  /// The rule of what a person added.
  static let rule = "added"
}
