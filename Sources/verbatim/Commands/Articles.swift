import ArgumentParser

/// `verbatim articles`: the articles.
struct Articles: QuestionCommand {
  static let configuration = CommandConfiguration(
    abstract: "The articles.", usage: "verbatim articles [WORD…] [--by NAME] [OPTION…]")

  @OptionGroup var chosen: FilterOptions

  @Flag(help: "With the column text.")
  var text = false

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    try run(.articles) { $0.withText = text }
  }
}
