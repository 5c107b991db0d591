import ArgumentParser
import Ingestion
import Query

/// `verbatim decisions export`.
struct DecisionsExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write all decisions as JSON lines, those that were taken back among them.")

  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let decisions = try DecisionTable(archive.open()).all()
    let destination = try file.destination(archive: archive.path)
    for stored in decisions {
      try destination.write(Array((DecisionFile.line(stored.decision) + "\n").utf8))
    }
    try destination.finish()
    level.messages.note(Wording.count(decisions.count, "decision"))
  }
}
