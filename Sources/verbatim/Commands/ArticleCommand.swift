import ArgumentParser

/// `verbatim article`: one article of the archive.
struct ArticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article", abstract: "Remove articles for good, or let them in again.",
    subcommands: [ArticleRemove.self, ArticleReadmit.self])
}
