import ArgumentParser
import Query

/// `verbatim gazetteer list`.
struct GazetteerList: RowCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The names that are listed, and the articles that have them.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let lists = NameLists(try archive.open())
    let rows = try openOutput()
    try lists.rows(columns: rows.begin) { try rows.row($0) }
    try rows.finish(level.messages)
  }
}
