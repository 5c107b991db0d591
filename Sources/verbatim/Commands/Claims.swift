import ArgumentParser
import Query

/// `verbatim claims`: what is reported as said.
struct Claims: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What is reported as said, and by whom.",
    usage: "verbatim claims [WORD…] [--by NAME] [--kind KIND] [--stance STANCE] [OPTION…]")

  @OptionGroup var question: QuestionOptions
  @OptionGroup var claim: ClaimOptions

  func run() throws { try claim.run(.claims, question) }
}

/// What claims and quotes are chosen by.
struct ClaimOptions: ParsableArguments {
  @Option(help: ArgumentHelp("direct, mixed or indirect.", valueName: "kind"))
  var kind: [Word] = []

  @Option(help: ArgumentHelp("asserted, denied or questioned.", valueName: "stance"))
  var stance: [Word] = []

  @OptionGroup var finding: FindingOptions

  /// Answers a question about claims.
  func run(_ view: Question.View, _ question: QuestionOptions) throws {
    let own = FilterOptions.filters(.kind, kind) + FilterOptions.filters(.stance, stance)
    try question.run(view, own + finding.filters) { $0.inArticle = finding.inArticle }
  }
}
