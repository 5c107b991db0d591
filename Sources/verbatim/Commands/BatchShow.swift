import ArgumentParser
import Query

/// `verbatim batch show`.
struct BatchShow: RowCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What a batch did, and all that it rejected.")

  @Argument(help: ArgumentHelp("The number of the batch.", valueName: "number"))
  var batch: Word

  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let batches = try Query.BatchList(archive.open())
    let number = try BatchCommand.number(batch)
    let found = try batches.batch(number)
    let rows = try openOutput()
    for particular in found.particulars {
      level.messages.note("\(particular.name): \(particular.value)")
    }
    try batches.rejections(of: number, columns: rows.begin) { try rows.row($0) }
    try rows.finish(level.messages)
  }
}
