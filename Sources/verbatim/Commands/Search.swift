import ArgumentParser

/// `verbatim search`: the articles that have words, and where.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The articles that have words, and the place where they stand.",
    usage: "verbatim search WORD… [OPTION…]")

  @OptionGroup var question: QuestionOptions

  @Flag(help: "With the column text.")
  var text = false

  func run() throws {
    try question.run(.search) { $0.withText = text }
  }
}
