import ArgumentParser
import Ingestion

/// `verbatim archive migrate`.
struct ArchiveMigrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Bring an archive of an earlier program up to date, after a backup.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let report = try Maintenance.migrate(
      archive: archive.path, toolVersion: Verbatim.toolVersion)
    guard let backup = report.backup else {
      return level.messages.note("The archive is of version \(report.to) already.")
    }
    level.messages.note(
      "The archive went from version \(report.from) to \(report.to). "
        + "As it was, it is kept as \(backup).")
  }
}
