import Linguistics

/// Gives found figures their place in code points, their claim and its speaker.
extension Assembly {
  /// The figures, in text order; a figure bears the source that the words round it name, else the
  /// speaker of the claim it stands in.
  func figures(
    _ found: [FoundFigure], claims: [Claim], _ resolver: SpeakerResolver
  ) -> [Figure] {
    guard !found.isEmpty else { return [] }
    let places = ClaimPlaces(claims)
    let sources = FigureSources(reading)
    return found.map { found in
      let claim = places.claim(around: span(bytes: found.range))
      let source = source(of: found, claim.map { claims[$0] }, sources)
      let named = source.flatMap { resolver.phrase($0.tokens) }.map { self.speaker($0) }
      return figure(found, claim, named ?? claim.flatMap { claims[$0].speaker })
    }
  }

  /// Who gave a figure by its own words: right after it, or as the subject of its verb where it
  /// stands in no claim or in one that only a `selon` makes, since others can have their say there.
  private func source(
    of figure: FoundFigure, _ claim: Claim?, _ sources: FigureSources
  ) -> SourcePhrase? {
    if let source = sources.following(figure) { return source }
    let isOpen = claim.map { $0.rule == ClaimRule.according.name } ?? true
    return isOpen ? sources.giver(of: figure) : nil
  }

  private func figure(_ found: FoundFigure, _ claim: Int?, _ speaker: Speaker?) -> Figure {
    Figure(
      span: span(bytes: found.range), value: found.value, valueMax: found.valueMax,
      modifier: found.modifier, kind: found.kind, unit: found.unit, unitCode: found.unitCode,
      noun: found.noun, per: found.per,
      sentence: self.span(reading.text.sentences[found.sentence].tokens), claim: claim,
      speaker: speaker, rule: found.rule, confidence: found.confidence)
  }
}

/// Finds the claim that a place of the text stands in.
private struct ClaimPlaces {
  private let pieces: [(span: Span, claim: Int)]
  private static let reach = 8

  init(_ claims: [Claim]) {
    let pieces = claims.indices.flatMap { claim in
      claims[claim].spans.map { (span: $0, claim: claim) }
    }
    self.pieces = pieces.sorted { ($0.span.start, $0.claim) < ($1.span.start, $1.claim) }
  }

  /// The claim with the latest piece that holds the span.
  func claim(around span: Span) -> Int? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
    }
    return pieces[max(0, low - ClaimPlaces.reach)..<low].last { span.end <= $0.span.end }?.claim
  }
}
