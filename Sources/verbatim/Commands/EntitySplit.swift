import ArgumentParser
import Query

/// `verbatim entity split`.
struct EntitySplit: DecidingCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Part a name from the entity it stands for, or two who bear one name.",
    discussion: """
      Without --articles, the decisions that make NAME stand for another entity are taken back. With \
      them, NAME is another bearer in those articles: \
      verbatim entity split "Jean Morin" --articles a12,a40 --as "Jean Morin (maire)".
      """)

  @Argument(help: ArgumentHelp("The name.", valueName: "name"))
  var name: Word

  @Option(help: ArgumentHelp("The articles, parted by commas.", valueName: "refs"))
  var articles: NameList?

  @Option(name: .customLong("as"), help: ArgumentHelp("The other bearer.", valueName: "name"))
  var other: Word?

  @Option(help: ArgumentHelp("person, organization or place.", valueName: "type"))
  var type: Word?

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let decider = try entityDecider()
    switch (articles, other) {
    case (nil, nil): try takeBack(decider.decisionsJoining(name.text))
    case (let articles?, let other?):
      let entity = try decider.one(name.text, type: type?.text)
      try keep(decider.split(entity, in: articles.names, as: other.text))
    default:
      throw Failure(
        ExitStatus.usage,
        "--articles and --as go together: they say where the name is another bearer's, and whose.")
    }
  }

  private func takeBack(_ joining: [(id: Int64, sentence: String)]) throws {
    _ = try openDeciding().takeBack(joining.map(\.id))
    for (id, sentence) in joining {
      level.messages.note("decision \(id) is taken back: \(sentence)")
    }
  }
}
