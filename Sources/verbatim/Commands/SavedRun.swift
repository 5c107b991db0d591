import ArgumentParser
import Query

/// `verbatim saved run`.
struct SavedRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Ask a question that is kept.",
    usage: "verbatim saved run [--archive PATH] NAME [OPTION…]",
    discussion: """
      verbatim saved run roudskoi --csv -o roudskoi.csv
      What follows the name is added to the command that is kept.
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  @Argument(help: "What the question is called.")
  var name: Word

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp("Options of the command that is kept.", valueName: "option"))
  var options: [String] = []

  func run() throws {
    var options = level.words + ArgumentWords.typed(options)
    var archive = archive
    if let named = Self.takeArchive(from: &options) { archive.archive = Word(named) }
    let query = try SavedQueries(archive.open()).named(name.text)
    let words = try SavedQuestion(query.words)
      .words(adding: options, archive: archive.archive?.text)
    try TypedCommand.$words.withValue(words) {
      var command = try Program.parse(words)
      try command.run()
    }
  }

  /// The archive that is named among the options, which must be known before they are understood.
  private static func takeArchive(from options: inout [String]) -> String? {
    let end = options.firstIndex(of: "--") ?? options.endIndex
    if let place = options[..<end].firstIndex(of: "--archive"), place + 1 < end {
      defer { options.removeSubrange(place...place + 1) }
      return options[place + 1]
    }
    let start = "--archive="
    guard let place = options[..<end].firstIndex(where: { $0.hasPrefix(start) }) else { return nil }
    return String(options.remove(at: place).dropFirst(start.count))
  }
}
