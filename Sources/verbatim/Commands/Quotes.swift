import ArgumentParser
import Query

/// `verbatim quotes`: the claims with words in quotation marks.
struct Quotes: QuestionCommand {
  static let configuration = CommandConfiguration(
    abstract: "The claims with words in quotation marks.",
    usage: "verbatim quotes [WORD…] [--by NAME] [--kind KIND] [--stance STANCE] [OPTION…]")

  @OptionGroup var chosen: FilterOptions
  @OptionGroup var claim: ClaimOptions
  @OptionGroup var finding: FindingOptions
  @OptionGroup var context: ContextOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws { try claim.run(.quotes, finding, withSentence: context.context, self) }
}
