import Glibc

/// Where an archive is, as SQLite is told.
enum Location {
  /// The path of a file that exists and is not empty.
  static func existing(_ path: String) throws -> String {
    var status = stat()
    guard isUsable(path), stat(path, &status) == 0 else {
      guard errno == EACCES else { throw missing(path) }
      throw ArchiveError(
        .inputOutput, "\(path) cannot be read: its folder is closed to you. Check its rights.")
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw ArchiveError.notAnArchive(path, "it is a folder")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw ArchiveError.notAnArchive(path, "it is not an ordinary file")
    }
    guard status.st_size > 0 else { throw ArchiveError.notAnArchive(path, "the file is empty") }
    return plain(path)
  }

  /// A path that SQLite takes for a file, whatever it begins with: `:memory:` and the empty
  /// path have a meaning of their own there.
  static func plain(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }

  static func isUsable(_ path: String) -> Bool { !path.isEmpty && !path.utf8.contains(0) }

  /// Whether there is anything at a path.
  static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return isUsable(path) && stat(plain(path), &status) == 0
  }

  /// The size of a file; 0 where there is none.
  static func bytes(_ path: String) -> Int64 {
    var status = stat()
    return stat(plain(path), &status) == 0 ? Int64(status.st_size) : 0
  }

  /// Whether two paths lead to the same file.
  static func areSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard isUsable(one), isUsable(other), stat(plain(one), &first) == 0,
      stat(plain(other), &second) == 0
    else { return one == other }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  static func missing(_ path: String) -> ArchiveError {
    ArchiveError(
      .notFound,
      "There is no archive at \(path.isEmpty ? "an empty path" : path). Name one with --archive, "
        + "or make one with \"verbatim ingest\".")
  }
}
