import ArgumentParser
import Ingestion
import Query

/// `verbatim gazetteer load`.
struct GazetteerLoad: DecidingCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Load a list of names; loaded again, it changes only what changed.",
    discussion: """
      The list is CSV with the columns name, type (person, organization or place; person where it is \
      empty) and aliases, parted by |. Its names are recognized wherever they look like names, bear \
      the listed type, and all names of an entry are one entity. Articles that have names which came \
      or went are read again. A list that has the name of one before takes its place; entries that \
      are no longer in it are taken back.
      """)

  @Argument(help: ArgumentHelp("The list; - for standard input.", valueName: "file"))
  var path: Word

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("The name of the list; else that of the file.", valueName: "name"))
  var name: Word?

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let (entries, rejections) = try Gazetteer.read(path.text)
    // A list with mistakes would take back the entries that they are in.
    guard rejections.isEmpty else {
      level.messages.note("Nothing was loaded: set the list right first.")
      return try rejections.tell()
    }
    let list = name?.text ?? Paths.split(path.text).name
    let report = try openDeciding().load(entries, as: list, author: decision.name)
    level.messages.note(
      "\(list): \(report.new) new, \(report.changed) changed, \(report.gone) gone, "
        + "\(report.same) as before; \(Wording.count(report.articles, "article")) read again")
    level.messages.note("\"verbatim gazetteer unload \(CommandText.line([list]))\" takes it back.")
  }
}
