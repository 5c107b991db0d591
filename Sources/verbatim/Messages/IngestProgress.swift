import Ingestion

/// What a person sees while articles are taken in: how many so far, on a terminal only.
final class IngestProgress {
  private let isShown: Bool
  private var last = ContinuousClock.now - .seconds(1)

  init(_ messages: Messages) {
    isShown = StandardError.isTerminal && !messages.isQuiet
  }

  /// Runs a body and takes the line of progress away after it, however it ends.
  func watching<Result>(_ body: () throws -> Result) rethrows -> Result {
    defer { if isShown { StandardError.clearLine() } }
    return try body()
  }

  /// Takes note of what happens.
  func watch(_ event: IngestionEvent) {
    guard isShown, case .committed(let report) = event else { return }
    guard last.duration(to: .now) > .milliseconds(200) else { return }
    last = .now
    let counts = report.counts
    StandardError.overwrite(
      "batch \(report.batch): \(counts.read) read, \(counts.added) added, "
        + "\(counts.rejected) rejected")
  }
}
