import ArgumentParser
import Query

/// `verbatim batch list`.
struct BatchList: RowCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The batches, and what each did.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let batches = try Query.BatchList(archive.open())
    let rows = try openOutput()
    try batches.batches(columns: rows.begin) { try rows.row($0) }
    try rows.finish(level.messages)
  }
}
