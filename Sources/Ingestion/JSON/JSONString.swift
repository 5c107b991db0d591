/// The content of JSON strings.
enum JSONString {
  /// What a string says, its quotes and escapes undone; half a surrogate pair becomes U+FFFD.
  static func content(_ raw: ArraySlice<UInt8>) -> String {
    let inner = raw.dropFirst().dropLast()
    guard inner.contains(JSON.backslash) else { return String(decoding: inner, as: UTF8.self) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(inner.count)
    var units: [UInt16] = []
    var at = inner.startIndex
    while at < inner.endIndex {
      if let unit = unit(inner, at) {
        units.append(unit)
        at += 6
        continue
      }
      flush(&units, into: &bytes)
      if inner[at] == JSON.backslash && at + 1 < inner.endIndex {
        bytes.append(escaped(inner[at + 1]))
        at += 2
      } else {
        bytes.append(inner[at])
        at += 1
      }
    }
    flush(&units, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A string as JSON.
  static func written(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [JSON.quote]
    for byte in text.utf8 {
      switch byte {
      case JSON.quote, JSON.backslash: bytes.append(contentsOf: [JSON.backslash, byte])
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case ..<0x20:
        bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "1")".utf8)
        bytes.append(contentsOf: String(byte & 15, radix: 16).utf8)
      default: bytes.append(byte)
      }
    }
    return bytes + [JSON.quote]
  }

  /// The UTF-16 unit of `\uXXXX`.
  private static func unit(_ bytes: ArraySlice<UInt8>, _ at: Int) -> UInt16? {
    guard bytes[at] == JSON.backslash, at + 6 <= bytes.endIndex, bytes[at + 1] == UInt8(ascii: "u")
    else { return nil }
    return UInt16(String(decoding: bytes[at + 2..<at + 6], as: UTF8.self), radix: 16)
  }

  private static func flush(_ units: inout [UInt16], into bytes: inout [UInt8]) {
    if units.isEmpty { return }
    bytes.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    units = []
  }

  private static func escaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: byte
    }
  }
}
