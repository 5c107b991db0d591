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
      verbatim ask "who talks most about Daesh?"
      verbatim ask "articles about Daesh per month"

      Rows, counts and counts by period are understood; the command that answers is said first.
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
    let remark = "This is: \(asked.command)"
    switch asked.answer {
    case .rows(let question): try rows(question, saying: remark)
    case .count(let question): try run(try counting(question), saying: remark)
    case .timeline(let question, let step):
      try refuse([answer.sort.map { _ in "--sort" }, answer.limit.map { _ in "--limit" }])
      try run(try counting(question), step: step, saying: remark)
    }
  }

  /// Answers a question about rows; what options say of their order and number comes before what
  /// the question says.
  private func rows(_ question: Question, saying remark: String) throws {
    var command = self
    command.answer.sort = answer.sort ?? question.sort.flatMap { Word(argument: $0) }
    command.answer.limit = answer.limit ?? question.limit.flatMap { RowCount(argument: "\($0)") }
    try command.run(question, saying: remark)
  }

  private func counting(_ question: CountQuestion) throws -> CountQuestion {
    try refuse([answer.columns.map { _ in "--columns" }])
    var question = question
    question.rows.sort = answer.sort?.text
    question.rows.limit = answer.limit?.number
    question.rows.offset = answer.offset?.number
    return question
  }

  private func refuse(_ options: [String?]) throws {
    guard let option = options.compactMap({ $0 }).first else { return }
    throw QueryError(.usage, "The answer to this question counts rows: leave out \(option).")
  }
}
