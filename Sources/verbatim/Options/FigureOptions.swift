import ArgumentParser
import Query

/// What figures are chosen by beside.
struct FigureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A figure's unit in any spelling: EUR, euros, %, km.", valueName: "unit"))
  var unit: [Word] = []

  @Option(help: ArgumentHelp("The least value of a figure.", valueName: "value"))
  var min: [Word] = []

  @Option(help: ArgumentHelp("The greatest value of a figure.", valueName: "value"))
  var max: [Word] = []

  @Option(
    help: ArgumentHelp(
      "The value of a figure, or values above, below or between: '>1000', '<=5', 10..20.",
      valueName: "values"))
  var value: [Word] = []

  @Option(help: ArgumentHelp("Per what a figure counts.", valueName: "word"))
  var per: [Word] = []

  var filters: [Filter] {
    let chosen: [(Field, [Word])] = [
      (.unit, unit), (.min, min), (.max, max), (.value, value), (.per, per),
    ]
    return chosen.flatMap { FilterOptions.filters($0, $1) }
  }
}
