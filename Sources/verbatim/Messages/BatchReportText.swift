import Ingestion

/// The report of a batch, in words.
struct BatchReportText {
  private let report: BatchReport
  private let messages: Messages
  private static let shown = 20

  init(_ report: BatchReport, _ messages: Messages) {
    self.report = report
    self.messages = messages
  }

  /// Says what became of the batch; throws the exit code where something was rejected.
  func write() throws {
    messages.note(summary)
    for line in remarks { messages.note(line) }
    for rejection in report.rejections.prefix(Self.shown) {
      StandardError.write(rejection.description)
    }
    let more = report.counts.rejected - Self.shown
    if more > 0 {
      let place = report.batch == 0 ? "." : ": verbatim batch show \(report.batch)"
      StandardError.write("and \(Wording.count(more, "rejection")) more\(place)")
    }
    try tellOfStop()
    if !report.missing.isEmpty { throw ExitStatus(code: ExitStatus.noInput) }
    if report.counts.rejected > 0 { throw ExitStatus(code: ExitStatus.someRejected) }
  }

  private func tellOfStop() throws {
    switch report.ending {
    case .atTheEnd: return
    case .atRejection:
      messages.note("Stopped at the first rejection; what came before it is kept.")
    case .atSignal:
      messages.note("Stopped; what was taken in is kept. The same command goes on from there.")
      throw ExitStatus(code: ExitStatus.interrupted)
    }
  }

  private var summary: String {
    let counts = report.counts
    let parts = [
      (counts.read, "read"), (counts.added, "added"), (counts.replaced, "replaced"),
      (counts.updated, "updated"), (counts.unchanged, "unchanged"), (counts.skipped, "skipped"),
      (counts.rejected, "rejected"),
    ]
    return (report.batch == 0 ? "dry run: " : "batch \(report.batch): ")
      + parts.map { "\($0) \($1)" }.joined(separator: ", ")
  }

  private var remarks: [String] {
    var lines: [String] = []
    if report.notFrench > 0 {
      lines.append(
        "not French, so stored and searchable but not extracted: "
          + Wording.count(report.notFrench, "article"))
    }
    let endings = skipped { $0.isEmpty || $0.hasPrefix(".") }
    if !endings.isEmpty { lines.append("skipped by ending: \(endings)") }
    let kinds = skipped { !$0.isEmpty && !$0.hasPrefix(".") }
    if !kinds.isEmpty { lines.append("skipped by kind: \(kinds)") }
    if report.nullsReplaced > 0 {
      lines.append(
        "NUL characters replaced by U+FFFD: \(report.nullsReplaced)")
    }
    if report.orphans > 0 {
      lines.append(
        "decisions on words that are gone, which \"verbatim decisions list --orphaned\" lists: "
          + "\(report.orphans)")
    }
    return lines + [report.note].compactMap { $0 }
  }

  private func skipped(_ isMeant: (String) -> Bool) -> String {
    report.skippedByEnding.filter { isMeant($0.key) }
      .sorted { ($0.value, $1.key) > ($1.value, $0.key) }
      .map { "\($0.key.isEmpty ? "none" : $0.key) \($0.value)" }.joined(separator: ", ")
  }
}
