/// How the bytes of an XML file become UTF-8.
struct XMLEncoding {
  /// What the byte order mark declared; the bytes are UTF-8 then already.
  private let marked: TextEncoding?
  /// What the file's first line declares.
  private let declared: String?

  /// Looks at the XML declaration, which stays where it is.
  init(_ input: inout OpenInput) throws(InputError) {
    marked = input.declared
    let start = try input.window.prefix(256).drop { $0 <= 0x20 }
    let name = Self.declared(in: String(decoding: start, as: UTF8.self))
    // Tags were found byte by byte: what has no byte for a letter is declared by mistake.
    declared = name.flatMap { name in Self.wide.contains(where: name.hasPrefix) ? nil : name }
  }

  /// The text of some bytes of the file, and the name of what they were read as.
  ///
  /// Bytes that are UTF-8 are UTF-8, whatever the first line says: feeds are sent on with the
  /// declaration they had before. Others are what is declared.
  func text(_ bytes: ArraySlice<UInt8>) -> (utf8: [UInt8], name: String) {
    if let marked { return (Array(bytes), marked.rawValue) }
    let found = TextEncoding(of: bytes)
    guard let declared, !Charset.isUTF8(declared) else {
      return (found.utf8(bytes), found.rawValue)
    }
    if bytes.allSatisfy({ $0 < 0x80 }) {
      if let text = Charset.utf8(bytes, declared: declared) { return (text, declared) }
      return (Array(bytes), TextEncoding.utf8.rawValue)
    }
    if found == .utf8 { return (Array(bytes), found.rawValue) }
    if let text = Charset.utf8(bytes, declared: declared) { return (text, declared) }
    return (found.utf8(bytes), found.rawValue)
  }

  private static let wide = ["utf-16", "utf16", "utf-32", "utf32", "ucs", "iso-10646"]

  private static func declared(in start: String) -> String? {
    guard start.hasPrefix("<?xml"), let end = start.firstRange(of: "?>"),
      let word = start[..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let rest = start[word.upperBound..<end.lowerBound].drop { $0 == " " || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    let name = rest.dropFirst().prefix { $0 != quote }
    return name.isEmpty ? nil : name.lowercased()
  }
}
