/// Who a letter is from, as its header has it: `"La Lettre" <lettre@exemple.fr>`.
struct LetterSender {
  /// The name, or the address where there is none.
  var name: String

  /// Reads the first sender; nil when there is none.
  init?(_ value: [UInt8]) {
    let open = Self.unquoted(UInt8(ascii: "<"), in: value)
    if let open, let name = EncodedWords.decoded(Self.phrase(value[..<open])).particular {
      self.name = name
      return
    }
    let address = open.map { value[($0 + 1)...].prefix { $0 != UInt8(ascii: ">") } }
    if let address {
      guard let name = EncodedWords.decoded(Array(address)).particular else { return nil }
      self.name = name
      return
    }
    // The old way has the name after the address, in parentheses.
    let comment = value.drop { $0 != UInt8(ascii: "(") }.dropFirst()
    let given = comment.isEmpty ? value[...] : comment.prefix { $0 != UInt8(ascii: ")") }
    guard let name = EncodedWords.decoded(Array(given)).particular else { return nil }
    self.name = name
  }

  /// The first place of a byte that stands in no quotation marks.
  private static func unquoted(_ wanted: UInt8, in value: [UInt8]) -> Int? {
    var isQuoted = false
    var isEscaped = false
    for (place, byte) in value.enumerated() {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == wanted && !isQuoted {
        return place
      }
    }
    return nil
  }

  /// A phrase without the quotation marks that it is written in.
  private static func phrase(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var phrase: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if !isEscaped && byte == UInt8(ascii: "\\") {
        isEscaped = true
        continue
      }
      if isEscaped || byte != UInt8(ascii: "\"") { phrase.append(byte) }
      isEscaped = false
    }
    return phrase
  }
}
