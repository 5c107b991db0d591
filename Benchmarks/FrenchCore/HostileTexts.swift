/// Texts made to slow a reader down.
enum HostileTexts {
  /// Calls a closure with the name of each text and the text, one at a time.
  static func each(size: Int, _ body: (String, String) -> Void) {
    for piece in ["«", "a", "M. ", "7", "\n", "l'", "A. ", "(", "B-", ". ", "été "] {
      let name = piece == "\n" ? "line ends" : "\"\(piece)\""
      body(name, String(repeating: piece, count: size / piece.utf8.count))
    }
    body("random bytes", randomBytes(size))
    body("random Unicode", randomUnicode(size))
  }

  private static func randomBytes(_ size: Int) -> String {
    var random = SystemRandomNumberGenerator()
    // Bytes that are no UTF-8 become replacement characters, as they do when taken in.
    return String(
      decoding: (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
  }

  private static func randomUnicode(_ size: Int) -> String {
    var random = SystemRandomNumberGenerator()
    var text = String.UnicodeScalarView()
    var bytes = 0
    while bytes < size {
      guard let scalar = Unicode.Scalar(UInt32.random(in: 0..<0x11_0000, using: &random)) else {
        continue
      }
      text.append(scalar)
      bytes += UTF8.width(scalar)
    }
    return String(text)
  }
}
