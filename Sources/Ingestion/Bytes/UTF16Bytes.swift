/// The bytes of a UTF-16 source as UTF-8, block by block.
final class UTF16Bytes: ByteSource {
  private let source: any ByteSource
  private let bigEndian: Bool
  private var units: [UInt16] = []
  private var oddByte: UInt8?

  /// Reads on after the byte order mark.
  init(_ source: any ByteSource, bigEndian: Bool) {
    self.source = source
    self.bigEndian = bigEndian
  }

  func nextBlock() throws(InputError) -> [UInt8] {
    while true {
      let block = try source.nextBlock()
      if block.isEmpty { return flush() }
      append(block)
      // A high surrogate waits for its other half.
      let waiting = units.last.map(UTF16.isLeadSurrogate) == true ? units.popLast() : nil
      let text = decoded()
      units = waiting.map { [$0] } ?? []
      if !text.isEmpty { return text }
    }
  }

  private func append(_ block: [UInt8]) {
    for byte in block {
      guard let first = oddByte else {
        oddByte = byte
        continue
      }
      oddByte = nil
      units.append(
        bigEndian
          ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first))
    }
  }

  private func decoded() -> [UInt8] { Array(String(decoding: units, as: UTF16.self).utf8) }

  /// What is left at the end; half a character becomes U+FFFD.
  private func flush() -> [UInt8] {
    if oddByte != nil { units.append(0xFFFD) }
    oddByte = nil
    defer { units = [] }
    return decoded()
  }
}
