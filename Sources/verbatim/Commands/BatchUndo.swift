import ArgumentParser
import Ingestion

/// `verbatim batch undo`.
struct BatchUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back what a batch brought and no other brought as well.")

  @Argument(help: ArgumentHelp("The number of the batch.", valueName: "number"))
  var batch: Word

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let number = try BatchCommand.number(batch)
    let report = try Maintenance.undo(
      batch: number, archive: archive.path, toolVersion: Verbatim.toolVersion)
    level.messages.note(
      "batch \(number) undone: \(report.removed) removed, \(report.restored) restored, "
        + "\(report.reverted) reverted, \(report.kept) kept")
    for left in report.left {
      let title = left.title.map { " (\($0))" } ?? ""
      level.messages.note("a\(left.id)\(title) stays as batch \(left.batch) made it.")
    }
  }
}
