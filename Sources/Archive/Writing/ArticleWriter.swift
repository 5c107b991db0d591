import Extraction

/// Adds, changes and removes articles, with all that stands under them.
final class ArticleWriter {
  private let stores: Stores
  private let extractions: ExtractionWriter
  private let extractorName: String
  /// The decisions whose words were found in the texts that were written since it was emptied.
  private(set) var met: Set<Int64> = []

  /// Empties `met`: numbers that a transaction gave and lost are given again.
  func forgetMet() { met = [] }

  init(_ stores: Stores, extractorName: String) {
    self.stores = stores
    self.extractorName = extractorName
    extractions = ExtractionWriter(stores)
  }

  /// Adds an article and gives its id.
  func add(
    _ state: ArticleState, _ text: HashedText, _ extraction: Extraction?, _ words: Delivery.Words?,
    _ paragraphs: [PageParagraph]
  ) throws -> Int64 {
    let place = Place(day: state.day, source: try stores.sources.id(state.source))
    let id = try stores.articles.add(
      state, source: place.source, text, extractor: extraction == nil ? nil : extractorName)
    stores.tally.add(1, "article", at: place)
    try stores.terms.add(words?.terms ?? stores.terms.list(text.text, extraction))
    let sketch = words.map(\.sketch) ?? stores.wires.sketch(of: text.text)
    try stores.wires.enter(id, sketch, day: place.day)
    try stores.paragraphs.add(paragraphs, of: id)
    try extractions.add(rows(extraction, text.text), to: id, at: place)
    return id
  }

  /// Changes the particulars of an article.
  ///
  /// Whether a text is read depends on its language: where that is another, `extract` reads it
  /// again.
  func update(
    _ stored: ArticleStore.Stored, to state: ArticleState, extract: () throws -> Extraction?
  ) throws {
    let place = Place(day: state.day, source: try stores.sources.id(state.source))
    try stores.articles.set(state, source: place.source, of: stored.id)
    if state.language != stored.state.language {
      let extraction = try extract()
      try extractions.replace(
        with: rows(extraction, stores.articles.text(stored.id)), of: stored.id,
        from: stored.place, to: place
      ) {}
      try stores.terms.add(stores.terms.list("", extraction))
      try record(extraction, of: stored.id)
    } else if place != stored.place {
      try extractions.move(stored.id, from: stored.place, to: place)
    }
    if place.day != stored.place.day {
      let sketch = stores.wires.sketch(of: try stores.articles.text(stored.id))
      try stores.wires.leave(stored.id, sketch, day: stored.place.day)
      try stores.wires.enter(stored.id, sketch, day: place.day)
    }
    moveArticle(from: stored.place, to: place)
  }

  /// Changes the text of an article, and its particulars.
  func replace(
    _ stored: ArticleStore.Stored, by state: ArticleState, _ text: HashedText,
    _ extraction: Extraction?, _ paragraphs: [PageParagraph]
  ) throws {
    let before = stores.wires.sketch(of: try stores.articles.text(stored.id))
    try stores.wires.leave(stored.id, before, day: stored.place.day)
    let place = Place(day: state.day, source: try stores.sources.id(state.source))
    try extractions.replace(
      with: rows(extraction, text.text), of: stored.id, from: stored.place, to: place
    ) {
      try stores.articles.set(text, of: stored.id)
      try stores.articles.set(state, source: place.source, of: stored.id)
    }
    try stores.terms.add(stores.terms.list(text.text, extraction))
    try stores.wires.enter(stored.id, stores.wires.sketch(of: text.text), day: place.day)
    try stores.paragraphs.remove(stored.id)
    try stores.paragraphs.add(paragraphs, of: stored.id)
    try record(extraction, of: stored.id)
    moveArticle(from: stored.place, to: place)
  }

  /// Puts what was found in an article's text in the place of what was found before.
  func reread(
    _ stored: ArticleStore.Stored, _ extraction: Extraction?
  ) throws -> ExtractionChange {
    let change = try extractions.replace(
      with: rows(extraction, stores.articles.text(stored.id)), of: stored.id,
      from: stored.place, to: stored.place
    ) {}
    try record(extraction, of: stored.id)
    return change
  }

  /// Removes an article and its versions.
  func remove(_ stored: ArticleStore.Stored) throws {
    try extractions.replace(
      with: ExtractionRows(), of: stored.id, from: stored.place, to: stored.place
    ) {}
    let sketch = stores.wires.sketch(of: try stores.articles.text(stored.id))
    try stores.wires.leave(stored.id, sketch, day: stored.place.day)
    try stores.paragraphs.remove(stored.id)
    stores.tally.add(-1, "article", at: stored.place)
    try stores.articles.delete(stored.id)
  }

  /// What was found in a text, with the decisions about its words laid over it.
  private func rows(_ extraction: Extraction?, _ text: String) throws -> ExtractionRows {
    let decisions = try decisions(about: text)
    guard extraction != nil || !decisions.isEmpty else { return ExtractionRows() }
    let (slices, found) = (TextSlices(text), extraction ?? Extraction())
    guard !decisions.isEmpty else {
      return try ExtractionRows(ReviewedExtraction(found), in: slices, stores)
    }
    let reviewed = Corrections.applied(decisions, to: found, in: slices)
    met.formUnion(reviewed.met)
    // What people say is counted is found by its words, too.
    for figure in reviewed.figures where figure.review != .machine {
      try figure.item.noun.map { try stores.terms.add(stores.terms.list($0, nil)) }
    }
    return try ExtractionRows(reviewed, in: slices, stores)
  }

  private func decisions(about text: String) throws -> [StoredDecision] {
    guard try stores.decisions.isAboutWords() else { return [] }
    return try stores.decisions.live(about: Digest.sha256(text))
  }

  private func record(_ extraction: Extraction?, of id: Int64) throws {
    try stores.articles.set(extractor: extraction == nil ? nil : extractorName, of: id)
  }

  private func moveArticle(from old: Place, to new: Place) {
    guard old != new else { return }
    stores.tally.add(-1, "article", at: old)
    stores.tally.add(1, "article", at: new)
  }
}
