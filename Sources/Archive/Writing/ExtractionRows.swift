import Extraction
import Linguistics

/// What was found in a text, as it is stored.
struct ExtractionRows {
  var presences: [PresenceStore.Presence] = []
  var mentions: [(identity: MentionStore.Identity, confidence: Double)] = []
  var claims: [ClaimRow] = []
  var figures: [(row: FigureRow, claim: Int?)] = []
  /// What was found and people rejected.
  var rejectedClaims: [Identity] = []
  var rejectedFigures: [Identity] = []

  /// Nothing found.
  init() {}

  /// Gives numbers to the names, rules and units of an extraction.
  ///
  /// What an extraction places outside its text is left out: every row points to its words.
  init(_ extraction: ReviewedExtraction, in text: TextSlices, _ stores: Stores) throws {
    let ids = try Self.entityIDs(extraction, text, stores)
    addEntities(extraction.entities, ids, text)
    let speaker = { (speaker: Speaker?) in try Self.speaker(speaker, ids, text, stores) }
    var claimIndexes: [Int?] = []
    for claim in extraction.claims {
      let row = try ClaimRow(
        claim.item, in: text, speaker: speaker(claim.item.speaker),
        rule: stores.rules.id(claim.item.rule))
      claimIndexes.append(row == nil || claim.isRejected ? nil : claims.count)
      if let row { add(row, claim, in: text) }
    }
    for figure in extraction.figures {
      guard let words = text[figure.item.span], let sentence = text[figure.item.sentence] else {
        continue
      }
      let row = FigureRow(
        figure: figure.item, text: words, speaker: try speaker(figure.item.speaker),
        unit: try stores.units.id(figure.item.unit, code: figure.item.unitCode),
        rule: try stores.rules.id(figure.item.rule), sentenceText: sentence)
      let index = figure.item.claim.flatMap {
        claimIndexes.indices.contains($0) ? claimIndexes[$0] : nil
      }
      add(row, figure, claim: index, in: text)
    }
  }

  private mutating func add(_ row: ClaimRow, _ claim: Reviewed<Claim>, in text: TextSlices) {
    var row = row
    row.review = claim.review
    if let found = claim.found.flatMap({
      ClaimRow($0, in: text, speaker: row.speaker, rule: row.rule)
    }), found.identity != row.identity {
      row.found = found.identity
    }
    if claim.isRejected {
      rejectedClaims.append(row.found ?? row.identity)
    } else {
      claims.append(row)
    }
  }

  private mutating func add(
    _ row: FigureRow, _ figure: Reviewed<Figure>, claim: Int?, in text: TextSlices
  ) {
    var row = row
    row.review = figure.review
    if let found = figure.found, let words = text[found.span] {
      let identity = FigureRow.identity(of: found, words)
      if identity != row.identity { row.found = identity }
    }
    if figure.isRejected {
      rejectedFigures.append(row.found ?? row.identity)
    } else {
      figures.append((row, claim))
    }
  }

  // An entity that is neither named nor speaks is left out.
  private static func entityIDs(
    _ extraction: ReviewedExtraction, _ text: TextSlices, _ stores: Stores
  ) throws -> [Int64?] {
    let speakers =
      extraction.claims.map { $0.isRejected ? nil : $0.item.speaker }
      + extraction.figures.map { $0.isRejected ? nil : $0.item.speaker }
    let speaking = Set(speakers.compactMap { $0?.entity })
    return try extraction.entities.enumerated().map { index, entity in
      let isNamed = !text.valid(entity.mentions.map(\.span)).isEmpty
      guard !entity.name.isEmpty, isNamed || speaking.contains(index) else { return nil }
      return try stores.entities.id(entity)
    }
  }

  private static func speaker(
    _ speaker: Speaker?, _ ids: [Int64?], _ text: TextSlices, _ stores: Stores
  ) throws -> SpeakerRow {
    guard let speaker else { return SpeakerRow() }
    let entity = speaker.entity.flatMap { ids.indices.contains($0) ? ids[$0] : nil }
    let mention = speaker.mention.flatMap { text.valid([$0]).first }
    return SpeakerRow(
      entity: entity,
      description: entity == nil
        ? try stores.descriptions.id(speaker.name, type: speaker.type.rawValue) : nil,
      key: Fold.key(speaker.name), mention: mention)
  }

  // Two names of an article that fold to one are one entity.
  private mutating func addEntities(_ entities: [Entity], _ ids: [Int64?], _ text: TextSlices) {
    var places: [Int64: Int] = [:]
    var seen: Set<MentionStore.Identity> = []
    for (entity, id) in zip(entities, ids) {
      guard let id else { continue }
      let place = places[id] ?? presences.count
      if places.updateValue(place, forKey: id) == nil {
        presences.append(PresenceStore.Presence(entity: id, mentions: 0, names: []))
      }
      for name in [entity.name] + entity.aliases
      where !name.isEmpty && !presences[place].names.contains(name) {
        presences[place].names.append(name)
      }
      for mention in entity.mentions where text[mention.span] != nil {
        let identity = MentionStore.Identity(
          entity: id, start: mention.span.start, length: mention.span.length)
        guard seen.insert(identity).inserted else { continue }
        mentions.append((identity, mention.confidence))
        presences[place].mentions += 1
      }
    }
  }
}
