import CUTF8Proc

/// Folds words to the form in which names and queries are compared.
public enum Fold {
  /// The text in lower case without diacritics, œ as oe and æ as ae, and every run of what is
  /// neither letter nor digit as one space, none at the ends.
  public static func key(_ text: String) -> String {
    var folded = [UInt8]()
    folded.reserveCapacity(text.utf8.count)
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      guard Scalar.isLetterOrDigit(scalar.value) || Scalar.isMark(scalar.value) else {
        pendingSpace = !folded.isEmpty
        continue
      }
      let size = folded.count
      append(scalar.value, to: &folded)
      guard pendingSpace, folded.count > size else { continue }
      folded.insert(0x20, at: size)
      pendingSpace = false
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The words of the folded text.
  public static func words(_ text: String) -> [String] {
    key(text).split(separator: " ").map(String.init)
  }

  /// Appends the folded form of one code point; a mark adds nothing.
  static func append(_ scalar: UInt32, to folded: inout [UInt8]) {
    switch scalar {
    case 0x41...0x5A: folded.append(UInt8(scalar + 0x20))
    case 0x00...0x7F: folded.append(UInt8(scalar))
    case 0x152, 0x153: folded += [0x6F, 0x65]
    case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: folded += [0x61, 0x65]
    case 0xD8, 0xF8: folded.append(0x6F)
    case 0x110, 0x111: folded.append(0x64)
    case 0x141, 0x142: folded.append(0x6C)
    case 0x131: folded.append(0x69)
    default: appendDecomposed(scalar, to: &folded)
    }
  }

  private static func appendDecomposed(_ scalar: UInt32, to folded: inout [UInt8]) {
    let options = utf8proc_option_t(
      UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_CASEFOLD.rawValue
        | UTF8PROC_STRIPMARK.rawValue)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 32) { buffer in
      var boundary: Int32 = 0
      let count = utf8proc_decompose_char(
        Int32(bitPattern: scalar), buffer.baseAddress, 32, options, &boundary)
      guard count > 0, count <= 32 else { return }
      for i in 0..<count where Scalar.isLetterOrDigit(UInt32(bitPattern: buffer[i])) {
        Scalar.append(UInt32(bitPattern: buffer[i]), to: &folded)
      }
    }
  }
}
