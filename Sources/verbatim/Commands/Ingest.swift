import ArgumentParser
import Ingestion

/// `verbatim ingest`: takes articles into the archive.
struct Ingest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add articles to the archive, which is made if need be.",
    discussion: """
      Plain text, JSON Lines, JSON and CSV are read, from files, folders, patterns and, with -, \
      from standard input. The same articles again change nothing.
      """)

  @Argument(help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"))
  var paths: [Word]

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let options = try reading.options
    try archive.makeDefaultFolder()
    let ingestor = Ingestor(
      archive: try archive.path, options: options, toolVersion: Verbatim.toolVersion)
    let progress = IngestProgress(level.messages)
    let report = try progress.watching {
      try ingestor.run(paths.map(\.text), watch: progress.watch)
    }
    try BatchReportText(report, level.messages).write()
  }
}
