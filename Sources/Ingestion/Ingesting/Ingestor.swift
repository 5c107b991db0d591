import Archive

/// Takes articles into an archive, batch by batch.
///
/// Articles are committed in groups, in the order of the input: while one group is written, the
/// next ones are read from the input and for claims on other threads.
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
    _ paths: [String], stop: StopSign = StopSign(),
    watch: @escaping (IngestionEvent) -> Void = { _ in }
  ) throws -> BatchReport {
    try Self.requireInput(paths)
    _ = try ArticleReading()
    let writer = try ArchiveWriter.open(archive, create: true, toolVersion: toolVersion)
    let reading = try ArticleReading(knowing: writer.knownNames())
    let batch = Batch(
      try writer.beginBatch(origin: paths.joined(separator: " ")), writer, reading,
      isStrict: options.isStrict, watch)
    do {
      let known = writer.isFirstBatch ? nil : try KnownArticles(archive)
      defer { known?.close() }
      try take(paths, known, into: batch, until: stop)
    } catch {
      writer.abandonBatch()
      throw error
    }
    if batch.report.counts.replaced > 0 {
      batch.report.orphans = try writer.orphanedDecisions().count
    }
    batch.report.note = try writer.close()
    return batch.report
  }

  static func requireInput(_ paths: [String]) throws(IngestionError) {
    guard !paths.contains(where: InputWalk.exists) else { return }
    let message = paths.map { Rejection.missing($0).description }.joined(separator: "\n")
    throw .notFound(message)
  }

  private func take(
    _ paths: [String], _ known: KnownArticles?, into batch: Batch, until stop: StopSign
  ) throws {
    var plan = ReadingPipeline.Plan(
      paths: paths, options: options, jobs: options.jobs, listsWords: true)
    plan.isKnown = known.map { known in known.hasRead }
    let pipeline = ReadingPipeline(plan, batch.reading, progress: stop.progress)
    defer { pipeline.stop() }
    // Asked before waiting for more: standard input may be silent for ever.
    while wantsMore(batch), let entries = pipeline.next(unless: stop) {
      for entry in entries where wantsMore(batch) { try batch.take(entry) }
    }
    try batch.commit()
    if batch.isRefused { return try batch.interrupt(.atRejection) }
    try stop.isSet ? batch.interrupt(.atSignal) : batch.finish()
  }

  private func wantsMore(_ batch: Batch) -> Bool {
    batch.report.counts.read < options.limit ?? Int.max && !batch.isRefused
  }
}

extension Match {
  /// Whether the text of such an article has to be read for claims.
  var needsReading: Bool {
    switch self {
    case .new, .replaced: true
    case .unchanged, .older, .updated, .conflict: false
    }
  }
}
