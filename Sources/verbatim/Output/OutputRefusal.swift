import Glibc
import Ingestion

/// Why an output file is not written.
enum OutputRefusal {
  /// A file that is there already.
  static func exists(_ path: String) -> Failure {
    Failure(
      ExitStatus.cannotCreate,
      "\(path) exists already. Add --overwrite to replace it, or name another file with -o.")
  }

  /// Refuses a file whose record cannot be written beside it.
  static func checkRecord(of file: String, mayReplace: Bool, archive: String) throws {
    let path = DescribedFile.recordPath(of: file)
    try check(path, archive: archive, inputs: [])
    guard !Paths.areSame(path, file) else {
      throw recordRefusal("\(path) leads to the file that it would describe.")
    }
    guard let status = Paths.status(path) else {
      guard errno != ENAMETOOLONG else { throw recordRefusal("\(path) is too long a name.") }
      return
    }
    guard Paths.Kind(status) == .file else { throw recordRefusal("\(path) is no ordinary file.") }
    guard mayReplace else {
      throw recordRefusal("\(path) exists already. Add --overwrite to replace it with its file.")
    }
  }

  private static func recordRefusal(_ sentence: String) -> Failure {
    Failure(
      ExitStatus.cannotCreate,
      "\(sentence) Name another file with -o, or leave the record out with --no-meta.")
  }

  /// Refuses a file that the command reads, and all that belongs to the archive.
  static func check(_ path: String, archive: String?, inputs: [String]) throws {
    for suffix in ["", "-wal", "-shm", "-journal"] {
      // SQLite names what stands beside an archive after the file that a link leads to.
      guard let archive,
        [archive, Paths.resolved(archive)].contains(where: { Paths.areSame(path, $0 + suffix) })
      else { continue }
      throw Failure(
        ExitStatus.cannotCreate,
        "\(path) is \(suffix.isEmpty ? "the archive itself" : "a part of the archive \(archive)"). "
          + "Name another file with -o.")
    }
    if InputFiles.include(path, in: inputs) {
      throw Failure(
        ExitStatus.cannotCreate,
        "\(path) is one of the files that are read. Name another file with -o.")
    }
    if isDatabase(path) {
      throw Failure(
        ExitStatus.cannotCreate,
        "\(path) is a database, and may be an archive. Name another file with -o.")
    }
  }

  /// Whether a file is one of SQLite.
  private static func isDatabase(_ path: String) -> Bool {
    guard let status = Paths.status(path), Paths.Kind(status) == .file else { return false }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let mark = Array("SQLite format 3".utf8)
    var start = [UInt8](repeating: 0, count: mark.count)
    return read(descriptor, &start, start.count) == start.count && start == mark
  }
}
