import ArgumentParser

/// `verbatim saved`: questions that are kept in the archive.
struct SavedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "saved",
    abstract: "Keep questions in the archive under names, and ask them again.",
    subcommands: [SavedAdd.self, SavedList.self, SavedRun.self, SavedRemove.self])
}
