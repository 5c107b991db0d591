/// Reads one scalar after another from bytes that may not be UTF-8.
enum UTF8Decoding {
  /// The scalar at a place and its length in bytes; U+FFFD and 1 for a byte that starts none.
  static func scalar(in bytes: Span<UInt8>, at index: Int) -> (Unicode.Scalar, length: Int) {
    let lead = bytes[index]
    guard lead >= 0x80 else { return (Unicode.Scalar(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, index + length <= bytes.count else { return invalid }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let next = bytes[index + offset]
      guard next & 0xC0 == 0x80 else { return invalid }
      value = value << 6 | UInt32(next & 0x3F)
    }
    guard value >= least[length], let scalar = Unicode.Scalar(value) else { return invalid }
    return (scalar, length)
  }

  private static let invalid: (Unicode.Scalar, length: Int) = ("\u{FFFD}", 1)

  /// The least value that a sequence of each length may have: a longer way of writing it is none.
  private static let least: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
}
