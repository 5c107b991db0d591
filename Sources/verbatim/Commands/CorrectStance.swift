import ArgumentParser
import Ingestion
import Query

/// `verbatim correct stance`.
struct CorrectStance: DecidingCommand {
  static let configuration = CommandConfiguration(
    commandName: "stance", abstract: "Say whether a claim is asserted, denied or questioned.")

  @Argument(help: CorrectCommand.referenceHelp)
  var reference: Word

  @Argument(help: ArgumentHelp("asserted, denied or questioned.", valueName: "stance"))
  var stance: Word

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    var correction = Correction()
    correction.stance = stance.text
    let deciding = try openDeciding()
    let corrector = try corrector(deciding)
    try keep(corrector.decisions(correction, about: corrector.target(reference.text)), deciding)
  }
}
