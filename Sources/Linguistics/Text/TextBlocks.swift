/// Cuts long texts into blocks, so that reading one takes no more memory than a block does.
public enum TextBlocks {
  /// The most bytes of a block; nearly every article has fewer.
  public static let size = 64 * 1024

  /// Calls a closure with each block of a text and the byte that it begins at.
  ///
  /// A block ends after its last empty line, else after its last line end, else after its last
  /// space, but not in its first half; else between two code points.
  public static func each(_ text: String, _ body: (String, Int) throws -> Void) rethrows {
    if text.utf8.count <= size { return try body(text, 0) }
    var text = text
    try text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let end = end(of: bytes, from: start)
        try body(String(decoding: bytes[start..<end], as: UTF8.self), start)
        start = end
      }
    }
  }

  private static func end(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard bytes.count - start > size else { return bytes.count }
    let limit = start + size
    let half = start + size / 2
    var space: Int?
    var line: Int?
    var i = limit - 1
    while i > half {
      if bytes[i] == 0x0A, bytes[i - 1] == 0x0A { return i + 1 }
      if bytes[i] == 0x0A { line = line ?? i + 1 }
      if bytes[i] == 0x20 { space = space ?? i + 1 }
      i -= 1
    }
    return line ?? space ?? codePoint(bytes, limit)
  }

  /// The last place not after a limit where a code point begins.
  private static func codePoint(_ bytes: UnsafeBufferPointer<UInt8>, _ limit: Int) -> Int {
    var end = limit
    while end > limit - 4, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
