import CUTF8Proc

/// Facts about single code points, and their UTF-8 form.
enum Scalar {
  /// Whether it is a letter of any script.
  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 }
    if scalar < 0x250 {
      return scalar >= 0xC0 && scalar != 0xD7 && scalar != 0xF7 || scalar == 0xAA || scalar == 0xBA
        || scalar == 0xB5
    }
    let category = utf8proc_category(Int32(bitPattern: scalar)).rawValue
    return category >= UTF8PROC_CATEGORY_LU.rawValue && category <= UTF8PROC_CATEGORY_LO.rawValue
  }

  /// Whether it is a letter or a number of any script.
  static func isLetterOrDigit(_ scalar: UInt32) -> Bool {
    if isLetter(scalar) { return true }
    if scalar < 0x80 { return scalar &- 0x30 < 10 }
    let category = utf8proc_category(Int32(bitPattern: scalar)).rawValue
    return category >= UTF8PROC_CATEGORY_ND.rawValue && category <= UTF8PROC_CATEGORY_NO.rawValue
  }

  /// Whether it is a combining mark.
  static func isMark(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x300 else { return false }
    let category = utf8proc_category(Int32(bitPattern: scalar)).rawValue
    return category >= UTF8PROC_CATEGORY_MN.rawValue && category <= UTF8PROC_CATEGORY_ME.rawValue
  }

  /// Whether it is white space other than a line end.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0x0B, 0x0C, 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// Whether it is a capital letter.
  static func isUpper(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x41 < 26 }
    return lower(scalar) != scalar
  }

  /// Its lower-case form.
  static func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar + 0x20 : scalar }
    if scalar < 0x100 {
      return scalar >= 0xC0 && scalar <= 0xDE && scalar != 0xD7 ? scalar + 0x20 : scalar
    }
    return UInt32(bitPattern: utf8proc_tolower(Int32(bitPattern: scalar)))
  }

  /// The code point that begins at an offset, and the offset after it.
  ///
  /// A byte that begins no valid sequence counts as U+FFFD of length one.
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> (scalar: UInt32, next: Int) {
    let lead = bytes[i]
    if lead < 0x80 { return (UInt32(lead), i + 1) }
    let size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead < 0xF5, i + size <= bytes.count else { return (0xFFFD, i + 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(size))
    for k in 1..<size {
      guard bytes[i + k] & 0xC0 == 0x80 else { return (0xFFFD, i + 1) }
      scalar = scalar << 6 | UInt32(bytes[i + k] & 0x3F)
    }
    return (scalar, i + size)
  }

  /// The code point that ends before an offset; 0 at the start.
  static func before(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> UInt32 {
    guard end > 0 else { return 0 }
    var i = end - 1
    while i > 0, end - i < 4, bytes[i] & 0xC0 == 0x80 { i -= 1 }
    return decode(bytes, i).scalar
  }

  /// Appends a code point in UTF-8; nothing when it is none.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    guard let unicode = Unicode.Scalar(scalar) else { return }
    bytes.append(contentsOf: UTF8.encode(unicode) ?? UTF8.encodedReplacementCharacter)
  }
}
