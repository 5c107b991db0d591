import ArgumentParser
import Query

/// `verbatim ask`: a question in plain English or French.
struct AskCommand: ParsableCommand {
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

  func run() throws {
    let asked = try Ask.parse(words.map(\.text).joined(separator: " "))
    try answer.run(asked.question, saying: "This is: \(asked.command)")
  }
}
