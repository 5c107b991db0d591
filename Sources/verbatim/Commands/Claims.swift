import ArgumentParser
import Query

/// `verbatim claims`: what is reported as said.
struct Claims: QuestionCommand {
  static let configuration = CommandConfiguration(
    abstract: "What is reported as said, and by whom.",
    usage: "verbatim claims [WORD…] [--by NAME] [--kind KIND] [--stance STANCE] [OPTION…]")

  @OptionGroup var chosen: FilterOptions
  @OptionGroup var claim: ClaimOptions
  @OptionGroup var finding: FindingOptions
  @OptionGroup var context: ContextOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws { try claim.run(.claims, finding, withSentence: context.context, self) }
}

/// What claims and quotes are chosen by.
struct ClaimOptions: ParsableArguments {
  @Option(help: ArgumentHelp("direct, mixed or indirect.", valueName: "kind"))
  var kind: [Word] = []

  @Option(help: ArgumentHelp("asserted, denied or questioned.", valueName: "stance"))
  var stance: [Word] = []

  @Flag(
    help: "The same words by the same speaker once, with how many articles carry them, and when.")
  var distinct = false

  @Flag(help: "With --by: the claims of unknown speakers in articles that name them.")
  var maybe = false

  /// Answers the question of a command about claims.
  func run(
    _ view: Question.View, _ finding: FindingOptions, withSentence: Bool,
    _ command: some QuestionCommand
  ) throws {
    let own = FilterOptions.filters(.kind, kind) + FilterOptions.filters(.stance, stance)
    try command.run(view, own + finding.filters) {
      $0.inArticle = finding.inArticle
      $0.withSentence = withSentence
      $0.isDistinct = distinct
      $0.isMaybe = maybe
    }
  }
}
