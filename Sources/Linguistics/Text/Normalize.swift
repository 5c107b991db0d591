import CUTF8Proc

/// Brings text to one form.
public enum Normalize {
  /// The text in normalization form C: accents composed with their letters.
  ///
  /// Text that has no combining mark, as nearly all has, is returned as it is.
  public static func nfc(_ text: String) -> String {
    var text = text
    let composed = text.withUTF8 { bytes -> String? in
      guard needsComposition(bytes) else { return nil }
      return compose(bytes)
    }
    return composed ?? text
  }

  /// Whether a code point occurs that composition might change; all below U+0300 are stable.
  private static func needsComposition(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.contains { $0 >= 0xCC && !(0xE2...0xE2).contains($0) }
      || bytes.indices.contains { i in
        bytes[i] == 0xE2 && i + 1 < bytes.count && bytes[i + 1] >= 0x84
      }
  }

  private static func compose(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var result: UnsafeMutablePointer<UInt8>?
    let options = utf8proc_option_t(
      UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
    let count = utf8proc_map(bytes.baseAddress, bytes.count, &result, options)
    guard count >= 0, let result else { return nil }
    defer { result.deallocate() }
    return String(decoding: UnsafeBufferPointer(start: result, count: count), as: UTF8.self)
  }
}
