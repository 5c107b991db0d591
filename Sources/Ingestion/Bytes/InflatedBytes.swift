import CZlib

/// The bytes of a compressed source, inflated block by block.
///
/// Of a source that is cut off or broken, all that comes before is given, then the error.
final class InflatedBytes: ByteSource {
  /// What stands around the compressed bytes.
  enum Wrapping: Int32 {
    /// gzip, member after member.
    case gzip = 31
    case zlib = 15
    case none = -15
  }

  private let source: any ByteSource
  private let wrapping: Wrapping
  // The library remembers where its stream stands in memory.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let isReady: Bool
  private var input: [UInt8] = []
  private var at = 0
  private var sourceEnded = false
  private var insideMember = false
  private var members = 0
  private var growth = Growth()
  private var failure: InputError?

  /// Reads on from where a source stands.
  init(_ source: any ByteSource, _ wrapping: Wrapping = .gzip) {
    self.source = source
    self.wrapping = wrapping
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    isReady = inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, size) == Z_OK
    if !isReady { failure = InputError("inflated", errno: 12) }
  }

  deinit {
    if isReady { inflateEnd(stream) }
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  func nextBlock() throws(InputError) -> [UInt8] {
    while true {
      if let failure { throw failure }
      if at == input.count { try refill() }
      if !insideMember && !beginsMember() {
        if failure == nil && sourceEnded && at == input.count { return [] }
        continue
      }
      let block = inflated()
      if !block.isEmpty { return block }
    }
  }

  private func refill() throws(InputError) {
    if sourceEnded { return }
    input = try source.nextBlock()
    at = 0
    sourceEnded = input.isEmpty
  }

  /// Passes over the zeros that some programs write between members; whether one begins then.
  private func beginsMember() -> Bool {
    if members > 0 {
      while at < input.count, input[at] == 0 { at += 1 }
    }
    guard at < input.count else {
      if sourceEnded && members == 0 { failure = .cutOff }
      return false
    }
    if members > 0 && (wrapping != .gzip || input[at] != 0x1F) {
      failure = .notCompressedFurther
      return false
    }
    if members > 0 { inflateReset(stream) }
    insideMember = true
    return true
  }

  /// What the input gives, as far as a block holds it.
  private func inflated() -> [UInt8] {
    let size = 1 << 16
    let given = input.count - at
    var status = Z_OK
    let block = [UInt8](unsafeUninitializedCapacity: size) { output, count in
      status = inflate(into: output)
      count = size - Int(stream.pointee.avail_out)
    }
    let used = given - Int(stream.pointee.avail_in)
    at += used
    judge(status, stuck: used == 0 && block.isEmpty)
    if growth.isSuspicious(from: used, to: block.count) { failure = .growsTooMuch }
    return block
  }

  private func inflate(into output: UnsafeMutableBufferPointer<UInt8>) -> Int32 {
    input.withUnsafeMutableBufferPointer { input in
      stream.pointee.next_in = input.baseAddress?.advanced(by: at)
      stream.pointee.avail_in = UInt32(input.count - at)
      stream.pointee.next_out = output.baseAddress
      stream.pointee.avail_out = UInt32(output.count)
      return CZlib.inflate(stream, Z_NO_FLUSH)
    }
  }

  private func judge(_ status: Int32, stuck: Bool) {
    switch status {
    case Z_STREAM_END:
      insideMember = false
      members += 1
    case Z_OK, Z_BUF_ERROR:
      if stuck && sourceEnded { failure = .cutOff }
    default: failure = .broken
    }
  }
}

/// How much more comes out of compressed bytes than goes in.
private struct Growth {
  private var taken = 0
  private var given = 0

  /// Whether 64 MiB in a row came of less than a two-hundredth: no text is that repetitive, and a
  /// few kilobytes of such data would take hours to read.
  mutating func isSuspicious(from input: Int, to output: Int) -> Bool {
    taken += input
    given += output
    if given < Limits.article { return false }
    let isSuspicious = given / 200 > taken
    taken = 0
    given = 0
    return isSuspicious
  }
}

extension InputError {
  fileprivate static let cutOff = InputError(
    "The compressed data is cut off here; what stood whole before it is kept. Get the file again.")
  fileprivate static let broken = InputError(
    "The compressed data is broken here; what stood whole before it is kept. Get the file again.")
  fileprivate static let notCompressedFurther = InputError(
    "After the compressed data come bytes that are not compressed, which are not read.")
  fileprivate static let growsTooMuch = InputError(
    "The compressed data grows more than two-hundredfold here, which no text does. It is read no "
      + "further.")
}
