import Glibc

/// The reader of the output is gone, which is no error: it has seen enough.
struct ClosedPipe: Error {}

/// Bytes to a file descriptor.
enum Descriptor {
  /// Takes the place of standard streams that are closed, so that no file that is opened later is
  /// written to in their stead; writing to them still fails.
  static func reserveStandardStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes all bytes.
  static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws {
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          throw failure(errno, name)
        }
      }
    }
  }

  private static func failure(_ code: Int32, _ name: String) -> any Error {
    if code == EPIPE { return ClosedPipe() }
    let reason = String(cString: strerror(code))
    let remedy = code == ENOSPC ? "Make room and try again" : "Write to another place with -o"
    return Failure(ExitStatus.inputOutput, "\(name) cannot be written: \(reason). \(remedy).")
  }
}
