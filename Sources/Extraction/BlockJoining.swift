/// Joins what was found in the blocks of one text.
struct BlockJoining {
  private(set) var extraction = Extraction()
  /// The indexes of the entities, by name and type.
  private var entityAt: [Key: Int] = [:]

  private struct Key: Hashable {
    var name: String
    var type: EntityType
  }

  /// Appends what was found in the next block, which begins at a code point; entities of one name
  /// and type become one.
  mutating func append(_ block: Extraction, at start: Int) {
    let entityOf = block.entities.map { place(of: $0, start) }
    let firstClaim = extraction.claims.count
    extraction.claims += block.claims.map { $0.moved(by: start, entityOf) }
    extraction.figures += block.figures.map { $0.moved(by: start, entityOf, firstClaim) }
  }

  /// The index of the entity that one of the next block is, which takes its mentions.
  private mutating func place(of entity: Entity, _ start: Int) -> Int {
    let key = Key(name: entity.name, type: entity.type)
    let place = entityAt[key] ?? extraction.entities.count
    if place == extraction.entities.count {
      entityAt[key] = place
      extraction.entities.append(Entity(name: entity.name, type: entity.type, mentions: []))
    }
    extraction.entities[place].mentions += entity.mentions.map {
      Mention(span: $0.span.moved(by: start), confidence: $0.confidence)
    }
    for alias in entity.aliases where !extraction.entities[place].aliases.contains(alias) {
      extraction.entities[place].aliases.append(alias)
    }
    for role in entity.roles where !extraction.entities[place].roles.contains(role) {
      extraction.entities[place].roles.append(role)
    }
    return place
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
      mention: mention?.moved(by: distance), steps: steps.map { $0.moved(by: distance) })
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
