import ArgumentParser
import Query

/// What is counted: the rows of a view, chosen as the commands about them choose.
struct CountOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The kind of claim or of figure.", valueName: "kind"))
  var kind: [Word] = []

  @Option(help: ArgumentHelp("asserted, denied or questioned.", valueName: "stance"))
  var stance: [Word] = []

  @Option(help: ArgumentHelp("A figure's unit in any spelling.", valueName: "unit"))
  var unit: [Word] = []

  @Option(help: ArgumentHelp("The least value of a figure.", valueName: "value"))
  var min: [Word] = []

  @Option(help: ArgumentHelp("The greatest value of a figure.", valueName: "value"))
  var max: [Word] = []

  @Option(
    help: ArgumentHelp("The value of a figure: 500, >1000, <=5 or 10..20.", valueName: "value"))
  var value: [Word] = []

  @Option(help: ArgumentHelp("Per what a figure counts.", valueName: "word"))
  var per: [Word] = []

  @Option(help: ArgumentHelp("The type of entity.", valueName: "type"))
  var type: [Word] = []

  @Option(help: ArgumentHelp("The least confidence, from 0 to 1.", valueName: "number"))
  var confidence: [Word] = []

  @Flag(help: "Rows whose speaker is not known.")
  var unattributed = false

  @Flag(help: "The words may stand anywhere in the article.")
  var inArticle = false

  @Flag(help: "Count the same words by the same speaker once.")
  var distinct = false

  /// The question about a view.
  func question(
    _ view: Word, _ chosen: FilterOptions, by groups: NameList? = nil
  ) throws -> CountQuestion {
    let view = try Question.View.named(view.text)
    var rows = Question(view, words: chosen.lines, filters: chosen.filters + filters)
    rows.inArticle = inArticle
    return CountQuestion(
      rows, by: try CountQuestion.groups(groups?.names ?? [], of: view), isDistinct: distinct)
  }

  private var filters: [Filter] {
    let values: [(Field, [Word?])] = [
      (.kind, kind), (.stance, stance), (.unit, unit), (.min, min), (.max, max),
      (.value, value), (.per, per), (.type, type), (.confidence, confidence),
    ]
    return values.flatMap { FilterOptions.filters($0, $1) }
      + (unattributed ? [Filter(.unattributed, "")] : [])
  }
}
