import ArgumentParser
import Query

/// `verbatim archive backup`.
struct ArchiveBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the archive to a new file, and check the copy.")

  @Argument(help: ArgumentHelp("A file that does not exist.", valueName: "file"))
  var file: Word

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    try archive.open().backup(to: file.text)
    level.messages.note("The archive is copied to \(file.text).")
  }
}
