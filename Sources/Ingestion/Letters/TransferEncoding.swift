/// How the bytes of a part are written down for their way.
enum TransferEncoding {
  /// The bytes of a body; a `Content-Transfer-Encoding` that nobody knows counts as none.
  static func decoded(_ body: ArraySlice<UInt8>, _ name: String?) throws(Fault) -> [UInt8] {
    switch name?.trimmed.lowercased() {
    case "base64":
      if let bytes = Base64.decoded(body) { return bytes }
      throw Fault("Its text is written in base64 and broken. Get the letter again.")
    case "quoted-printable": return QuotedPrintable.decoded(body)
    default: return Array(body)
    }
  }
}

/// Bytes written in 64 letters.
enum Base64 {
  /// The bytes; nil where letters are missing or others stand among them.
  ///
  /// White space is passed over, and so is all that follows the padding: mailing lists write
  /// their own lines there.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var held: UInt32 = 0
    var letters = 0
    for byte in text where byte > 0x20 {
      if byte == UInt8(ascii: "=") { break }
      guard let value = value(byte) else { return nil }
      held = held << 6 | value
      letters += 1
      if letters % 4 == 0 {
        for shift in [16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: held >> shift)) }
        held = 0
      }
    }
    switch letters % 4 {
    case 1: return nil
    case 2: bytes.append(UInt8(truncatingIfNeeded: held >> 4))
    case 3:
      for shift in [10, 2] { bytes.append(UInt8(truncatingIfNeeded: held >> shift)) }
    default: break
    }
    return bytes
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61 + 26)
    case 0x30...0x39: UInt32(byte - 0x30 + 52)
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

/// Text in which bytes beyond ASCII are written as `=E9`.
enum QuotedPrintable {
  /// The bytes; an equals sign that begins nothing stays.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var at = text.startIndex
    /// How many bytes there were after the last that was encoded.
    var settled = 0
    while at < text.endIndex {
      let byte = text[at]
      at += 1
      if byte == equals {
        if let next = softBreak(text, at) {
          at = next
        } else if let value = hexadecimal(text, at) {
          bytes.append(value)
          settled = bytes.count
          at += 2
        } else {
          bytes.append(byte)
        }
      } else {
        // Spaces before a line end were added on the way.
        if byte == 0x0A { dropSpaces(&bytes, after: settled) }
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static let equals = UInt8(ascii: "=")

  /// Where the next line begins, when only spaces stand before it.
  private static func softBreak(_ text: ArraySlice<UInt8>, _ start: Int) -> Int? {
    var at = start
    while at < text.endIndex, text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0D { at += 1 }
    if at == text.endIndex { return at }
    return text[at] == 0x0A ? at + 1 : nil
  }

  private static func hexadecimal(_ text: ArraySlice<UInt8>, _ at: Int) -> UInt8? {
    guard at + 2 <= text.endIndex, let high = digit(text[at]), let low = digit(text[at + 1])
    else { return nil }
    return high << 4 | low
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static func dropSpaces(_ bytes: inout [UInt8], after settled: Int) {
    let hadReturn = bytes.last == 0x0D && bytes.count > settled
    if hadReturn { bytes.removeLast() }
    while bytes.count > settled, let last = bytes.last, last == 0x20 || last == 0x09 {
      bytes.removeLast()
    }
    if hadReturn { bytes.append(0x0D) }
  }
}
