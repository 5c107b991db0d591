extension ByteOutput {
  /// Adds a JSON string: real UTF-8, with escapes only for what JSON or a terminal would not bear.
  public func append(json utf8: Span<UInt8>) {
    append(quote)
    var start = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte >= 0x20, byte < 0x7F, byte != quote, byte != backslash {
        index += 1
        continue
      }
      let (scalar, length) = UTF8Decoding.scalar(in: utf8, at: index)
      if mustEscape(scalar) || (scalar == "\u{FFFD}" && length == 1) {
        append(utf8, start..<index)
        append(escaped: scalar)
        start = index + length
      }
      index += length
    }
    append(utf8, start..<utf8.count)
    append(quote)
  }

  /// Adds a JSON string.
  public func append(json string: String) {
    append(json: string.utf8Span.span)
  }

  private func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar == "\"" || scalar == "\\" || TerminalText.isHarmful(scalar)
  }

  private func append(escaped scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    case "\u{FFFD}": append("\u{FFFD}")
    default: append("\\u" + TerminalText.hexadecimal(scalar.value))
    }
  }
}

private let quote = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")
