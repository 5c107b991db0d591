/// Finds web and mail addresses, hashtags and account names.
enum Address {
  /// The end of the address that begins at an offset; nil when none does.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    let first = bytes[start]
    if first == 0x23 || first == 0x40 { return tagEnd(bytes, start) }
    guard (first | 0x20) &- 0x61 < 26, !continuesWord(bytes, start) else { return nil }
    if starts(bytes, start, "http://") || starts(bytes, start, "https://")
      || starts(bytes, start, "www.")
    {
      return trimmed(bytes, start, runEnd(bytes, start))
    }
    return mailOrDomainEnd(bytes, start)
  }

  private static func continuesWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    start > 0 && (bytes[start - 1] | 0x20) &- 0x61 < 26
  }

  private static func starts(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ prefix: StaticString
  ) -> Bool {
    guard start + prefix.utf8CodeUnitCount <= bytes.count else { return false }
    return prefix.withUTF8Buffer { wanted in
      wanted.indices.allSatisfy { bytes[start + $0] | 0x20 == wanted[$0] | 0x20 }
    }
  }

  /// Where the run of characters ends that an address may have.
  private static func runEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var k = start
    while k < bytes.count, bytes[k] > 0x20, bytes[k] < 0x7F, !isDelimiter(bytes[k]) { k += 1 }
    return k
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x3C || byte == 0x3E || byte == 0x29 || byte == 0x5D
  }

  /// The end without the punctuation of the sentence round it.
  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int
  {
    var k = end
    while k > start + 1, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27].contains(bytes[k - 1]) {
      k -= 1
    }
    return k
  }

  private static func tagEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var k = start + 1
    while k < bytes.count {
      let (scalar, next) = Scalar.decode(bytes, k)
      guard Scalar.isLetterOrDigit(scalar) || scalar == 0x5F else { break }
      k = next
    }
    return k > start + 1 ? k : nil
  }

  /// The end of `name@host.tld` or `host.tld`, all in small letters and at most 80 bytes.
  private static func mailOrDomainEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var k = start
    var point: Int?
    var hasAt = false
    while k < bytes.count, k - start < 80 {
      let byte = bytes[k]
      if byte == 0x40 {
        hasAt = true
      } else if byte == 0x2E {
        point = k
      } else if !isHostByte(byte) {
        break
      }
      k += 1
    }
    guard let point, k - start < 80, !(k < bytes.count && bytes[k] >= 0x80) else { return nil }
    let end = point == k - 1 ? k - 1 : k
    guard let dot = bytes[start..<end].lastIndex(of: 0x2E), end - dot > 2, end - dot <= 7,
      dot > start + 1,
      bytes[(dot + 1)..<end].allSatisfy({ $0 &- 0x61 < 26 })
    else { return nil }
    return hasAt || bytes[start..<dot].count > 2 ? end : nil
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x5F
  }
}
