import ArgumentParser

/// `verbatim gazetteer`: names of the user's own.
struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer",
    abstract: "Load lists of names of your own, which are recognized and shown as you write them.",
    subcommands: [GazetteerLoad.self, GazetteerList.self, GazetteerUnload.self])
}
