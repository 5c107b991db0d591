import Glibc

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
      guard let archive, Paths.areSame(path, archive + suffix) else { continue }
      throw Failure(
        ExitStatus.cannotCreate,
        "\(path) is \(suffix.isEmpty ? "the archive itself" : "a part of the archive \(archive)"). "
          + "Name another file with -o.")
    }
    for input in inputs where input != "-" && Paths.areSame(path, input) {
      throw Failure(
        ExitStatus.cannotCreate,
        "\(path) is one of the files that are read. Name another file with -o.")
    }
  }
}
