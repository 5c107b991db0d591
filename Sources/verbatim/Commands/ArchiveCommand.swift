import ArgumentParser

/// `verbatim archive`: the file itself.
struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Look at the archive, check it, copy it, bring it up to date, take others in.",
    subcommands: [
      ArchiveInfo.self, ArchiveCheck.self, ArchiveBackup.self, ArchiveMigrate.self,
      ArchiveReextract.self, ArchiveCompact.self, ArchiveMerge.self,
    ])
}
