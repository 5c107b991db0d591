import ArgumentParser
import Glibc
import Query

/// Which archive.
struct ArchiveOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The archive; else $VERBATIM_ARCHIVE, else verbatim/archive.db in $XDG_DATA_HOME.",
      valueName: "path"))
  var archive: Word?

  /// Where it is.
  var path: String {
    get throws { try archive?.text ?? Self.usualPath }
  }

  /// Where an archive is that no option names.
  static var usualPath: String {
    get throws { try Environment["VERBATIM_ARCHIVE"] ?? defaultFolder + "/archive.db" }
  }

  /// Opens it for reading.
  func open() throws -> ArchiveReader { try ArchiveReader.open(path) }

  /// Makes the folder of the default place, where that is meant; other folders are not made.
  func makeDefaultFolder() throws {
    guard archive == nil, Environment["VERBATIM_ARCHIVE"] == nil else { return }
    var made = ""
    for part in try Self.defaultFolder.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o755) == 0 || errno == EEXIST || Paths.status(made) != nil else {
        throw Failure(
          ExitStatus.cannotCreate,
          "The folder \(made) cannot be made: \(String(cString: strerror(errno))). "
            + "Name an archive with --archive.")
      }
    }
  }

  private static var defaultFolder: String {
    get throws {
      if let data = Environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/verbatim" }
      guard let home = Environment["HOME"], home.hasPrefix("/") else {
        throw Failure(
          ExitStatus.usage,
          "There is no archive to take for granted, since HOME is not set. Name one with --archive."
        )
      }
      return home + "/.local/share/verbatim"
    }
  }
}
