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
    let reading = try ArticleReading()
    let writer = try ArchiveWriter.open(archive, create: true, toolVersion: toolVersion)
    let batch = Batch(
      try writer.beginBatch(origin: paths.joined(separator: " ")), writer, reading, watch)
    let pipeline = ReadingPipeline(
      try plan(paths, isFirst: writer.isFirstBatch), reading, progress: stop.progress)
    do {
      defer { pipeline.stop() }
      try take(from: pipeline, into: batch, until: stop)
    }
    batch.report.note = try writer.close()
    return batch.report
  }

  static func requireInput(_ paths: [String]) throws(IngestionError) {
    guard !paths.contains(where: InputWalk.exists) else { return }
    let message = paths.map { Rejection.missing($0).description }.joined(separator: "\n")
    throw .notFound(message)
  }

  /// What need not be read again is known by looking into the archive; a new one has nothing.
  private func plan(_ paths: [String], isFirst: Bool) throws -> ReadingPipeline.Plan {
    var plan = ReadingPipeline.Plan(
      paths: paths, options: options, jobs: options.jobs, listsWords: true)
    if isFirst { return plan }
    // One thread alone asks it.
    nonisolated(unsafe) let matcher = try MatchReader(archive)
    plan.isKnown = { article in
      // A guess, which the writer checks: the articles before this one may not be committed yet.
      (try? matcher.match(article))?.needsReading == false
    }
    return plan
  }

  private func take(
    from pipeline: ReadingPipeline, into batch: Batch, until stop: StopSign
  ) throws {
    let limit = options.limit ?? Int.max
    while let entries = pipeline.next(unless: stop) {
      for entry in entries {
        guard batch.report.counts.read < limit else { return try batch.finish() }
        try batch.take(entry)
        if options.isStrict, batch.report.counts.rejected > 0 {
          return try batch.interrupt(.atRejection)
        }
      }
    }
    try stop.isSet ? batch.interrupt(.atSignal) : batch.finish()
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
