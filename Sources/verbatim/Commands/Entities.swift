import ArgumentParser

/// `verbatim entities`: who and what is named.
struct Entities: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The people, organizations and places that are named.",
    usage: "verbatim entities [NAME…] [--type TYPE] [OPTION…]")

  @OptionGroup var question: QuestionOptions

  @Option(help: ArgumentHelp("person, organization or place.", valueName: "type"))
  var type: [Word] = []

  func run() throws {
    try question.run(.entities, FilterOptions.filters(.type, type))
  }
}
