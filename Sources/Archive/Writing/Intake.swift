import Extraction

/// Takes in the deliveries of a batch.
struct Intake {
  private let stores: Stores
  private let matcher: Matcher
  private let writer: ArticleWriter
  private let batch: Int64
  private let extract: ExtractText
  private let time = Timestamp.now()

  init(_ session: Session, batch: Int64, extract: @escaping ExtractText) throws {
    stores = session.stores
    matcher = session.matcher
    writer = session.writer
    self.batch = batch
    self.extract = extract
  }

  /// Stores deliveries in order, all or up to the first conflict, and says what each was.
  func take(_ deliveries: [Delivery], untilConflict: Bool) throws -> [Match] {
    var matches: [Match] = []
    for delivery in deliveries {
      let match = try take(delivery)
      matches.append(match)
      if untilConflict, case .conflict = match { break }
    }
    return matches
  }

  /// Stores a delivery and says what it was to the archive.
  func take(_ delivery: Delivery) throws -> Match {
    let digest = delivery.text.digest
    let match = try matcher.match(delivery.article, digest: digest)
    switch match {
    case .new: try add(delivery, digest)
    case .unchanged(let id): try confirm(delivery, digest, id)
    // It brings nothing, and must not hold on to what a later version brought.
    case .older: break
    case .updated(let id): try update(delivery, digest, id)
    case .replaced(let id): try replace(delivery, digest, id)
    case .conflict(let reason):
      try stores.batches.reject(
        batch,
        Refusal(
          origin: delivery.article.origin, line: delivery.article.originLine, reason: reason))
    }
    return match
  }

  private func add(_ delivery: Delivery, _ digest: [UInt8]) throws {
    let article = delivery.article
    let id = try writer.add(
      ArticleState(article, batch: batch, at: time), delivery.text, extraction(delivery),
      delivery.words, delivery.article.paragraphs)
    try record(article, "added", id, digest, before: .nothing)
  }

  private func confirm(_ delivery: Delivery, _ digest: [UInt8], _ id: Int64) throws {
    try record(delivery.article, "unchanged", id, digest, before: nil)
  }

  private func update(_ delivery: Delivery, _ digest: [UInt8], _ id: Int64) throws {
    let stored = try load(id)
    try writer.update(stored, to: stored.state.adding(delivery.article)) {
      extraction(delivery)
    }
    try record(delivery.article, "updated", id, digest, before: .state(stored.state))
  }

  private func replace(_ delivery: Delivery, _ digest: [UInt8], _ id: Int64) throws {
    let stored = try load(id)
    try stores.articles.keepVersion(id)
    try writer.replace(
      stored, by: stored.state.replaced(by: delivery.article, batch: batch, at: time),
      delivery.text, extraction(delivery),
      delivery.article.paragraphs)
    try record(delivery.article, "replaced", id, digest, before: .state(stored.state))
  }

  private func extraction(_ delivery: Delivery) -> Extraction? {
    switch delivery.reading {
    case .extracted(let extraction): extraction
    case .foreign: nil
    case .notNeeded: extract(delivery.article.text, delivery.article.language)
    }
  }

  private func load(_ id: Int64) throws -> ArticleStore.Stored {
    guard let stored = try stores.articles.load(id) else {
      throw ArchiveError(.notFound, "There is no article a\(id).")
    }
    return stored
  }

  private func record(
    _ article: Article, _ outcome: String, _ id: Int64, _ digest: [UInt8], before: Before?
  ) throws {
    try stores.batches.record(
      article, outcome, as: id, in: batch, digest: digest, before: before?.json())
  }
}
