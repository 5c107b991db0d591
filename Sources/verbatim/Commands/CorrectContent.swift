import ArgumentParser
import Ingestion
import Query

/// `verbatim correct content`.
struct CorrectContent: DecidingCommand {
  static let configuration = CommandConfiguration(
    commandName: "content",
    abstract: "Say which words of the article are the claim's content, or the figure's.")

  @Argument(help: CorrectCommand.referenceHelp)
  var reference: Word

  @Argument(help: ArgumentHelp("The words as they stand in the article.", valueName: "words"))
  var words: Word

  @Option(
    help: ArgumentHelp("direct, mixed or indirect; else as the marks say.", valueName: "kind"))
  var kind: Word?

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    var correction = Correction()
    (correction.words, correction.kind) = (words.text, kind?.text)
    let deciding = try openDeciding()
    let corrector = try corrector(deciding)
    let target = try corrector.target(reference.text)
    guard kind == nil || target.item == .claim else {
      throw Failure(
        ExitStatus.usage, "A figure's kind is set by \"verbatim correct figure --kind\".")
    }
    try keep(corrector.decisions(correction, about: target), deciding)
  }
}
