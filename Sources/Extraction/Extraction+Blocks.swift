extension Extraction {
  /// Appends what was found in the next block of a text, which begins at a code point; entities of
  /// one name and type become one.
  mutating func append(_ block: Extraction, at start: Int) {
    if entities.isEmpty, claims.isEmpty, figures.isEmpty, start == 0 {
      self = block
      return
    }
    let entityOf = block.entities.map { place(of: $0, start) }
    let firstClaim = claims.count
    claims += block.claims.map { $0.moved(by: start, entityOf) }
    figures += block.figures.map { $0.moved(by: start, entityOf, firstClaim) }
  }

  /// The index of the entity that one of the next block is, which takes its mentions.
  private mutating func place(of entity: Entity, _ start: Int) -> Int {
    let mentions = entity.mentions.map {
      Mention(span: $0.span.moved(by: start), confidence: $0.confidence)
    }
    let same = entities.firstIndex { $0.name == entity.name && $0.type == entity.type }
    guard let same else {
      entities.append(entity)
      entities[entities.count - 1].mentions = mentions
      return entities.count - 1
    }
    entities[same].mentions += mentions
    for alias in entity.aliases where !entities[same].aliases.contains(alias) {
      entities[same].aliases.append(alias)
    }
    return same
  }
}

extension Span {
  fileprivate func moved(by distance: Int) -> Span {
    Span(start: start + distance, end: end + distance)
  }
}

extension Speaker {
  fileprivate func moved(by distance: Int, _ entityOf: [Int]) -> Speaker {
    Speaker(
      name: name, type: type, entity: entity.map { entityOf[$0] },
      mention: mention?.moved(by: distance))
  }
}

extension Claim {
  fileprivate func moved(by distance: Int, _ entityOf: [Int]) -> Claim {
    var claim = self
    claim.spans = spans.map { $0.moved(by: distance) }
    claim.quoted = quoted.map { $0.moved(by: distance) }
    claim.sentence = sentence.moved(by: distance)
    claim.cue = cue?.moved(by: distance)
    claim.speaker = speaker?.moved(by: distance, entityOf)
    return claim
  }
}

extension Figure {
  fileprivate func moved(by distance: Int, _ entityOf: [Int], _ firstClaim: Int) -> Figure {
    var figure = self
    figure.span = span.moved(by: distance)
    figure.sentence = sentence.moved(by: distance)
    figure.claim = claim.map { $0 + firstClaim }
    figure.speaker = speaker?.moved(by: distance, entityOf)
    return figure
  }
}
