import Extraction

/// Puts what was found in a text in the place of what was found before.
///
/// A row that is found again, at the same place with the same words, keeps its id.
final class ExtractionWriter {
  private let stores: Stores

  init(_ stores: Stores) { self.stores = stores }

  /// Stores what was found in a new article.
  func add(_ rows: ExtractionRows, to article: Int64, at place: Place) throws {
    try ArticleContents(rows).count(1, at: place, in: stores)
    try write(rows, article, place, over: KeptRows(rows, nil))
  }

  /// Stores what was found in an article that is there, and changes its text in between.
  ///
  /// The index of claims and figures reads their sentence off the article's text: what it holds
  /// of them is taken out while the old text stands, and put back under the new.
  @discardableResult
  func replace(
    with rows: ExtractionRows, of article: Int64, from old: Place, to new: Place,
    changeText: () throws -> Void
  ) throws -> ExtractionChange {
    let stored = try StoredContents(of: article, day: old.day, in: stores)
    let kept = KeptRows(rows, stored)
    try stored.contents.count(-1, at: old, in: stores)
    try delete(stored, but: kept, article, old)
    for kept in kept.claims where kept.isThere { try kept.id.map(stores.claims.park) }
    for kept in kept.figures where kept.isThere { try kept.id.map(stores.figures.park) }
    try changeText()
    try ArticleContents(rows).count(1, at: new, in: stores)
    try write(rows, article, new, over: kept, hadFoundRows: !stored.foundRows.isEmpty)
    return kept.change
  }

  /// Moves what stands under an article to another day or source.
  func move(_ article: Int64, from old: Place, to new: Place) throws {
    let stored = try StoredContents(of: article, day: old.day, in: stores)
    try stored.contents.count(-1, at: old, in: stores)
    try stored.contents.count(1, at: new, in: stores)
    guard old.day != new.day else { return }
    try stores.claims.move(article, to: new.day)
    try stores.figures.move(article, to: new.day)
    for presence in stored.presences {
      try stores.presences.delete(presence.entity, in: article, day: old.day)
      try stores.presences.add(presence, in: article, day: new.day)
    }
  }

  // A claim can go only when no figure points to it.
  private func delete(
    _ stored: StoredContents, but kept: KeptRows, _ article: Int64, _ place: Place
  ) throws {
    if !kept.goneClaims.isEmpty { try stores.figures.part(article) }
    for id in kept.goneFigures { try stores.figures.delete(id) }
    for id in kept.goneClaims { try stores.claims.delete(id) }
    for id in kept.goneMentions { try stores.mentions.delete(id) }
    for presence in stored.presences {
      try stores.presences.delete(presence.entity, in: article, day: place.day)
    }
  }

  private func write(
    _ rows: ExtractionRows, _ article: Int64, _ place: Place, over kept: KeptRows,
    hadFoundRows: Bool = false
  ) throws {
    for presence in rows.presences {
      try stores.presences.add(presence, in: article, day: place.day)
    }
    for (mention, id) in zip(rows.mentions, kept.mentions) {
      try stores.mentions.write(
        mention.identity, confidence: mention.confidence, in: article, over: id)
    }
    let claims = try zip(rows.claims, kept.claims).map { row, id in
      try stores.claims.write(row, of: article, day: place.day, as: id)
    }
    let figures = try zip(rows.figures, kept.figures).map { figure, id in
      try stores.figures.write(
        figure.row, of: article, day: place.day, claim: figure.claim.map { claims[$0] },
        as: id)
    }
    let found = kept.foundRows(of: rows, claims: claims, figures: figures)
    if hadFoundRows || !found.isEmpty { try stores.foundRows.replace(found, of: article) }
  }
}
