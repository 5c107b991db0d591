import Glibc

/// Turns bytes of a declared character set into UTF-8.
enum Charset {
  /// The text of bytes in a character set of the C library, such as `iso-8859-15`; nil when the
  /// library does not know it.
  ///
  /// Bytes that have no meaning in it become U+FFFD. As browsers do, Latin 1 is read as
  /// Windows-1252, which has the same letters and real quotation marks besides.
  static func utf8(_ bytes: ArraySlice<UInt8>, declared name: String) -> [UInt8]? {
    if isLatin1(name) { return TextEncoding.windows1252.utf8(bytes) }
    guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    return converted(Array(bytes), by: converter)
  }

  /// Whether a name means the character set that is read as Windows-1252.
  static func isLatin1(_ name: String) -> Bool {
    ["iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252"]
      .contains(name.lowercased())
  }

  /// Whether a name means UTF-8.
  static func isUTF8(_ name: String) -> Bool { ["utf-8", "utf8"].contains(name.lowercased()) }

  private static func converted(_ bytes: [UInt8], by converter: iconv_t) -> [UInt8] {
    var source = bytes.map { CChar(bitPattern: $0) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 4)
    var block = [CChar](repeating: 0, count: 1 << 14)
    source.withUnsafeMutableBufferPointer { source in
      var input = source.baseAddress
      var left = source.count
      while left > 0 {
        let (status, code) = block.withUnsafeMutableBufferPointer { block in
          var output = block.baseAddress
          var room = block.count
          let status = iconv(converter, &input, &left, &output, &room)
          let code = errno
          for byte in block.prefix(block.count - room) { text.append(UInt8(bitPattern: byte)) }
          return (status, code)
        }
        if status != -1 || code == E2BIG { continue }
        // A byte that means nothing, or the first of a character that is cut off at the end.
        text += [0xEF, 0xBF, 0xBD]
        input = input?.advanced(by: 1)
        left -= 1
      }
    }
    return text
  }
}
