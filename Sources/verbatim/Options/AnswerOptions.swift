import ArgumentParser
import Query

/// The order and number of rows, and their columns.
struct AnswerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The columns, in order, parted by commas.", valueName: "names"))
  var columns: NameList?

  @Option(help: ArgumentHelp("How many rows at most.", valueName: "number"))
  var limit: RowCount?

  @Option(help: ArgumentHelp("How many rows to leave out first.", valueName: "number"))
  var offset: RowCount?

  @Option(
    help: ArgumentHelp(
      "Sort by a column, with :desc the other way round; or by relevance to the words.",
      valueName: "column"))
  var sort: Word?

  /// A question with what was said of its answer.
  func complete(_ asked: Question, for format: OutputFormat) -> Question {
    var question = asked
    question.sort = sort?.text
    question.limit = limit?.number
    question.offset = offset?.number
    question.columns = columns?.names ?? []
    if format == .table, columns == nil { question.columns = question.tableColumns }
    return question
  }
}

extension Question {
  /// The columns of a table where nobody named any: those that people read.
  var tableColumns: [String] {
    let text = withText ? ["text"] : []
    let sentence = withSentence ? ["sentence"] : []
    let matched = words.isEmpty ? [] : ["matched"]
    let distinct = isDistinct ? ["articles", "last_date"] : []
    let last = sentence + matched + distinct
    return switch view {
    case .claims, .quotes: ["id", "date", "source", "speaker", "stance", "text"] + last
    case .figures: ["id", "date", "source", "speaker", "text", "value", "modifier"] + last
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
