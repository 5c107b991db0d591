import Glibc

/// Something that gives bytes, block by block.
protocol ByteSource: AnyObject {
  /// The next bytes; none at the end.
  func nextBlock() throws(InputError) -> [UInt8]
}

/// A file that could not be opened or read.
struct InputError: Error, Equatable {
  /// A sentence, without the file's name.
  let reason: String

  /// Says what is wrong in a sentence.
  init(_ reason: String) { self.reason = reason }

  /// The sentence for the error number that a call left behind.
  init(_ action: String, errno code: Int32) {
    reason = "It could not be \(action): \(String(cString: strerror(code)))."
  }
}

/// The bytes of an open file, pipe or terminal.
final class FileBytes: ByteSource {
  private let descriptor: Int32
  private let closes: Bool
  private let blockSize: Int
  private let progress: InputProgress?

  /// Opens a file; one who wants a stream takes pipes and devices too, and waits for them.
  init(
    path: String, isStream: Bool = false, blockSize: Int = 1 << 16,
    progress: InputProgress? = nil
  ) throws(InputError) {
    self.progress = progress
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY
    descriptor = open(path, isStream ? flags : flags | O_NONBLOCK)
    closes = true
    self.blockSize = blockSize
    if descriptor < 0 { throw InputError("opened", errno: errno) }
    if isStream { return }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      throw InputError("It is no ordinary file any more, and is not read.")
    }
  }

  /// Reads what is open already, and leaves it open: standard input.
  init(descriptor: Int32, blockSize: Int = 1 << 16) {
    self.descriptor = descriptor
    progress = nil
    closes = false
    self.blockSize = blockSize
  }

  deinit { if closes && descriptor >= 0 { close(descriptor) } }

  func nextBlock() throws(InputError) -> [UInt8] {
    while true {
      var failure: Int32 = 0
      let block = [UInt8](unsafeUninitializedCapacity: blockSize) { buffer, count in
        let got = read(descriptor, buffer.baseAddress, blockSize)
        if got < 0 { failure = errno }
        count = max(got, 0)
      }
      if failure == 0 {
        progress?.add(block.count)
        return block
      }
      if failure != EINTR { throw InputError("read", errno: failure) }
    }
  }
}

/// Bytes that are in memory already.
final class MemoryBytes: ByteSource {
  private var rest: ArraySlice<UInt8>
  private let blockSize: Int

  init(_ bytes: [UInt8], blockSize: Int = 1 << 16) {
    rest = bytes[...]
    self.blockSize = max(blockSize, 1)
  }

  func nextBlock() -> [UInt8] {
    defer { rest = rest.dropFirst(blockSize) }
    return Array(rest.prefix(blockSize))
  }
}
