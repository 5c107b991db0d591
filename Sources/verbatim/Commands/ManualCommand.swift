import ArgumentParser

/// `verbatim manual`: chapters on what the help of a command is too short for.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Chapters on input, queries and output, and the schema of JSON rows.")

  @Argument(help: ArgumentHelp("The chapter; without one, their list.", valueName: "chapter"))
  var chapter: Word?

  func run() throws {
    let output = StandardOutput()
    guard let chapter else { return try output.write(Array(Chapter.list.utf8)) }
    guard let found = Chapter.all.first(where: { $0.name == chapter.text }) else {
      let names = Chapter.all.map(\.name).joined(separator: ", ")
      throw Failure(
        ExitStatus.usage, "The manual has no chapter \"\(chapter.text)\". There are: \(names).")
    }
    try output.write(found.bytes)
  }
}
