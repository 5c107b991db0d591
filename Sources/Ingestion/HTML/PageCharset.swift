/// The character set that a page declares within itself.
enum PageCharset {
  /// The name, in lower case; nil when the page declares none.
  static func declared(in bytes: [UInt8]) -> String? {
    let start = Array(bytes.prefix(1 << 13))
    if start.starts(with: Array("<?xml".utf8)), let end = start.firstIndex(of: UInt8(ascii: ">")),
      let name = value(after: "encoding", in: start[..<end])
    {
      return name
    }
    var scan = MarkupScan(start)
    while let tag = scan.next() {
      guard tag.name.elementsEqual("meta".utf8) else { continue }
      if let name = value(after: "charset", in: start[tag.bytes]) { return name }
    }
    return nil
  }

  /// What stands after a word and an equals sign, without quotation marks.
  private static func value(after word: String, in bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    guard let found = text.ranges(of: word).last else { return nil }
    let rest = text[found.upperBound...].drop { $0.isWhitespace }
    guard rest.first == "=" else { return nil }
    let value = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    let name = value.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0)) }
    return name.isEmpty ? nil : String(name)
  }
}
