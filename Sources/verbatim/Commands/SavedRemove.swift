import ArgumentParser
import Ingestion
import Query

/// `verbatim saved remove`.
struct SavedRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Keep a question no longer.")

  @Argument(help: "What the question is called.")
  var name: Word

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let query = try SavedQueries(archive.open()).named(name.text)
    try Maintenance.removeSaved(
      query.name, archive: archive.path, toolVersion: Verbatim.toolVersion)
    level.messages.note("\(query.name) is no longer saved.")
  }
}
