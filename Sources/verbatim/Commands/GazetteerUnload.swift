import ArgumentParser
import Ingestion
import Query

/// `verbatim gazetteer unload`.
struct GazetteerUnload: DecidingCommand {
  static let configuration = CommandConfiguration(
    commandName: "unload", abstract: "Take a list of names back.")

  @Argument(help: ArgumentHelp("The name of the list.", valueName: "name"))
  var name: Word

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    try NameLists(archive.open()).require(name.text)
    let report = try openDeciding().load([], as: name.text, author: decision.name)
    level.messages.note(
      "\(name.text): \(report.gone) gone; \(Wording.count(report.articles, "article")) read again")
  }
}
