import ArgumentParser
import Query

/// `verbatim sql`: whatever else there is to ask.
struct SQL: RowCommand {
  static let configuration = CommandConfiguration(
    abstract: "Whatever else there is to ask, in SQL that only reads.",
    discussion: """
      verbatim sql "SELECT speaker, count(*) FROM claims GROUP BY speaker"
      The table about explains every view and column.
      """)

  @Argument(help: ArgumentHelp("One statement.", valueName: "statement"))
  var statement: Word

  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let console = try SQLConsole(archive.open())
    let rows = try openOutput()
    var count = 0
    try console.run(statement.text, columns: rows.begin) { row in
      count += 1
      try rows.row(row)
    }
    try rows.finish(level.messages)
    level.messages.note(Wording.count(count, "row"))
  }
}
