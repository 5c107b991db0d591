import Archive

/// Goes through what an ingestion would take in, and changes nothing.
public struct Rehearsal {
  private let archive: String
  private let options: IngestionOptions

  /// Makes a rehearsal for the archive at a path, which need not exist.
  public init(archive: String, options: IngestionOptions) {
    self.archive = archive
    self.options = options
  }

  /// What a batch of the same paths would report.
  ///
  /// Throws when there is nothing at any of the paths or when the archive cannot be read.
  public func run(
    _ paths: [String], stop: StopSign = StopSign(),
    watch: @escaping (IngestionEvent) -> Void = { _ in }
  ) throws -> BatchReport {
    try Ingestor.requireInput(paths)
    let matcher = ArchiveWriter.exists(archive) ? try MatchReader(archive) : nil
    var plan = ReadingPipeline.Plan(paths: paths, options: options, jobs: 1, listsWords: false)
    plan.isKnown = { _ in true }
    let pipeline = ReadingPipeline(plan, try ArticleReading(), progress: stop.progress)
    defer { pipeline.stop() }
    var report = BatchReport(batch: 0)
    var seen = DeliveredBefore()
    let limit = options.limit ?? Int.max
    while report.counts.read < limit, let entries = pipeline.next(unless: stop) {
      for entry in entries where report.counts.read < limit {
        try take(entry, matcher, &seen, &report, watch)
        if options.isStrict, report.counts.rejected > 0 {
          report.ending = .atRejection
          return report
        }
      }
    }
    if stop.isSet { report.ending = .atSignal }
    return report
  }

  private func take(
    _ entry: Parcel.Entry, _ matcher: MatchReader?, _ seen: inout DeliveredBefore,
    _ report: inout BatchReport, _ watch: (IngestionEvent) -> Void
  ) throws {
    switch entry {
    case .delivery(let delivery, let nulls):
      report.counts.read += 1
      report.nullsReplaced += nulls
      let known = try matcher?.match(delivery.article) ?? .new
      report.add(seen.match(delivery.article, otherwise: known), delivery)
    case .other(let event):
      if let rejection = report.count(event) { watch(.rejected(rejection)) }
    }
  }
}

/// What the same input brought before, for which the archive cannot be asked.
private struct DeliveredBefore {
  private var texts: [String: Int] = [:]

  /// What an article is, after those that came before it.
  mutating func match(_ article: Article, otherwise known: Match) -> Match {
    guard case .new = known else { return known }
    let digest = article.text.hashValue
    let before = texts.updateValue(digest, forKey: article.identity)
    guard let before else { return .new }
    return before == digest ? .unchanged(0) : .replaced(0)
  }
}
