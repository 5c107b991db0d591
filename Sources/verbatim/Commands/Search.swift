import ArgumentParser

/// `verbatim search`: the articles that have words, and where.
struct Search: QuestionCommand {
  static let configuration = CommandConfiguration(
    abstract: "The articles that have words, and the place where they stand.",
    usage: "verbatim search WORD… [OPTION…]")

  @OptionGroup var chosen: FilterOptions

  @Flag(help: "With the column text.")
  var text = false

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    try run(.search) { $0.withText = text }
  }
}
