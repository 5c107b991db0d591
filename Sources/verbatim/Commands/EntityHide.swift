import ArgumentParser
import Query

/// `verbatim entity hide`.
struct EntityHide: DecidingCommand {
  static let configuration = CommandConfiguration(
    commandName: "hide",
    abstract: "Leave what is no entity out of their list; what it is said to say stays.")

  @Argument(help: EntityCommand.nameHelp)
  var names: [Word]

  @Option(help: ArgumentHelp("person, organization or place.", valueName: "type"))
  var type: Word?

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let decider = try entityDecider()
    try keep(names.map { decider.hide(try decider.one($0.text, type: type?.text)) })
  }
}
