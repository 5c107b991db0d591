import ArgumentParser
import Ingestion

/// `verbatim archive merge`.
struct ArchiveMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Take in the articles, decisions and saved queries of other archives.",
    discussion: """
      Each archive is a batch, which can be undone; it is only read. Articles are known by the \
      same rules as those from files, and are read for claims anew.
      """)

  @Argument(help: ArgumentHelp("Archives of the same version.", valueName: "other"))
  var others: [Word]

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let merge = Merge(archive: try archive.path, toolVersion: Verbatim.toolVersion)
    let progress = IngestProgress(level.messages)
    let reports = try progress.watching {
      try merge.run(others.map(\.text), watch: progress.watch)
    }
    var ending: ExitStatus?
    for report in reports {
      do { try write(report) } catch let status as ExitStatus { ending = ending ?? status }
    }
    if let ending { throw ending }
  }

  private func write(_ report: Merge.Report) throws {
    let decisions = Wording.count(report.decisions, "decision")
    let queries =
      report.savedQueries == 1 ? "1 saved query" : "\(report.savedQueries) saved queries"
    level.messages.note("from \(report.path): \(decisions) and \(queries) taken over")
    for name in report.namesTaken {
      level.messages.note("The saved query \(name) is another here, and stays so.")
    }
    try BatchReportText(report.batch, level.messages).write()
  }
}
