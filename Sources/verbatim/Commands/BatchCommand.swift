import ArgumentParser

/// `verbatim batch`: what was taken in, batch by batch.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "List the batches, show one, take one back.",
    subcommands: [BatchList.self, BatchShow.self, BatchUndo.self])

  /// The number of a batch, however it is written.
  static func number(_ word: Word) throws -> Int64 {
    let digits = word.text.first == "b" ? word.text.dropFirst() : word.text[...]
    guard let number = Int64(digits), number > 0 else {
      throw Failure(
        ExitStatus.usage,
        "\"\(word.text)\" is not the number of a batch. \"verbatim batch list\" lists them.")
    }
    return number
  }
}
