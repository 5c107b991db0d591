import ArgumentParser
import Query
import Rendering

/// `verbatim stats`: how many rows there are, by what they have in common.
struct Stats: CountCommand {
  static let configuration = CommandConfiguration(
    abstract: "How many claims, figures or articles, by speaker, source, month and the like.",
    usage: "verbatim stats VIEW [COLUMN,…] [WORD…] [OPTION…]",
    discussion: """
      verbatim stats claims speaker,month --since 2017
      verbatim stats figures unit
      verbatim stats quotes --by Parly

      Columns: those counted by, then one named after the view with the number of its rows, the
      most first. claims and quotes can be counted by speaker, speaker_type, kind, stance, rule,
      review, article; figures by those but stance, and by unit, noun, modifier, per; all of
      them, and articles, by source, year, month, day, author, language, batch; entities by type.
      """)

  @Argument(help: ArgumentHelp("claims, quotes, figures, articles or entities.", valueName: "view"))
  var view: Word

  @Argument(help: ArgumentHelp("What to count by, parted by commas.", valueName: "columns"))
  var columns: NameList?

  @OptionGroup var chosen: FilterOptions
  @OptionGroup var counted: CountOptions
  @OptionGroup var figure: FigureOptions
  @OptionGroup var finding: FindingOptions

  @Option(help: ArgumentHelp("How many groups at most.", valueName: "number"))
  var limit: RowCount?

  @Option(help: ArgumentHelp("How many groups to leave out first.", valueName: "number"))
  var offset: RowCount?

  @Option(
    help: ArgumentHelp("Sort by a column; with :desc the other way round.", valueName: "column"))
  var sort: Word?

  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    var question = try question(by: columns)
    question.rows.limit = limit?.number
    question.rows.offset = offset?.number
    question.rows.sort = sort?.text
    try run(question)
  }
}

extension RowCommand {
  /// Answers a question that counts; a remark comes first.
  func run(_ question: CountQuestion, saying remark: String? = nil) throws {
    let messages = level.messages
    let reader = try archive.open()
    let rows = try openOutput()
    let answer = try QueryRunner(reader).prepare(question)
    answer.tell(messages, rows, saying: remark, archive: reader.path)
    let bars = rows.format == .table && !question.groups.isEmpty
    let most = bars ? try answer.greatest() : 0
    try rows.begin(answer.columns + (bars ? [""] : []))
    let count = try answer.rows { row in
      let number = row.int(row.count - 1)
      try rows.row(row, with: bars ? .text(Bar.text(number, of: most)) : nil)
    }
    try rows.finish(messages)
    messages.note(Wording.count(count, "row"))
  }
}
