import Glibc

/// A program that shows what is longer than the screen, page by page.
final class Pager {
  private var stream: UnsafeMutablePointer<FILE>?
  /// What it was sent, as long as it may turn out that it never started.
  private var unread: [UInt8]? = []

  /// More than fits into a pipe: once so much was taken, somebody reads.
  private static let enough = 1 << 17

  /// Starts the pager that a command line means to the shell; nil where that cannot be done.
  init?(_ command: String) {
    setenv("LESS", "FRX", 0)
    setenv("LESSCHARSET", "utf-8", 0)
    // A pager has no use for the signal being ignored, as it is here; it would inherit that.
    signal(SIGPIPE, SIG_DFL)
    stream = popen(command, "we")
    signal(SIGPIPE, SIG_IGN)
    guard let stream else { return nil }
    Interruption.attendPager(readingFrom: fileno(stream))
  }

  deinit { end() }

  /// Sends bytes; a closed pipe means that it was quit or never started, as `end` tells.
  func write(_ bytes: [UInt8]) throws {
    guard let stream else { throw ClosedPipe() }
    unread?.append(contentsOf: bytes)
    try Descriptor.write(bytes, to: fileno(stream), name: "The pager")
    if let unread, unread.count > Self.enough { self.unread = nil }
  }

  /// Waits until the person has seen enough; what was sent is given back if it never started.
  @discardableResult
  func end() -> [UInt8]? {
    guard let stream else { return nil }
    self.stream = nil
    let status = pclose(stream)
    Interruption.releasePager()
    // What a shell says of a command that is not there or cannot be run.
    return [126 << 8, 127 << 8].contains(status) ? unread : nil
  }
}

extension Pager {
  /// The command line of the pager that is wanted; nil for none.
  static var command: String? {
    guard let terminal = Environment["TERM"], terminal != "dumb" else { return nil }
    guard let asked = Environment.given("VERBATIM_PAGER") ?? Environment.given("PAGER") else {
      return isInstalled("less") ? "less" : nil
    }
    let isNone = asked.allSatisfy(\.isWhitespace) || asked == "cat"
    return isNone ? nil : asked
  }

  private static func isInstalled(_ program: String) -> Bool {
    let folders = Environment["PATH"]?.split(separator: ":") ?? []
    return folders.contains { access("\($0)/\(program)", X_OK) == 0 }
  }
}
