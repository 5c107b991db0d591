import Ingestion

/// What a person sees while articles are taken in or read again: how many so far, on a terminal only.
final class IngestProgress {
  private let isShown: Bool
  private let stop: StopSign?
  private let begun = ContinuousClock.now
  private var last: ContinuousClock.Instant
  private let pause: Duration

  init(_ messages: Messages, _ stop: StopSign? = nil) {
    self.stop = stop
    isShown = !messages.isQuiet
    pause = StandardError.isTerminal ? .milliseconds(200) : .seconds(30)
    last = StandardError.isTerminal ? .now - .seconds(1) : .now
  }

  /// Runs a body and takes the line of progress away after it, however it ends.
  func watching<Result>(_ body: () throws -> Result) rethrows -> Result {
    defer { if isShown, StandardError.isTerminal { StandardError.clearLine() } }
    return try body()
  }

  /// Takes note of what happens.
  func watch(_ event: IngestionEvent) {
    guard case .committed(let report) = event else { return }
    let counts = report.counts
    show(
      "batch \(report.batch): \(counts.read) read, \(counts.added) added, "
        + "\(counts.rejected) rejected\(pace(counts.read))")
  }

  /// How many articles a second, and how long the rest will take.
  private func pace(_ articles: Int) -> String {
    let seconds = begun.duration(to: .now) / .seconds(1)
    guard seconds > 1 else { return "" }
    let rate = ", \(Int(Double(articles) / seconds)) a second"
    guard let share = stop?.shareRead, share > 0.001, share < 1 else { return rate }
    return rate + ", \(Self.words(for: Int(seconds * (1 - share) / share))) left"
  }

  private static func words(for seconds: Int) -> String {
    switch seconds {
    case ..<60: "\(seconds) s"
    case ..<3600: "\(seconds / 60) min"
    default: "\(seconds / 3600) h \(seconds % 3600 / 60) min"
    }
  }

  /// Shows how far the work is, unless it did so a moment ago.
  func show(_ line: @autoclosure () -> String) {
    guard isShown, last.duration(to: .now) > pause else { return }
    last = .now
    if StandardError.isTerminal {
      StandardError.overwrite(line())
    } else {
      StandardError.write(line())
    }
  }
}
