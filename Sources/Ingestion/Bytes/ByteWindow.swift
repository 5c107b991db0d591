/// Where a reader looks at bytes by their offset.
protocol ByteLookup {
  /// The byte at an offset from where reading stands; nil after the last.
  mutating func byte(at offset: Int) throws(InputError) -> UInt8?
}

/// A sliding window over the bytes of a source.
///
/// It grows as it is looked into and shrinks as bytes are taken, so that it holds one article
/// at a time, however long the file is.
struct ByteWindow: ByteLookup {
  /// The line that the next byte stands on, from 1.
  private(set) var line = 1
  private let source: any ByteSource
  private var held: [UInt8] = []
  private var head = 0
  private var ended = false
  private var failure: InputError?

  init(_ source: any ByteSource) { self.source = source }

  @inline(__always)
  mutating func byte(at offset: Int) throws(InputError) -> UInt8? {
    if head + offset < held.count { return held[head + offset] }
    return try fill(to: offset) ? held[head + offset] : nil
  }

  /// Takes bytes out of the window, counting their lines.
  mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    let taken = held[head..<min(head + count, held.count)]
    for byte in taken where byte == 0x0A { line += 1 }
    head += taken.count
    return taken
  }

  /// Drops bytes out of the window, counting their lines.
  mutating func drop(_ count: Int) { _ = take(count) }

  /// The first bytes, up to a number, without taking them.
  ///
  /// Where the source fails before, those that it gave.
  mutating func prefix(_ count: Int) throws(InputError) -> ArraySlice<UInt8> {
    do throws(InputError) { _ = try fill(to: count - 1) } catch {
      if head == held.count { throw error }
    }
    return held[head..<min(head + count, held.count)]
  }

  private mutating func fill(to offset: Int) throws(InputError) -> Bool {
    // What is taken makes room only now and then: moving the rest up has its price.
    if head > 0 && head >= (held.count - head) / 8 {
      held.removeFirst(head)
      head = 0
    }
    while held.count <= head + offset && !ended {
      let block = try nextBlock()
      if block.isEmpty { ended = true } else { held.append(contentsOf: block) }
    }
    return head + offset < held.count
  }

  /// The next bytes of the source; one that failed is asked no more.
  private mutating func nextBlock() throws(InputError) -> [UInt8] {
    if let failure { throw failure }
    do throws(InputError) { return try source.nextBlock() } catch {
      failure = error
      throw error
    }
  }
}

/// Bytes that are all there.
struct HeldBytes: ByteLookup {
  let bytes: [UInt8]

  @inline(__always)
  func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }
}
