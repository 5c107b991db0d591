import ArgumentParser
import Query
import Rendering

/// `verbatim archive check`.
struct ArchiveCheck: RowCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Whether the file, every row and every index are whole.",
    discussion: "Ends with 65 when something is wrong.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let findings = try archive.open().check()
    let rows = try openOutput()
    try rows.begin(["finding"])
    for finding in findings { try rows.row([.text(finding.description)]) }
    try rows.finish(Messages(isQuiet: true, isVerbose: false))
    guard !findings.isEmpty else { return level.messages.note("The archive is whole.") }
    level.messages.note(
      "\(Wording.count(findings.count, "finding")). Restore a backup, or ingest the articles into "
        + "a new archive.")
    throw ExitStatus(code: ExitStatus.someRejected)
  }
}
