import ArgumentParser
import Query
import Rendering

/// `verbatim archive info`.
struct ArchiveInfo: RowCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "What the archive holds, in numbers.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let info = try archive.open().info()
    let rows = try openOutput()
    try rows.begin(["name", "value"])
    for (name, cell) in Self.lines(info) { try rows.row([.text(name), cell]) }
    try rows.finish(Messages(isQuiet: true, isVerbose: false))
  }

  private static func lines(_ info: Query.ArchiveInfo) -> [(String, Cell)] {
    let file: [(String, Cell)] = [
      ("path", .text(info.path)), ("bytes", .integer(info.bytes)),
      ("schema_version", .integer(Int64(info.version))),
      ("sqlite_version", .text(info.sqliteVersion)), ("journal_mode", .text(info.journalMode)),
    ]
    let counts = info.counts.map { ($0.name, Cell.integer(Int64($0.rows))) }
    let dates = [("first_date", info.firstDate), ("last_date", info.lastDate)]
    return file + counts + dates.map { ($0, $1.map { .text($0) } ?? .null) }
  }
}
