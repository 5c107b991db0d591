import ArgumentParser
import Ingestion
import Query

/// `verbatim correct REF --confirm`, `--reject` or `--note` alone.
struct CorrectRow: DecidingCommand {
  static let configuration = CommandConfiguration(
    commandName: "row",
    abstract: "Confirm or reject claims and figures, or say something of them.",
    usage: "verbatim correct REF… --confirm|--reject|--note WORDS [OPTION…]")

  @Argument(help: CorrectCommand.referenceHelp)
  var references: [Word]

  @Flag(help: "It is right as it stands.")
  var confirm = false

  @Flag(help: "It is no claim or figure, and leaves the views.")
  var reject = false

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    var correction = Correction()
    correction.note = decision.note?.text
    switch (confirm, reject) {
    case (true, true):
      throw Failure(ExitStatus.usage, "--confirm and --reject say the opposite: choose one.")
    case (true, _): correction.verdict = .confirm
    case (_, true): correction.verdict = .reject
    default:
      guard correction.note != nil else {
        throw Failure(
          ExitStatus.usage,
          "What of it? Write --confirm, --reject or --note WORDS, or one of: speaker, content, "
            + "stance, figure, add, from.")
      }
    }
    let deciding = try openDeciding()
    let corrector = try corrector(deciding)
    try keep(
      references.flatMap { try corrector.decisions(correction, about: corrector.target($0.text)) },
      deciding)
  }
}
