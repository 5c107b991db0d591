import ArgumentParser
import Query

/// `verbatim figures`: how many and how much.
struct Figures: QuestionCommand {
  static let configuration = CommandConfiguration(
    abstract: "How many and how much, of what and by whom.",
    usage:
      "verbatim figures [WORD…] [--by NAME] [--unit UNIT] [--min VALUE] [--max VALUE] [OPTION…]")

  @OptionGroup var chosen: FilterOptions

  @Option(
    help: ArgumentHelp(
      "count, money, percent, fraction, measure, duration or age.", valueName: "kind"))
  var kind: [Word] = []

  @OptionGroup var figure: FigureOptions
  @OptionGroup var finding: FindingOptions
  @OptionGroup var context: ContextOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let own = FilterOptions.filters(.kind, kind) + figure.filters + finding.filters
    try run(.figures, own) {
      $0.inArticle = finding.inArticle
      $0.withSentence = context.context
    }
  }
}
