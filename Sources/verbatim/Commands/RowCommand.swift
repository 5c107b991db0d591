import ArgumentParser
import Query

// The groups of options are not nested: the parser's checks of a debug build take several times
// as long with each level.

/// A command that prints what it reads from an archive.
protocol ReadingCommand: ParsableCommand {
  var file: FileOptions { get }
  var archive: ArchiveOptions { get }
}

/// A command that prints rows from an archive.
protocol RowCommand: ReadingCommand {
  var output: OutputOptions { get }
  var level: MessageOptions { get }
}

extension RowCommand {
  /// Opens the output.
  func openOutput() throws -> RowOutput { try RowOutput(output, file, archive) }
}

/// A command that answers a question.
protocol AnswerCommand: RowCommand {
  var answer: AnswerOptions { get }
}

extension AnswerCommand {
  /// Answers a question; a remark comes first, once it is clear that it can be answered.
  func run(_ asked: Question, saying remark: String? = nil) throws {
    let messages = level.messages
    let reader = try archive.open()
    let rows = try openOutput()
    let answer = try QueryRunner(reader).prepare(answer.complete(asked, for: rows.format))
    answer.tell(messages, rows, saying: remark, archive: reader.path)
    try rows.begin(answer.columns)
    let count = try answer.rows { try rows.row($0) }
    try rows.finish(messages)
    messages.note(Wording.count(count, asked.view.noun))
  }
}

/// A command whose question is made of words and filters.
protocol QuestionCommand: AnswerCommand {
  var chosen: FilterOptions { get }
}

extension QuestionCommand {
  /// Answers the question about a view, with filters of the command's own.
  func run(
    _ view: Question.View, _ own: [Filter] = [], _ change: (inout Question) -> Void = { _ in }
  ) throws {
    var question = Question(view, words: chosen.lines, filters: chosen.filters + own)
    change(&question)
    try run(question)
  }
}

/// What an answer has to say beside its rows.
protocol Remarks {
  var notices: [Notice] { get }
  var expansions: [WordExpansion] { get }
}

extension Answer: Remarks {}
extension Timeline: Remarks {}

extension Remarks {
  /// Says it, after a remark, and records it beside the rows.
  func tell(
    _ messages: Messages, _ rows: RowOutput, saying remark: String?, archive: String
  ) {
    messages.detail("archive: \(archive)")
    if let remark { messages.note(remark) }
    rows.record(
      notices: [remark].compactMap { $0 } + notices.map(\.sentence), expansions: expansions)
    for notice in notices { messages.note(notice.sentence) }
    for expansion in expansions {
      messages.detail("\(expansion.typed) → \(expansion.forms.joined(separator: ", "))")
    }
  }
}
