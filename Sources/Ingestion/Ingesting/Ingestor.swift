import Archive

/// Takes articles into an archive, batch by batch.
///
/// Articles are committed in groups, in the order of the input: while one group is written, the
/// next is being read for claims on the other cores.
public struct Ingestor {
  private let archive: String
  private let options: IngestionOptions
  private let toolVersion: String

  /// Makes an ingestor for the archive at a path, which need not exist yet.
  public init(archive: String, options: IngestionOptions, toolVersion: String) {
    self.archive = archive
    self.options = options
    self.toolVersion = toolVersion
  }

  /// Takes in what paths name: files, folders, patterns, and `-` for standard input.
  ///
  /// What cannot be read is a rejection in the report. Throws when there is nothing at any of
  /// the paths (nothing is created then) or when the archive fails.
  public func run(
    _ paths: [String], watch: @escaping (IngestionEvent) -> Void = { _ in }
  ) throws -> BatchReport {
    try requireInput(paths)
    let reading = try ArticleReading()
    let writer = try ArchiveWriter.open(archive, create: true, toolVersion: toolVersion)
    let batch = Batch(
      try writer.beginBatch(origin: paths.joined(separator: " ")), writer, reading, watch)
    var stream = ArticleStream(paths, options)
    while let event = stream.next() { try batch.take(event) }
    try batch.finish()
    batch.report.note = try writer.close()
    return batch.report
  }

  private func requireInput(_ paths: [String]) throws(IngestionError) {
    guard !paths.contains(where: InputWalk.exists) else { return }
    let message = paths.map { Rejection.missing($0).description }.joined(separator: "\n")
    throw .notFound(message)
  }
}

/// A batch on its way into the archive.
private final class Batch {
  var report: BatchReport
  private let writer: ArchiveWriter
  private let watch: (IngestionEvent) -> Void
  private var group = ArticleGroup()
  /// The group that is being read for claims.
  private var underway: (articles: [Article], work: ArticleReading.Group)?
  private let reading: ArticleReading

  init(
    _ id: Int64, _ writer: ArchiveWriter, _ reading: ArticleReading,
    _ watch: @escaping (IngestionEvent) -> Void
  ) {
    report = BatchReport(batch: id)
    self.writer = writer
    self.reading = reading
    self.watch = watch
  }

  /// Takes the next thing that was come upon.
  func take(_ event: ArticleStream.Event) throws {
    switch event {
    case .article(let read): try take(read)
    case .rejection(let rejection, let isArticle):
      if isArticle { report.counts.read += 1 }
      try reject(rejection)
    case .missing(let rejection):
      report.missing.append(rejection.origin)
      try reject(rejection)
    case .skipped(let ending):
      report.counts.skipped += 1
      report.skippedByEnding[ending, default: 0] += 1
    }
  }

  /// Commits what is left and completes the batch.
  func finish() throws {
    try readGroup()
    try commitReading()
    try writer.finishBatch(report.counts)
  }

  private func take(_ read: ReadArticle) throws {
    report.counts.read += 1
    report.nullsReplaced += read.nulls
    group.add(read.article)
    if group.isFull { try readGroup() }
  }

  private func reject(_ rejection: Rejection) throws {
    try writer.reject(
      origin: rejection.origin, line: rejection.line, reason: rejection.reason)
    report.add(rejection)
    watch(.rejected(rejection))
  }

  /// Begins to read the group for claims, and commits the one before meanwhile.
  private func readGroup() throws {
    let articles = group.articles
    group = ArticleGroup()
    // The group before is not committed yet: what this finds is a guess, which commit checks.
    let needed = try articles.map { try needsReading(writer.match($0)) }
    let work = ArticleReading.Group(articles, needed: needed, by: reading)
    try commitReading()
    underway = (articles, work)
  }

  private func needsReading(_ match: Match) -> Bool {
    switch match {
    case .new, .replaced: true
    case .unchanged, .updated, .conflict: false
    }
  }

  private func commitReading() throws {
    guard let underway, !underway.articles.isEmpty else { return }
    self.underway = nil
    let deliveries = zip(underway.articles, underway.work.readings()).map(Delivery.init)
    let matches = try writer.commit(deliveries, extract: reading.extract)
    for (match, delivery) in zip(matches, deliveries) { add(match, delivery) }
    watch(.committed(report))
  }

  private func add(_ match: Match, _ delivery: Delivery) {
    let before = report.counts.rejected
    report.add(match, delivery)
    if report.counts.rejected > before, let rejection = report.rejections.last {
      watch(.rejected(rejection))
    }
  }
}

/// Articles that will be committed together.
struct ArticleGroup {
  private(set) var articles: [Article] = []
  private var bytes = 0
  private var begun = ContinuousClock.now

  mutating func add(_ article: Article) {
    if articles.isEmpty { begun = .now }
    articles.append(article)
    bytes += article.text.utf8.count
  }

  /// Whether it is time to commit: 200 articles, 8 MiB, or one second.
  var isFull: Bool {
    articles.count >= 200 || bytes >= 8 << 20 || begun.duration(to: .now) > .seconds(1)
  }
}
