import ArgumentParser

/// `verbatim articles`: the articles.
struct Articles: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The articles.", usage: "verbatim articles [WORD…] [--by NAME] [OPTION…]")

  @OptionGroup var question: QuestionOptions

  @Flag(help: "With the column text.")
  var text = false

  func run() throws {
    try question.run(.articles) { $0.withText = text }
  }
}
