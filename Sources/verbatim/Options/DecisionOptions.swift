import ArgumentParser

/// Who decides, and what is to be said of it.
struct DecisionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("What is to be said of it; kept with the decision.", valueName: "words"))
  var note: Word?

  @Option(
    help: ArgumentHelp(
      "Who decides; else $VERBATIM_AUTHOR, else your name as a user.", valueName: "name"))
  var author: Word?

  /// The name that the decision bears.
  var name: String {
    let names = [author?.text, Environment["VERBATIM_AUTHOR"], Environment["USER"]]
    return names.compactMap { $0 }.first { $0.contains { !$0.isWhitespace } } ?? "unknown"
  }
}
