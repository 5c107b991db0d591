import ArgumentParser
import Ingestion
import Query

/// `verbatim article readmit`.
struct ArticleReadmit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readmit",
    abstract: "Let an article that was removed be taken in again.",
    discussion: "verbatim sql \"SELECT * FROM tombstones\" lists those that were removed.")

  @Argument(help: ArgumentHelp("The number that it had, such as a12.", valueName: "ref"))
  var reference: Word

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    guard case .article(let id) = try Reference.parse(reference.text) else {
      throw Failure(
        ExitStatus.usage,
        "\"\(reference.text)\" is not the number of an article, such as a12. "
          + "\"verbatim sql 'SELECT * FROM tombstones'\" lists those that were removed.")
    }
    try Maintenance.readmit(article: id, archive: archive.path, toolVersion: Verbatim.toolVersion)
    level.messages.note("What was a\(id) may be taken in again, under a new number.")
  }
}
