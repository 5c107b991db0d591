import Glibc

/// Where data goes.
protocol Destination: AnyObject {
  /// Whether a person looks at it as it comes.
  var isTerminal: Bool { get }
  /// Takes bytes.
  func write(_ bytes: [UInt8]) throws
  /// Makes the output be there, now that it is whole.
  func finish() throws
}

/// Standard output.
final class StandardOutput: Destination {
  let isTerminal = Terminal.isStandardOutput

  func write(_ bytes: [UInt8]) throws {
    try Descriptor.write(bytes, to: STDOUT_FILENO, name: "Standard output")
  }

  func finish() {}
}
