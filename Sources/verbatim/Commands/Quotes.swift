import ArgumentParser
import Query

/// `verbatim quotes`: the claims with words in quotation marks.
struct Quotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The claims with words in quotation marks.",
    usage: "verbatim quotes [WORD…] [--by NAME] [--kind KIND] [--stance STANCE] [OPTION…]")

  @OptionGroup var question: QuestionOptions
  @OptionGroup var claim: ClaimOptions

  func run() throws { try claim.run(.quotes, question) }
}
