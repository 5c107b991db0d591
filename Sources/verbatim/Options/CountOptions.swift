import ArgumentParser
import Query

/// What is counted, beside what the commands about claims and figures choose by.
struct CountOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The kind of claim or of figure.", valueName: "kind"))
  var kind: [Word] = []

  @Option(help: ArgumentHelp("asserted, denied or questioned.", valueName: "stance"))
  var stance: [Word] = []

  @Option(help: ArgumentHelp("The type of entity.", valueName: "type"))
  var type: [Word] = []

  @Flag(help: "Count the same words by the same speaker once.")
  var distinct = false

  @Flag(help: "With --by: the claims of unknown speakers in articles that name them.")
  var maybe = false

  var filters: [Filter] {
    FilterOptions.filters(.kind, kind) + FilterOptions.filters(.stance, stance)
      + FilterOptions.filters(.type, type)
  }
}

/// A command that counts the rows of a view.
protocol CountCommand: RowCommand {
  var view: Word { get }
  var chosen: FilterOptions { get }
  var counted: CountOptions { get }
  var figure: FigureOptions { get }
  var finding: FindingOptions { get }
}

extension CountCommand {
  /// The question about the view.
  func question(by groups: NameList? = nil) throws -> CountQuestion {
    let view = try Question.View.named(view.text)
    let filters = chosen.filters + counted.filters + figure.filters + finding.filters
    var rows = Question(view, words: chosen.lines, filters: filters)
    rows.inArticle = finding.inArticle
    rows.isMaybe = counted.maybe
    return CountQuestion(
      rows, by: try CountQuestion.groups(groups?.names ?? [], of: view),
      isDistinct: counted.distinct)
  }
}
