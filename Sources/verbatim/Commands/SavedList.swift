import ArgumentParser
import Query

/// `verbatim saved list`.
struct SavedList: RowCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The questions that are kept, and their commands.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let queries = try SavedQueries(archive.open()).all()
    let rows = try openOutput()
    try rows.begin(["name", "command", "saved_at"])
    for query in queries {
      try rows.row([
        .text(query.name), .text(CommandText.line(query.words)), .text(query.savedAt),
      ])
    }
    try rows.finish(level.messages)
  }
}
