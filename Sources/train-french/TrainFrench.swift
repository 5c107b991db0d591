import ArgumentParser

/// Makes the French model from corpora and word lists, and measures it.
@main struct TrainFrench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-french",
    abstract: "Makes the French model from corpora and word lists, and measures it.",
    subcommands: [Train.self, Evaluate.self])
}
