import ArgumentParser
import Ingestion

/// `verbatim archive compact`.
struct ArchiveCompact: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact",
    abstract: "Write the file anew without what is no longer used.",
    discussion: """
      Meanwhile the disk of the archive, and that of temporary files, each hold it once more. \
      Nobody may be reading it.
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var level: MessageOptions

  func run() throws {
    let report = try Maintenance.compact(archive: archive.path, toolVersion: Verbatim.toolVersion)
    level.messages.note(
      "The archive had \(Self.size(report.before)) and has \(Self.size(report.after)) now.")
    if let note = report.note { level.messages.note(note) }
  }

  /// `12.3 MB`; few bytes are counted.
  private static func size(_ bytes: Int64) -> String {
    guard bytes >= 1_000_000 else { return "\(bytes) bytes" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
