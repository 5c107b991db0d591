/// Puts right what is usually wrong with JSON in pages.
enum JSONRepair {
  /// The bytes from the first bracket on, without line ends in strings and commas before brackets.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    let opening = [JSON.openObject, JSON.openArray]
    let text = String(decoding: bytes, as: UTF8.self)
    let data =
      text.ranges(of: "<![CDATA[").first.map { text[$0.upperBound...].utf8 } ?? text[...].utf8
    var kept: [UInt8] = []
    var isInString = false
    var isEscaped = false
    for byte in data.drop(while: { !opening.contains($0) }) {
      if isInString {
        kept.append(byte < 0x20 ? 0x20 : byte)
        if byte == JSON.quote && !isEscaped { isInString = false }
        isEscaped = byte == JSON.backslash && !isEscaped
        continue
      }
      isInString = byte == JSON.quote
      if byte == JSON.closeObject || byte == JSON.closeArray { dropComma(&kept) }
      kept.append(byte)
    }
    return kept
  }

  private static func dropComma(_ kept: inout [UInt8]) {
    guard let last = kept.lastIndex(where: { !JSON.isSpace($0) }), kept[last] == JSON.comma else {
      return
    }
    kept.remove(at: last)
  }
}
