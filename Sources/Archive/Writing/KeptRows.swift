/// The ids that new rows take over, in their order, and those of the rows that are gone.
struct KeptRows {
  var claims: [KeptID]
  var figures: [KeptID]
  var mentions: [Int64?]
  /// The ids of what people rejected.
  private var rejectedClaims: [Int64?]
  private var rejectedFigures: [Int64?]
  /// Rows that go, those among them that come again at other words under their ids.
  var goneClaims: [Int64]
  var goneFigures: [Int64]
  var goneMentions: [Int64]

  init(_ rows: ExtractionRows, _ stored: StoredContents?) {
    let claims = Ids(
      .claim, (stored?.claims ?? []).map { ($0.id, $0.identity) }, stored?.foundRows ?? [],
      live: rows.claims.map { ($0.identity, $0.found) }, rejected: rows.rejectedClaims)
    let figures = Ids(
      .figure, (stored?.figures ?? []).map { ($0.id, $0.identity) }, stored?.foundRows ?? [],
      live: rows.figures.map { ($0.row.identity, $0.row.found) }, rejected: rows.rejectedFigures)
    var mentions = IDPool(stored?.mentions ?? [])
    self.mentions = rows.mentions.map { mentions.take($0.identity) }
    (self.claims, rejectedClaims, goneClaims) = (claims.live, claims.rejected, claims.gone)
    (self.figures, rejectedFigures, goneFigures) = (figures.live, figures.rejected, figures.gone)
    goneMentions = mentions.rest
  }

  /// The ids of claims, or of figures.
  private struct Ids {
    var live: [KeptID]
    var rejected: [Int64?]
    var gone: [Int64]

    // A row that people moved or rejected is known by what was found.
    init(
      _ item: DecisionContent.Item, _ stored: [(id: Int64, identity: Identity)],
      _ found: [FoundRowStore.FoundRow], live: [(Identity, found: Identity?)],
      rejected: [Identity]
    ) {
      let there = Dictionary(stored, uniquingKeysWith: { first, _ in first })
      var origins = there
      for row in found where row.item == item { origins[row.id] = row.identity }
      var pool = IDPool(origins.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
      self.live = live.map { identity, found in
        let id = pool.take(found ?? identity)
        return KeptID(id: id, isThere: id.map { there[$0] == identity } ?? false)
      }
      self.rejected = rejected.map { pool.take($0) }
      let kept = Set(self.live.filter(\.isThere).compactMap(\.id))
      gone = there.keys.filter { !kept.contains($0) }.sorted()
    }
  }

  /// What was found of rows that people rejected or moved, with the ids that the rows have.
  func foundRows(
    of rows: ExtractionRows, claims: [Int64], figures: [Int64]
  ) -> [FoundRowStore.FoundRow] {
    var found: [FoundRowStore.FoundRow] = []
    let add = { (item: DecisionContent.Item, id: Int64?, identity: Identity?) in
      guard let id, let identity else { return }
      found.append(.init(item: item, id: id, identity: identity))
    }
    for (row, id) in zip(rows.claims, claims) { add(.claim, id, row.found) }
    for (row, id) in zip(rows.figures, figures) { add(.figure, id, row.row.found) }
    for (identity, id) in zip(rows.rejectedClaims, rejectedClaims) { add(.claim, id, identity) }
    for (identity, id) in zip(rows.rejectedFigures, rejectedFigures) { add(.figure, id, identity) }
    return found
  }

  /// How the rows fared.
  var change: ExtractionChange {
    var change = ExtractionChange()
    change.claims = .init(claims, gone: goneClaims)
    change.figures = .init(figures, gone: goneFigures)
    change.mentions = .init(mentions.map { KeptID(id: $0) }, gone: goneMentions)
    return change
  }
}
