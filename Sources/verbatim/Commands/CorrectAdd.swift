import ArgumentParser
import Ingestion
import Query

/// `verbatim correct add`.
struct CorrectAdd: DecidingCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a claim or figure that was missed, by its exact words.",
    usage: """
      verbatim correct add claim|figure REF [WORDS] [OPTION…]
      """,
    discussion: """
      REF is an article (a12) whose words follow, or names the words: 0123456789ab:120+35. The number \
      of a figure is read from its words where they say it.
      """)

  /// What can be added.
  enum Item: String, ExpressibleByArgument, CaseIterable {
    case claim, figure
  }

  @Argument(help: ArgumentHelp("claim or figure.", valueName: "what"))
  var item: Item

  @Argument(
    help: ArgumentHelp("a12, or words of its text: 0123456789ab:120+35.", valueName: "ref"))
  var reference: Word

  @Argument(help: ArgumentHelp("The words as they stand in the article.", valueName: "words"))
  var words: Word?

  @Option(name: .customLong("speaker"), help: ArgumentHelp("Who says it.", valueName: "name"))
  var name: Word?

  @OptionGroup var speaker: SpeakerOptions

  @Option(help: ArgumentHelp("asserted, denied or questioned.", valueName: "stance"))
  var stance: Word?

  @Option(
    help: ArgumentHelp(
      "Of a claim direct, mixed or indirect, else as the marks say; of a figure count, money, "
        + "percent, fraction, measure, duration or age.", valueName: "kind"))
  var kind: Word?

  @OptionGroup var values: ValueOptions
  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    var correction = Correction()
    correction.speaker = try speaker.source(name)
    correction.stance = stance?.text
    correction.kind = kind?.text
    values.say(in: &correction)
    let deciding = try openDeciding()
    let addition = Addition(
      item == .claim ? .claim : .figure, in: reference.text, words: words?.text, correction)
    try keep(
      [try corrector(deciding).decision(addition) { FigureWords.values(deciding.figure(in: $0)) }],
      deciding)
  }
}
