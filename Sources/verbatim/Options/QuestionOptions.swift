import ArgumentParser
import Query

/// What all questions have in common, and how they are answered.
struct QuestionOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Words to find: OR, NOT, -word, \"exact words\", word*, (…) and field:value mean something.",
      valueName: "word"))
  var words: [Word] = []

  @OptionGroup var filters: FilterOptions
  @OptionGroup var answer: AnswerOptions

  /// Answers the question about a view, with filters of the command's own.
  func run(
    _ view: Question.View, _ own: [Filter] = [], _ change: (inout Question) -> Void = { _ in }
  ) throws {
    var question = Question(view, words: lines, filters: filters.filters + own)
    change(&question)
    try answer.run(question)
  }

  /// The bare words are one line of words, each --about another.
  private var lines: [String] {
    (words.isEmpty ? [] : [words.map(\.text).joined(separator: " ")]) + filters.about.map(\.text)
  }
}

/// How an answer is given.
struct AnswerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The columns, in order, parted by commas.", valueName: "names"))
  var columns: NameList?

  @OptionGroup var page: PageOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  /// Answers a question, once it is clear that it can be, after a remark.
  func run(_ asked: Question, saying remark: String? = nil) throws {
    let messages = level.messages
    let reader = try archive.open()
    let rows = try RowOutput(output, archive: archive.path)
    let answer = try QueryRunner(reader).prepare(complete(asked, for: rows.format))
    if let remark { messages.note(remark) }
    for notice in answer.notices { messages.note(notice.sentence) }
    for expansion in answer.expansions {
      messages.detail("\(expansion.typed) → \(expansion.forms.joined(separator: ", "))")
    }
    try rows.begin(answer.columns)
    let count = try answer.rows { try rows.row($0) }
    try rows.finish(messages)
    messages.note(Wording.count(count, asked.view.noun))
  }

  private func complete(_ asked: Question, for format: OutputFormat) -> Question {
    var question = asked
    question.sort = page.sort?.text
    question.limit = page.limit?.number
    question.offset = page.offset?.number
    question.columns = columns?.names ?? []
    if format == .table, columns == nil { question.columns = question.tableColumns }
    return question
  }
}

extension Question {
  /// The columns of a table where nobody named any: those that people read.
  var tableColumns: [String] {
    let text = withText ? ["text"] : []
    let matched = words.isEmpty ? [] : ["matched"]
    return switch view {
    case .claims, .quotes: ["id", "date", "source", "speaker", "stance", "text"] + matched
    case .figures: ["id", "date", "source", "speaker", "text", "value", "modifier"] + matched
    case .articles: ["id", "date", "source", "title", "words"] + text
    case .search: ["id", "date", "source", "title"] + (words.isEmpty ? [] : ["excerpt"]) + text
    case .entities:
      ["id", "name", "type", "articles", "mentions", "claims", "first_date", "last_date"]
    }
  }
}

extension Question.View {
  /// What one of its rows is called.
  var noun: String {
    switch self {
    case .claims: "claim"
    case .quotes: "quote"
    case .figures: "figure"
    case .articles, .search: "article"
    case .entities: "entity"
    }
  }
}
