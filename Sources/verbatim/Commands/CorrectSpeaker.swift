import ArgumentParser
import Ingestion
import Query

/// `verbatim correct speaker`.
struct CorrectSpeaker: DecidingCommand {
  static let configuration = CommandConfiguration(
    commandName: "speaker",
    abstract: "Say who said it, or gave the number.",
    usage: "verbatim correct speaker REF NAME|--unknown [OPTION…]")

  @Argument(help: CorrectCommand.referenceHelp)
  var reference: Word

  @Argument(help: ArgumentHelp("Who it was.", valueName: "name"))
  var name: Word?

  @OptionGroup var speaker: SpeakerOptions
  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    guard let source = try speaker.source(name) else {
      throw Failure(ExitStatus.usage, "Who said it? Write the name, or --unknown.")
    }
    var correction = Correction()
    correction.speaker = source
    let deciding = try openDeciding()
    let corrector = try corrector(deciding)
    try keep(corrector.decisions(correction, about: corrector.target(reference.text)), deciding)
  }
}
