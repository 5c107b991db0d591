/// Why an output file is not written.
enum OutputRefusal {
  /// A file that is there already.
  static func exists(_ path: String) -> Failure {
    Failure(
      ExitStatus.cannotCreate,
      "\(path) exists already. Add --overwrite to replace it, or name another file with -o.")
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
