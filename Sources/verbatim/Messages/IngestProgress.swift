import Ingestion

/// What a person sees while articles are taken in or read again: how many so far, on a terminal only.
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
    guard case .committed(let report) = event else { return }
    let counts = report.counts
    show(
      "batch \(report.batch): \(counts.read) read, \(counts.added) added, "
        + "\(counts.rejected) rejected")
  }

  /// Shows how far the work is, unless it did so a moment ago.
  func show(_ line: @autoclosure () -> String) {
    guard isShown, last.duration(to: .now) > .milliseconds(200) else { return }
    last = .now
    StandardError.overwrite(line())
  }
}
