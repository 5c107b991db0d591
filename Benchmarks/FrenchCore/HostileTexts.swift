/// Texts made to slow a reader down.
enum HostileTexts {
  /// Each text with its name.
  static func all(size: Int) -> [(String, String)] {
    let pieces = ["«", "a", "A", "M. ", "7", "\n", "l'", "A. ", "« ", "(", "B-", ". ", "été "]
    var random = SystemRandomNumberGenerator()
    let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
    let scalars = (0..<size / 3).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0..<0x11_0000, using: &random))
    }
    var unicode = String.UnicodeScalarView()
    unicode.append(contentsOf: scalars)
    return pieces.map { ("\"\($0 == "\n" ? "\\n" : $0)\"", String(repeating: $0, count: size / $0.utf8.count)) }
      + [("random bytes", String(decoding: bytes, as: UTF8.self)), ("random Unicode", String(unicode))]
  }
}
