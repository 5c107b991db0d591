import ArgumentParser
import Query

/// `verbatim entity retype`.
struct EntityRetype: DecidingCommand {
  static let configuration = CommandConfiguration(
    commandName: "retype", abstract: "Say that an entity is a person, an organization or a place.")

  @Argument(help: EntityCommand.nameHelp)
  var name: Word

  @Argument(help: ArgumentHelp("person, organization or place.", valueName: "type"))
  var type: Word

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let decider = try entityDecider()
    try keep([decider.retype(decider.one(name.text), type.text)])
  }
}
