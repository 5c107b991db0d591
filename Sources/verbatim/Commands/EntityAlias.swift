import ArgumentParser
import Query

/// `verbatim entity alias`.
struct EntityAlias: DecidingCommand {
  static let configuration = CommandConfiguration(
    commandName: "alias", abstract: "Let an entity have another name too.")

  @Argument(help: EntityCommand.nameHelp)
  var name: Word

  @Argument(help: ArgumentHelp("The other name.", valueName: "other"))
  var other: Word

  @Option(help: ArgumentHelp("person, organization or place.", valueName: "type"))
  var type: Word?

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let decider = try entityDecider()
    let entity = try decider.one(name.text, type: type?.text)
    try keep([decider.alias(entity, other.text)])
  }
}
