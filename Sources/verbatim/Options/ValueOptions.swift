import ArgumentParser
import Query

/// What a figure says.
struct ValueOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The number; the lower one of a range.", valueName: "number"))
  var value: Word?

  @Option(help: ArgumentHelp("The upper number of a range; \"\" for none.", valueName: "number"))
  var valueMax: Word?

  @Option(help: ArgumentHelp("exact, approx, min, max, range or vague.", valueName: "modifier"))
  var modifier: Word?

  @Option(help: ArgumentHelp("The unit as written; \"\" for none.", valueName: "unit"))
  var unit: Word?

  @Option(help: ArgumentHelp("What is counted; \"\" for nothing.", valueName: "noun"))
  var noun: Word?

  @Option(help: ArgumentHelp("Per what, for a rate; \"\" for nothing.", valueName: "noun"))
  var per: Word?

  /// Says it in a correction.
  func say(in correction: inout Correction) {
    let given = [
      ("value", value), ("value_max", valueMax), ("modifier", modifier), ("unit", unit),
      ("noun", noun), ("per", per),
    ]
    for (column, word) in given {
      if let word { correction.values[column] = word.text }
    }
  }
}
