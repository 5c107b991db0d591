/// The text of bytes whose character set may be declared.
struct DeclaredText {
  var utf8: [UInt8]
  /// The character set that they were read in: the declared one, or what was assumed.
  var encoding: String

  /// Decodes bytes; a character set that nobody knows counts as none.
  init(_ bytes: ArraySlice<UInt8>, charset: String?) {
    if let charset, !Self.saysLittle(charset),
      let text = Charset.utf8(bytes, declared: charset)
    {
      utf8 = text
      encoding = Charset.isLatin1(charset) ? "windows-1252" : charset.lowercased()
      return
    }
    let assumed = TextEncoding(of: bytes)
    utf8 = assumed.utf8(bytes)
    encoding = assumed.rawValue
  }

  /// Whether the bytes themselves are the better witness: what is called ASCII often is none.
  private static func saysLittle(_ charset: String) -> Bool {
    charset.isEmpty || Charset.isUTF8(charset)
      || ["us-ascii", "ascii"].contains(charset.lowercased())
  }
}
