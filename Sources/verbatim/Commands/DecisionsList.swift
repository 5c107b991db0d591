import ArgumentParser
import Query

/// `verbatim decisions list`.
struct DecisionsList: RowCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The decisions that hold, the oldest first.")

  @Flag(help: "Those that were taken back, too.")
  var all = false

  @Flag(help: "Those that do nothing, since their words are gone, with the nearest place.")
  var orphaned = false

  @Option(help: ArgumentHelp("Who made them.", valueName: "name"))
  var author: Word?

  @Option(help: ArgumentHelp("What was decided, as the column kind says it.", valueName: "kinds"))
  var kind: NameList?

  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let table = DecisionTable(try archive.open())
    guard !orphaned else { return try listOrphans(table) }
    var choice = DecisionTable.Choice()
    (choice.withUndone, choice.author) = (all, author?.text)
    choice.kinds = kind?.names ?? []
    let rows = try openOutput()
    try table.rows(choice, columns: rows.begin) { try rows.row($0) }
    try rows.finish(level.messages)
    let orphans = try table.orphans().count
    guard orphans > 0 else { return }
    level.messages.note(
      "\(Wording.count(orphans, "decision")) of them \(orphans == 1 ? "does" : "do") nothing, since the "
        + "words are gone: --orphaned lists \(orphans == 1 ? "it" : "them").")
  }

  private func listOrphans(_ table: DecisionTable) throws {
    guard !all, author == nil, kind == nil else {
      throw Failure(ExitStatus.usage, "--orphaned stands alone: it lists all of those.")
    }
    let rows = try openOutput()
    try rows.begin(["id", "kind", "words", "reason", "nearest", "nearest_words"])
    for orphan in try table.orphans() {
      try rows.row([
        .text("\(orphan.id)"), .text(orphan.kind), .text(orphan.words),
        .text(orphan.reason.rawValue), .text(orphan.nearest ?? ""),
        .text(orphan.nearestWords ?? ""),
      ])
    }
    try rows.finish(level.messages)
  }
}
