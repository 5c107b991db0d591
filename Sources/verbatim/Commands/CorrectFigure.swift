import ArgumentParser
import Ingestion
import Query

/// `verbatim correct figure`.
struct CorrectFigure: DecidingCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure", abstract: "Set right the number of a figure, its unit or what it counts."
  )

  @Argument(help: CorrectCommand.referenceHelp)
  var reference: Word

  @OptionGroup var values: ValueOptions

  @Option(
    help: ArgumentHelp(
      "count, money, percent, fraction, measure, duration or age.", valueName: "kind"))
  var kind: Word?

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    var correction = Correction()
    values.say(in: &correction)
    correction.kind = kind?.text
    guard correction != Correction() else {
      throw Failure(
        ExitStatus.usage,
        "What of the figure? Write --value, --value-max, --modifier, --kind, --unit, --noun or --per."
      )
    }
    let deciding = try openDeciding()
    let corrector = try corrector(deciding)
    let target = try corrector.target(reference.text)
    try corrector.requireFigure(target)
    try keep(corrector.decisions(correction, about: target), deciding)
  }
}
