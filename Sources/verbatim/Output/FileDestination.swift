import Glibc

/// A file that appears only when it is whole: it is written beside its place under another name.
final class FileDestination: Destination {
  let isTerminal = false
  private let path: String
  private let mayReplace: Bool
  private var temporary: String
  private var descriptor: Int32

  /// Begins a file; one that exists is replaced only if it may be.
  init(_ path: String, mayReplace: Bool) throws {
    self.path = Paths.resolved(path)
    self.mayReplace = mayReplace
    (temporary, descriptor) = try Self.makeTemporary(for: self.path, shown: path)
    Interruption.guardFile(temporary)
  }

  deinit {
    Interruption.release()
    if descriptor >= 0 { close(descriptor) }
    if !temporary.isEmpty { unlink(temporary) }
  }

  func write(_ bytes: [UInt8]) throws {
    try Descriptor.write(bytes, to: descriptor, name: path)
  }

  /// Moves the file to its place.
  func finish() throws {
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(errno) }
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0 else { throw failure(errno) }
    guard mayReplace else { return try moveUnlessTaken() }
    guard rename(temporary, path) == 0 else { throw failure(errno) }
    temporary = ""
  }

  /// A link is refused where a file has come up meanwhile; some file systems have no links.
  private func moveUnlessTaken() throws {
    if link(temporary, path) == 0 { return }
    if errno == EEXIST { throw OutputRefusal.exists(path) }
    guard access(path, F_OK) != 0 else { throw OutputRefusal.exists(path) }
    guard rename(temporary, path) == 0 else { throw failure(errno) }
    temporary = ""
  }

  private static func makeTemporary(for path: String, shown: String) throws -> (String, Int32) {
    let (folder, name) = Paths.split(path)
    var template = Array("\(folder)/.\(name.prefix(60)).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw Failure(
        ExitStatus.cannotCreate,
        "\(shown) cannot be made: \(String(cString: strerror(errno))). Check its folder and the "
          + "rights of it, or name another file with -o.")
    }
    // What mkstemp makes is for the owner alone; this is a file like any other.
    let mask = umask(0)
    umask(mask)
    fchmod(descriptor, 0o666 & ~mask)
    return (
      String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self), descriptor
    )
  }

  private func failure(_ code: Int32) -> Failure {
    Failure(
      ExitStatus.inputOutput, "\(path) cannot be written: \(String(cString: strerror(code))).")
  }
}

/// A device or pipe that was named with -o.
final class DeviceDestination: Destination {
  let isTerminal = false
  private let path: String
  private let descriptor: Int32

  init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Failure(
        ExitStatus.inputOutput, "\(path) cannot be opened: \(String(cString: strerror(errno))).")
    }
  }

  deinit { close(descriptor) }

  func write(_ bytes: [UInt8]) throws {
    try Descriptor.write(bytes, to: descriptor, name: path)
  }

  func finish() {}
}
