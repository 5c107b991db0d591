import ArgumentParser
import Ingestion
import Rendering

/// `verbatim extract`: what files say, without an archive.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what articles say, without an archive: a JSON object for each.",
    discussion: """
      Files are read exactly as ingest reads them. Offsets count Unicode code points from 0, end \
      excluded, in the text as an archive would store it: --text adds it.
      """)

  @Argument(help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"))
  var paths: [Word]

  @Option(help: ArgumentHelp("jsonl or json.", valueName: "format"))
  var format: OutputFormat?

  @Flag(help: "With the text that the offsets count in.")
  var text = false

  @OptionGroup var work: WorkOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var level: MessageOptions

  func validate() throws {
    guard let format, format != .jsonl, format != .json else { return }
    throw ValidationError("extract writes jsonl or json, not \(format.rawValue).")
  }

  func run() throws {
    let inputs = paths.map(\.text)
    // Without any place for an archive, there is none to be spared.
    let archive = try? ArchiveOptions.usualPath
    let destination = try file.destination(archive: archive, inputs: inputs)
    let output = ByteOutput(write: destination.write)
    let isArray = (format ?? file.ending.flatMap { OutputFormat(ending: $0) }) == .json
    var json = ExtractionJSON(output, isArray: isArray, withText: text)
    let report = try FileExtraction(options: try reading.options(work)).run(
      inputs, rejected: { StandardError.write($0.description) },
      each: { try json.write($0) })
    try json.finish()
    try destination.finish()
    try Self.conclude(report, level.messages)
  }

  private static func conclude(_ report: FileExtraction.Report, _ messages: Messages) throws {
    messages.note(
      "\(report.read) read, \(report.skipped) skipped, \(report.rejected) rejected, "
        + "\(report.notFrench) not French")
    if !report.missing.isEmpty { throw ExitStatus(code: ExitStatus.noInput) }
    if report.rejected > 0 { throw ExitStatus(code: ExitStatus.someRejected) }
  }
}
