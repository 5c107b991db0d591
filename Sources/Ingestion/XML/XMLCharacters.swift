import CLibXML2

/// Makes the characters of sloppy XML such that a parser takes them.
///
/// Feeds name HTML's characters (`&eacute;`) without a document type, leave an ampersand bare
/// (`R&D`), number characters by Windows' code page (`&#146;`), and let control characters slip
/// in. None of these is worth an article.
enum XMLCharacters {
  /// The bytes with such characters written as XML has them; line ends stay where they are.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == ampersand || isControl($0) }) else { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 64)
    var at = 0
    var isData = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte == ampersand && !isData {
        at += reference(bytes[at...], into: &text)
        continue
      }
      if byte == UInt8(ascii: "<") && bytes[at...].starts(with: openData) { isData = true }
      if byte == UInt8(ascii: ">") && text.suffix(2).elementsEqual("]]".utf8) { isData = false }
      if isControl(byte) { text += replacement } else { text.append(byte) }
      at += 1
    }
    return text
  }

  /// The text with HTML's names and numbers of characters undone, in a text that is no markup.
  static func named(in string: String) -> String {
    guard string.utf8.contains(ampersand) else { return string }
    let bytes = Array(string.utf8)
    var text: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == ampersand, let found = Reference(bytes[at...]), let plain = found.character {
        text += String(plain).utf8
        at += found.length
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let ampersand = UInt8(ascii: "&")
  private static let openData = Array("<![CDATA[".utf8)
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }

  /// Writes what begins with an ampersand, and says how many bytes that was.
  private static func reference(_ bytes: ArraySlice<UInt8>, into text: inout [UInt8]) -> Int {
    guard let reference = Reference(bytes) else {
      text += "&amp;".utf8
      return 1
    }
    // A line end by number stays one, so that lines can be counted; so do the marks of markup.
    if let character = reference.character, !"<>&\"'\n\r\t".unicodeScalars.contains(character) {
      text += String(character).utf8
    } else {
      text += bytes.prefix(reference.length)
    }
    return reference.length
  }
}

/// A reference to a character, by name or number: `&eacute;`, `&#233;`.
private struct Reference {
  /// How many bytes it takes, with both marks.
  var length: Int
  /// What it stands for; nil for a name that neither XML nor HTML has.
  var character: Unicode.Scalar?

  /// Reads a reference; nil when what begins with an ampersand is none.
  init?(_ bytes: ArraySlice<UInt8>) {
    let name = bytes.dropFirst().prefix(32).prefix { $0 == UInt8(ascii: "#") || Self.isName($0) }
    guard !name.isEmpty, name.endIndex < bytes.endIndex,
      bytes[name.endIndex] == UInt8(ascii: ";")
    else { return nil }
    length = name.count + 2
    if name.first == UInt8(ascii: "#") {
      guard let number = Self.number(name.dropFirst()) else { return nil }
      character = Self.character(number)
    } else {
      character = Self.character(String(decoding: name, as: UTF8.self))
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      || [0x2D, 0x2E, 0x5F].contains(byte)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard text.utf8.first.map({ $0 != 0x2D }) == true else { return nil }
    return UInt32(text, radix: isHexadecimal ? 16 : 10)
  }

  /// The character of a number; as browsers have it, 128 to 159 are those of Windows-1252.
  private static func character(_ number: UInt32) -> Unicode.Scalar {
    switch number {
    case 0x09, 0x0A, 0x0D: return Unicode.Scalar(UInt8(number))
    case ..<0x20, 0xFFFE, 0xFFFF: return "\u{FFFD}"
    case 0x80...0x9F: return Windows1252.scalar(UInt8(number))
    default: return Unicode.Scalar(number) ?? "\u{FFFD}"
    }
  }

  private static func character(_ name: String) -> Unicode.Scalar? {
    if name == "apos" { return "'" }
    return htmlEntityLookup(name).flatMap { Unicode.Scalar($0.pointee.value) }
  }
}
