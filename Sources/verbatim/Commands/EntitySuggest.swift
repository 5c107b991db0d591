import ArgumentParser
import Query
import Rendering

/// `verbatim entity suggest`.
struct EntitySuggest: RowCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Pairs of names that are likely one, each with its evidence, the surest first.",
    discussion: """
      Write yes or no into the column accept and give the table to "verbatim entity merge --from": \
      yes merges, no never offers the pair again.
      """)

  @Argument(help: ArgumentHelp("Only pairs of which one has this name.", valueName: "name"))
  var name: Word?

  @Option(help: ArgumentHelp("How many pairs at most.", valueName: "number"))
  var limit: RowCount?

  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let suggestions = MergeSuggestions(try archive.open())
    let found = try suggestions.all(limit: limit?.number, about: name?.text)
    let rows = try openOutput()
    try rows.begin([
      "accept", "entity", "into", "kind", "confidence", "articles", "into_articles", "evidence",
    ])
    for pair in found {
      try rows.row([
        .text(""), .text(Self.key(pair.merged)), .text(Self.key(pair.into)),
        .text(pair.kind.rawValue), .text(NumberText.real(pair.confidence)),
        .text("\(pair.merged.articles)"), .text("\(pair.into.articles)"),
        .text(pair.evidence.joined(separator: " ")),
      ])
    }
    try rows.finish(level.messages)
    level.messages.note(Wording.count(found.count, "pair"))
  }

  private static func key(_ side: MergeSuggestion.Side) -> String { "\(side.type):\(side.name)" }
}
