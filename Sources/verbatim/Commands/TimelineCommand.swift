import ArgumentParser
import Query
import Rendering

/// `verbatim timeline`: how many rows each day, week, month or year has.
struct TimelineCommand: CountCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "How many claims, figures or articles each day, week, month or year has.",
    usage: "verbatim timeline VIEW [WORD…] [--step STEP] [OPTION…]",
    discussion: """
      verbatim timeline claims --by Parly --step month

      Columns: the step with the period, such as 2017, 2017-12, 2017-W49 or 2017-12-07; then one
      named after the view with the number of its rows. Periods without rows are there too. A date
      that has no month, or no day, is a period by itself where periods are shorter.
      """)

  @Argument(help: ArgumentHelp("claims, quotes, figures or articles.", valueName: "view"))
  var view: Word

  @OptionGroup var chosen: FilterOptions
  @OptionGroup var counted: CountOptions
  @OptionGroup var figure: FigureOptions
  @OptionGroup var finding: FindingOptions

  @Option(help: ArgumentHelp("day, week, month or year.", valueName: "step"))
  var step: Word?

  @OptionGroup var output: OutputOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    try run(
      try question(), step: try Timeline.Step.named(step?.text ?? "month"))
  }
}

extension RowCommand {
  /// Answers a question that counts by period; a remark comes first.
  func run(
    _ question: CountQuestion, step: Timeline.Step, saying remark: String? = nil
  ) throws {
    let messages = level.messages
    let reader = try archive.open()
    let rows = try openOutput()
    let timeline = try Timeline(question, step: step, reader)
    timeline.tell(messages, rows, saying: remark, archive: reader.path)
    let bars = rows.format == .table
    let most = timeline.periods.map(\.rows).max() ?? 0
    try rows.begin(timeline.columns + (bars ? [""] : []))
    for period in timeline.periods {
      let cells: [Cell] = [.text(period.name), .integer(Int64(period.rows))]
      try rows.row(cells + (bars ? [.text(Bar.text(period.rows, of: most))] : []))
    }
    try rows.finish(messages)
    messages.note(Wording.count(timeline.periods.count, "row"))
  }
}
