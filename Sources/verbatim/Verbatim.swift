import ArgumentParser

/// The program.
@main
struct Verbatim: ParsableCommand {
  /// The version of the program, which archives record.
  static let toolVersion = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "verbatim",
    abstract: "Keep news, find who said what and how many, and prove it.",
    version: "verbatim \(toolVersion)",
    subcommands: [],
    groupedSubcommands: [
      CommandGroup(name: "Take articles in:", subcommands: [Ingest.self, BatchCommand.self]),
      CommandGroup(
        name: "Ask:",
        subcommands: [
          Claims.self, Quotes.self, Figures.self, Articles.self, Entities.self, Search.self,
          AskCommand.self, Stats.self, TimelineCommand.self, SQL.self, SavedCommand.self,
        ]),
      CommandGroup(
        name: "Look closer:", subcommands: [Show.self, Explain.self, ManualCommand.self]),
      CommandGroup(
        name: "Set right:",
        subcommands: [
          CorrectCommand.self, EntityCommand.self, GazetteerCommand.self, DecisionsCommand.self,
        ]),
      CommandGroup(name: "Without an archive:", subcommands: [Extract.self]),
      CommandGroup(
        name: "Look after the archive:", subcommands: [ArchiveCommand.self, ArticleCommand.self]),
      CommandGroup(name: "Set up the shell:", subcommands: [Completions.self]),
    ])

  static func main() {
    Program.run(Array(CommandLine.arguments.dropFirst()))
  }
}
