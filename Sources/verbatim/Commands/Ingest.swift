import ArgumentParser
import Ingestion

/// `verbatim ingest`: takes articles into the archive.
struct Ingest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add articles to the archive, which is made if need be.",
    discussion: """
      Text, JSON Lines, JSON, CSV, web pages, feeds (RSS, Atom, JSON Feed), what agencies send \
      (NewsML-G2, NITF, ninjs), exports of Europresse, newsletters (eml, mbox) and crawls (WARC, \
      WET) are read, also when they are compressed by gzip, from files, folders, patterns and, \
      with -, from standard input. The same articles again change nothing.

      Articles are committed in groups, in the order of the input. Ctrl-C ends with what is \
      committed; the same command again goes on from there.
      """)

  @Argument(help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"))
  var paths: [Word]

  @Flag(help: "Say what would become of each article, and change nothing.")
  var dryRun = false

  @OptionGroup var work: WorkOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let options = try reading.options(work)
    let stop = StopSign()
    Interruption.heed(stop)
    let progress = IngestProgress(level.messages, stop)
    let report = try progress.watching {
      try take(paths.map(\.text), options, stop, progress)
    }
    try BatchReportText(report, level.messages).write()
  }

  private func take(
    _ paths: [String], _ options: IngestionOptions, _ stop: StopSign, _ progress: IngestProgress
  ) throws -> BatchReport {
    if dryRun {
      return try Rehearsal(archive: archive.path, options: options)
        .run(paths, stop: stop, watch: progress.watch)
    }
    try archive.makeDefaultFolder()
    let ingestor = Ingestor(
      archive: try archive.path, options: options, toolVersion: Verbatim.toolVersion)
    return try ingestor.run(paths, stop: stop, watch: progress.watch)
  }
}
