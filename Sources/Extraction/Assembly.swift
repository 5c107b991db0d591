import Linguistics

/// Turns what was found, as tokens, into an extraction with code points.
struct Assembly {
  let reading: Reading
  let index: CodePointIndex

  init(_ reading: Reading) {
    self.reading = reading
    index = CodePointIndex(reading.text.bytes)
  }

  func span(bytes: Range<Int>) -> Span {
    Span(start: index.count(before: bytes.lowerBound), end: index.count(before: bytes.upperBound))
  }

  func span(_ tokens: Range<Int>) -> Span { span(bytes: reading.text.range(tokens)) }

  // MARK: - Entities

  func entities() -> [Entity] {
    var entities = reading.names.entities.map {
      Entity(
        name: $0.name, aliases: $0.aliases, type: $0.type, mentions: [],
        roles: $0.roles.compactMap { Roles.written[$0] })
    }
    for mention in reading.names.mentions {
      entities[mention.entity].mentions.append(
        Mention(span: span(mention.tokens), confidence: mention.confidence))
    }
    return entities
  }

  // MARK: - Claims

  func claims(_ found: [FoundClaim], _ resolver: inout SpeakerResolver) -> [Claim] {
    let inOrder = found.indices.sorted { place(found[$0]) < place(found[$1]) }
    var speakers = [SpeakerResolver.Resolved?](repeating: nil, count: found.count)
    for i in inOrder { speakers[i] = resolver.resolve(found[i]) }
    return found.indices.map { claim(found[$0], speakers[$0]) }
  }

  /// Where a claim's cue stands, so that sources are met in the order of reading.
  private func place(_ claim: FoundClaim) -> Int {
    claim.cue?.lowerBound ?? claim.bounds.lowerBound
  }

  private func claim(_ found: FoundClaim, _ speaker: SpeakerResolver.Resolved?) -> Claim {
    let bounds = found.bounds
    let first = reading.sentence(of: bounds.lowerBound).lowerBound
    let last = reading.sentence(of: bounds.upperBound - 1).upperBound
    let kind = kind(of: found)
    return Claim(
      kind: kind, stance: found.stance, spans: found.pieces.map { span($0) },
      quoted: kind == .indirect ? [] : quoted(found),
      sentence: span(Range(from: first, upTo: last)),
      speaker: speaker.map { self.speaker($0) }, cue: found.cue.map { span($0) },
      rule: found.rule.name,
      confidence: rounded(found.confidence * (speaker?.certainty ?? 0.7)))
  }

  private func rounded(_ confidence: Double) -> Double { (confidence * 100).rounded() / 100 }

  func speaker(_ found: SpeakerResolver.Resolved) -> Speaker {
    Speaker(
      name: found.name, type: found.type, entity: found.entity,
      mention: found.mention.map { span($0) },
      steps: found.trail.filter { $0 != found.mention }.map { span($0) })
  }

  private func kind(of found: FoundClaim) -> Claim.Kind {
    if found.rule == .naming || found.rule == .passive { return .mixed }
    let isInside = found.pieces.allSatisfy { piece in
      reading.quotation(at: piece.lowerBound).map {
        $0.inside.contains(piece.lowerBound) && $0.inside.contains(piece.upperBound - 1)
      } ?? false
    }
    if isInside { return .direct }
    return found.pieces.contains { $0.contains { reading.quotationOf[$0] >= 0 } }
      ? .mixed : .indirect
  }

  /// The parts of the pieces that stand between marks.
  private func quoted(_ found: FoundClaim) -> [Span] {
    found.pieces.flatMap { piece -> [Span] in
      var spans: [Span] = []
      var k = piece.lowerBound
      while k < piece.upperBound {
        guard let quotation = reading.quotation(at: k) else {
          k += 1
          continue
        }
        let inside = reading.trimmed(quotation.inside.clamped(to: piece))
        if !inside.isEmpty { spans.append(span(inside)) }
        k = max(quotation.tokens.upperBound, k + 1)
      }
      return spans
    }
  }
}
