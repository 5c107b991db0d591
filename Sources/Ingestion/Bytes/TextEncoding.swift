/// How bytes were taken for text; an archive records it with each article.
enum TextEncoding: String {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
  /// UTF-8 in which stray bytes were read as Windows-1252.
  case mixed = "utf-8, windows-1252"

  /// The encoding of bytes that nothing declares.
  ///
  /// Valid UTF-8 is UTF-8: no text in another encoding looks like it by chance. Where most of
  /// what is not ASCII is UTF-8, a few stray bytes do not spoil the rest.
  init(of bytes: ArraySlice<UInt8>) {
    if String(validating: bytes, as: UTF8.self) != nil {
      self = .utf8
      return
    }
    let found = UTF8Pieces.count(bytes)
    self = found.characters > found.strayBytes ? .mixed : .windows1252
  }

  /// The text of bytes, in UTF-8.
  func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: return Array(bytes)
    case .windows1252:
      var text = String.UnicodeScalarView()
      for byte in bytes { text.append(Windows1252.scalar(byte)) }
      return Array(String(text).utf8)
    case .mixed: return UTF8Pieces.repaired(bytes)
    }
  }
}

/// Bytes that are UTF-8 but for some.
enum UTF8Pieces {
  /// How many characters of several bytes, and how many bytes that belong to none.
  static func count(_ bytes: ArraySlice<UInt8>) -> (characters: Int, strayBytes: Int) {
    var characters = 0
    var strayBytes = 0
    walk(bytes) { piece, valid in
      if !valid { strayBytes += 1 } else if piece.count > 1 { characters += 1 }
    }
    return (characters, strayBytes)
  }

  /// The bytes with each stray one read as Windows-1252.
  static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 16)
    walk(bytes) { piece, valid in
      if valid {
        text.append(contentsOf: piece)
      } else if let byte = piece.first {
        text.append(contentsOf: String(Windows1252.scalar(byte)).utf8)
      }
    }
    return text
  }

  /// Lends each character, or each single byte that is not part of one.
  private static func walk(
    _ bytes: ArraySlice<UInt8>, _ each: (ArraySlice<UInt8>, Bool) -> Void
  ) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let end = min(index + length(bytes[index]), bytes.endIndex)
      let valid = String(validating: bytes[index..<end], as: UTF8.self) != nil
      let next = valid ? end : index + 1
      each(bytes[index..<next], valid)
      index = next
    }
  }

  private static func length(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
