import ArgumentParser
import Ingestion
import Query

/// `verbatim decisions import`.
struct DecisionsImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over decisions that another archive exported.",
    discussion: """
      What is here already is not taken twice, and what was taken back there is taken back here. A \
      decision whose words this archive has not waits for them. A line that is no decision is said with \
      its number, and the others are taken.
      """)

  @Argument(help: ArgumentHelp("The file; - for standard input.", valueName: "file"))
  var path: Word

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let (decisions, rejections) = try DecisionFile.read(path.text)
    let deciding = try Deciding(archive: archive.path, toolVersion: Verbatim.toolVersion)
    let report = try deciding.take(decisions)
    level.messages.note(
      "\(Wording.count(report.ids.count, "decision")) taken over, \(report.takenBack.count) taken back, "
        + "\(decisions.count - report.ids.count - report.takenBack.count) known already")
    if !report.unmet.isEmpty {
      level.messages.note(
        "\(Wording.count(report.unmet.count, "decision")) wait for words that this archive has not: "
          + "\"verbatim decisions list --orphaned\" lists them.")
    }
    if !report.ids.isEmpty {
      level.messages.note("\(DecisionWords.undo(report.ids)) takes them back.")
    }
    try rejections.tell()
  }
}
