import Archive

/// A batch on its way into the archive.
final class Batch {
  var report: BatchReport
  private let writer: ArchiveWriter
  let reading: ArticleReading
  private let watch: (IngestionEvent) -> Void
  private let isStrict: Bool
  private var group = DeliveryGroup()

  init(
    _ id: Int64, _ writer: ArchiveWriter, _ reading: ArticleReading, isStrict: Bool = false,
    _ watch: @escaping (IngestionEvent) -> Void
  ) {
    report = BatchReport(batch: id)
    self.writer = writer
    self.reading = reading
    self.watch = watch
    self.isStrict = isStrict
  }

  /// Whether something was rejected, so that nothing more is to be taken.
  var isRefused: Bool { isStrict && report.counts.rejected > 0 }

  /// Takes the next of what the input holds, and commits when there is enough.
  func take(_ entry: Parcel.Entry) throws {
    switch entry {
    case .delivery(let delivery, let nulls):
      report.counts.read += 1
      report.nullsReplaced += nulls
      group.add(delivery)
    case .other(.skipped(let ending)): take(.skipped(ending: ending))
    case .other(let event):
      // Whether an article before it is rejected shows when that is committed.
      if isStrict { try commit() }
      if isRefused { return }
      try take(located(event))
    }
    if group.isFull { try commit() }
  }

  /// Counts an article that the archive has in a newer form.
  func passOver() {
    report.counts.read += 1
    report.counts.unchanged += 1
  }

  /// Completes the batch, of which all is committed.
  func finish() throws {
    try writer.finishBatch(report.counts)
  }

  /// Leaves the batch, of which all is committed, interrupted: the same command completes it.
  func interrupt(_ ending: BatchReport.Ending) throws {
    try writer.interruptBatch(report.counts)
    report.ending = ending
  }

  /// Says where the archive holds an article that is taken back: nothing is removed without a
  /// person's word.
  private func located(_ event: ArticleStream.Event) throws -> ArticleStream.Event {
    guard case .withdrawn(let identity, let withdrawal) = event else { return event }
    // An earlier version may stand just before it in the same file.
    if !group.deliveries.isEmpty { try commit() }
    guard let key = identity.key, let id = try writer.article(key: key, source: identity.source)
    else { return event }
    var located = withdrawal
    located.reason +=
      " The archive holds it as article a\(id): \"verbatim article remove a\(id) --reason …\" "
      + "takes it out."
    return .withdrawn(identity, located)
  }

  private func take(_ event: ArticleStream.Event) {
    guard let rejection = report.count(event) else { return }
    group.add(rejection)
    watch(.rejected(rejection))
  }

  /// Commits what was taken.
  func commit() throws {
    if group.isEmpty { return }
    let deliveries = group.deliveries
    let matches = try writer.commit(
      deliveries, refusing: group.refusals, untilConflict: isStrict, extract: reading.extract)
    group = DeliveryGroup()
    report.counts.read -= deliveries.count - matches.count
    for (match, delivery) in zip(matches, deliveries) {
      if let rejection = report.add(match, delivery) { watch(.rejected(rejection)) }
    }
    watch(.committed(report))
  }
}

/// What will be committed together.
private struct DeliveryGroup {
  private(set) var deliveries: [Delivery] = []
  private(set) var refusals: [Refusal] = []
  private var bytes = 0
  private var begun = ContinuousClock.now

  var isEmpty: Bool { deliveries.isEmpty && refusals.isEmpty }

  mutating func add(_ delivery: Delivery) {
    if isEmpty { begun = .now }
    deliveries.append(delivery)
    bytes += delivery.article.text.utf8.count
  }

  mutating func add(_ rejection: Rejection) {
    if isEmpty { begun = .now }
    refusals.append(
      Refusal(origin: rejection.origin, line: rejection.line, reason: rejection.reason))
  }

  /// Whether it is time to commit: 1000 articles or rejections, 8 MiB of text, or one second.
  var isFull: Bool {
    deliveries.count + refusals.count >= 1000 || bytes >= 8 << 20
      || begun.duration(to: .now) > .seconds(1)
  }
}
