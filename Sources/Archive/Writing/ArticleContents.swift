/// What stands under an article, as far as it is counted.
struct ArticleContents {
  var claims: [(kind: String, entity: Int64?, description: Int64?)] = []
  var figures: [String] = []
  var presences: [PresenceStore.Presence] = []

  /// Nothing.
  init() {}

  /// What an extraction brings.
  init(_ rows: ExtractionRows) {
    claims = rows.claims.map { ($0.kind.rawValue, $0.speaker.entity, $0.speaker.description) }
    figures = rows.figures.map { $0.row.figure.kind.rawValue }
    presences = rows.presences
  }

  /// Counts all of it in; or out, with the sign -1.
  func count(_ sign: Int, at place: Place, in stores: Stores) throws {
    for claim in claims {
      stores.tally.add(sign, "claim:" + claim.kind, at: place)
      let bearer = try claim.entity.map(stores.bearers.bearer)
      for entity in Set([claim.entity, bearer].compactMap { $0 }) {
        stores.entityCounts.add(claims: sign, of: entity)
      }
      stores.speakerCounts.add(
        sign, entity: bearer, description: claim.description, day: place.day)
    }
    for kind in figures { stores.tally.add(sign, "figure:" + kind, at: place) }
    for presence in presences {
      stores.entityCounts.add(
        articles: sign, mentions: sign * presence.mentions, of: presence.entity, day: place.day)
      for name in presence.names { stores.names.add(sign, name, of: presence.entity) }
    }
    try countBearers(sign, at: place, in: stores)
  }

  /// Counts the article once for each entity that others in it stand for.
  private func countBearers(_ sign: Int, at place: Place, in stores: Stores) throws {
    var counted = Set(presences.map(\.entity))
    for presence in presences {
      let bearer = try stores.bearers.bearer(of: presence.entity)
      guard bearer != presence.entity else { continue }
      let articles = counted.insert(bearer).inserted ? sign : 0
      stores.entityCounts.add(
        articles: articles, mentions: sign * presence.mentions, of: bearer, day: place.day)
    }
  }
}

/// What stands under an article in the archive, row by row.
struct StoredContents {
  let claims: [ClaimStore.Stored]
  let figures: [FigureStore.Stored]
  let mentions: [(id: Int64, identity: MentionStore.Identity)]
  let presences: [PresenceStore.Presence]
  /// What people rejected or moved, as it was found.
  let foundRows: [FoundRowStore.FoundRow]

  init(of article: Int64, day: Int?, in stores: Stores) throws {
    claims = try stores.claims.all(of: article)
    figures = try stores.figures.all(of: article)
    mentions = try stores.mentions.all(in: article)
    foundRows = try stores.foundRows.all(of: article)
    let entities =
      mentions.map(\.identity.entity) + claims.compactMap(\.entity)
      + figures.compactMap(\.entity)
    presences = try Set(entities).sorted().compactMap { entity in
      try stores.presences.find(entity, in: article, day: day)
    }
  }

  /// The same, as far as it is counted.
  var contents: ArticleContents {
    var contents = ArticleContents()
    contents.claims = claims.map { ($0.kind, $0.entity, $0.description) }
    contents.figures = figures.map(\.kind)
    contents.presences = presences
    return contents
  }
}

/// The ids of rows, to be given again to the same rows.
struct IDPool<Identity: Hashable> {
  private var ids: [Identity: [Int64]] = [:]

  init(_ rows: [(id: Int64, identity: Identity)]) {
    for row in rows.reversed() { ids[row.identity, default: []].append(row.id) }
  }

  /// Takes out the id of the row that was there; nil when the row is new.
  mutating func take(_ identity: Identity) -> Int64? { ids[identity]?.popLast() }

  /// The ids that nobody took.
  var rest: [Int64] { ids.values.joined().sorted() }
}
