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

  @Option(help: ArgumentHelp("The unit in any spelling: EUR, euros, %, km.", valueName: "unit"))
  var unit: [Word] = []

  @Option(help: ArgumentHelp("The least value.", valueName: "value"))
  var min: [Word] = []

  @Option(help: ArgumentHelp("The greatest value.", valueName: "value"))
  var max: [Word] = []

  @Option(
    help: ArgumentHelp(
      "A value, or values above, below or between: '>1000', '<=5', 10..20.", valueName: "values"))
  var value: [Word] = []

  @Option(help: ArgumentHelp("Per what it counts.", valueName: "word"))
  var per: [Word] = []

  @OptionGroup var finding: FindingOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let chosen: [(Field, [Word?])] = [
      (.kind, kind), (.unit, unit), (.min, min), (.max, max), (.value, value),
      (.per, per),
    ]
    let own = chosen.flatMap { FilterOptions.filters($0, $1) }
    try run(.figures, own + finding.filters) { finding.complete(&$0) }
  }
}
