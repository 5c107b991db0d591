import ArgumentParser
import Ingestion
import Query

/// `verbatim saved add`.
struct SavedAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Keep a question under a name.",
    usage: "verbatim saved add [--replace] [--archive PATH] NAME COMMAND…",
    discussion: """
      verbatim saved add roudskoi claims --by Roudskoï --since 2017
      All that follows the name is the command.
      """)

  @Flag(help: "Replace the question of that name.")
  var replace = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  @Argument(help: "What the question will be called.")
  var name: Word

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp("A command that reads, and its options.", valueName: "command"))
  var command: [String]

  func run() throws {
    try Self.requireName(name.text)
    let question = try SavedQuestion(ArgumentWords.typed(command))
    try question.tryOut(archive: archive)
    try Maintenance.save(
      name.text, words: question.words, replacing: replace, archive: archive.path,
      toolVersion: Verbatim.toolVersion)
    level.messages.note(
      "\(name.text) is saved: verbatim \(CommandText.line(question.words))")
  }

  private static func requireName(_ name: String) throws {
    let isName =
      name.first.map { !$0.isWhitespace && $0 != "-" } == true
      && !name.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard isName else {
      throw Failure(
        ExitStatus.usage,
        "\"\(name)\" cannot be a name. Write a word such as roudskoi, then the command.")
    }
  }
}
