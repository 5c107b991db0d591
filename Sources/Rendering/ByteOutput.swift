/// Bytes on their way out, gathered into blocks.
public final class ByteOutput {
  private var bytes: [UInt8] = []
  private let blockSize: Int
  private let write: ([UInt8]) throws -> Void

  /// Makes an output that hands its blocks to a closure.
  public init(blockSize: Int = 1 << 16, write: @escaping ([UInt8]) throws -> Void) {
    self.blockSize = blockSize
    self.write = write
    bytes.reserveCapacity(blockSize + blockSize / 4)
  }

  /// Adds one byte.
  @inline(__always)
  public func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Adds the UTF-8 of a string.
  public func append(_ string: String) {
    bytes.append(contentsOf: string.utf8)
  }

  /// Adds bytes.
  public func append(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  /// Adds lent bytes.
  public func append(_ span: Span<UInt8>) {
    span.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Adds a part of lent bytes.
  func append(_ span: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    span.withUnsafeBufferPointer { bytes.append(contentsOf: $0[range]) }
  }

  /// Hands a block on when one is full.
  public func flushWhenFull() throws {
    if bytes.count >= blockSize { try flush() }
  }

  /// Hands on whatever is there.
  public func flush() throws {
    guard !bytes.isEmpty else { return }
    defer { bytes.removeAll(keepingCapacity: true) }
    try write(bytes)
  }
}
