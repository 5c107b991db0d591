import Glibc

/// The right to write to an archive, held by one program at a time.
///
/// It is a `flock` on the archive's own file, which SQLite's locks do not meet. The descriptor
/// must be opened before SQLite opens the file and closed after it closes it: closing any
/// descriptor of a file drops the process's POSIX locks on it.
/// https://sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_
final class IngestLock {
  private let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Takes the lock, waiting for at most `patience` milliseconds; makes the file if asked.
  static func take(_ path: String, create: Bool, patience: Int = 5000) throws -> IngestLock {
    guard Location.isUsable(path) else { throw Location.missing(path) }
    let flags = O_RDWR | O_CLOEXEC | (create ? O_CREAT : 0)
    let descriptor = open(Location.plain(path), flags, 0o644)
    guard descriptor >= 0 else { throw failure(errno, path, create: create) }
    let lock = IngestLock(descriptor: descriptor)
    for _ in 0...max(0, patience) / pause {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        // Who held it may have removed the file.
        return lock.isAt(path) ? lock : try take(path, create: create, patience: patience)
      }
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      usleep(UInt32(pause * 1000))
    }
    throw ArchiveError(
      .locked,
      "Another program is writing to \(path). Wait until it is done, then try again.")
  }

  /// Whether the file that is locked is still the one at a path.
  func isAt(_ path: String) -> Bool {
    var (held, found) = (stat(), stat())
    return fstat(descriptor, &held) == 0 && stat(Location.plain(path), &found) == 0
      && held.st_dev == found.st_dev && held.st_ino == found.st_ino
  }

  private static let pause = 50

  private static func failure(_ code: Int32, _ path: String, create: Bool) -> ArchiveError {
    let reason = String(cString: strerror(code))
    switch code {
    case ENOENT where !create:
      return Location.missing(path)
    case EISDIR:
      return ArchiveError.notAnArchive(path, "it is a folder")
    case _ where create && access(Location.plain(path), F_OK) != 0:
      return ArchiveError(
        .cannotCreate,
        "\(path) cannot be made (\(reason)). Make its folder, or name another place with "
          + "--archive.")
    default:
      return ArchiveError(
        .inputOutput,
        "\(path) cannot be written (\(reason)). Check the rights of the file and its folder.")
    }
  }
}
