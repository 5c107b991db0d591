import ArgumentParser

/// `verbatim entities`: who and what is named.
struct Entities: QuestionCommand {
  static let configuration = CommandConfiguration(
    abstract: "The people, organizations and places that are named.",
    usage: "verbatim entities [NAME…] [--type TYPE] [OPTION…]")

  @OptionGroup var chosen: FilterOptions

  @Option(help: ArgumentHelp("person, organization or place.", valueName: "type"))
  var type: [Word] = []

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    try run(.entities, FilterOptions.filters(.type, type))
  }
}
