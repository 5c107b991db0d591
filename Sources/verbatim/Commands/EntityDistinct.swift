import ArgumentParser
import Query

/// `verbatim entity distinct`.
struct EntityDistinct: DecidingCommand {
  static let configuration = CommandConfiguration(
    commandName: "distinct",
    abstract: "Say that two entities are not one, however alike they look.",
    discussion: "\"verbatim entity suggest\" does not offer them again.")

  @Argument(help: EntityCommand.nameHelp)
  var name: Word

  @Argument(help: ArgumentHelp("Whom it is not.", valueName: "other"))
  var other: Word

  @Option(help: ArgumentHelp("person, organization or place.", valueName: "type"))
  var type: Word?

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let decider = try entityDecider()
    let entity = try decider.one(name.text, type: type?.text)
    try keep([decider.distinct(entity, decider.one(other.text, type: type?.text))])
  }
}
