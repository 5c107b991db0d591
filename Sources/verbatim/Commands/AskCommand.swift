import ArgumentParser
import Query

/// `verbatim ask`: a question in plain English or French.
struct AskCommand: AnswerCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "A question in plain English or French.",
    discussion: """
      verbatim ask "all claims by Roudskoï since 2017"
      verbatim ask "figures mentioning takfiristes"
      """)

  @Argument(help: ArgumentHelp("The question.", valueName: "word"))
  var words: [Word]

  @OptionGroup var answer: AnswerOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let asked = try Ask.parse(words.map(\.text).joined(separator: " "))
    try run(asked.question, saying: "This is: \(asked.command)")
  }
}
