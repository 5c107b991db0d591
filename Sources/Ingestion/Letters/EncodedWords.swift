/// Header values in which words beyond ASCII are written as `=?utf-8?Q?=C3=A9t=C3=A9?=` (RFC 2047).
enum EncodedWords {
  /// The value as it is meant; words that are written wrongly stay as they are.
  static func decoded(_ value: [UInt8]) -> String {
    var text = Pieces()
    var at = 0
    while at < value.count {
      if let (word, end) = word(value, at) {
        text.add(word)
        at = end
      } else {
        text.add(value[at])
        at += 1
      }
    }
    return text.finished()
  }

  /// A word that was encoded: its bytes and their character set.
  fileprivate struct Word {
    var charset: String
    var bytes: [UInt8]
  }

  /// The word that begins at a place, and where it ends.
  private static func word(_ value: [UInt8], _ start: Int) -> (Word, end: Int)? {
    guard value[start] == UInt8(ascii: "="), start + 1 < value.count,
      value[start + 1] == question
    else { return nil }
    guard let charsetEnd = value[(start + 2)...].prefix(60).firstIndex(of: question),
      charsetEnd + 2 < value.count, value[charsetEnd + 2] == question,
      let end = value[(charsetEnd + 3)...].firstIndex(of: question),
      end + 1 < value.count, value[end + 1] == UInt8(ascii: "=")
    else { return nil }
    let content = value[(charsetEnd + 3)..<end]
    let bytes: [UInt8]?
    switch value[charsetEnd + 1] & 0xDF {
    case UInt8(ascii: "B"): bytes = Base64.decoded(content)
    case UInt8(ascii: "Q"):
      bytes = QuotedPrintable.decoded(content.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
    default: bytes = nil
    }
    // A language may stand after the character set.
    let charset = value[(start + 2)..<charsetEnd].prefix { $0 != UInt8(ascii: "*") }
    return bytes.map {
      (Word(charset: String(decoding: charset, as: UTF8.self), bytes: $0), end + 2)
    }
  }

  private static let question = UInt8(ascii: "?")
}

/// A value that is put together; a character may be cut between two encoded words.
private struct Pieces {
  private var text: [UInt8] = []
  private var plain: [UInt8] = []
  private var word: EncodedWords.Word?

  mutating func add(_ byte: UInt8) { plain.append(byte) }

  mutating func add(_ next: EncodedWords.Word) {
    // White space between two encoded words is there for their sake.
    if word == nil || plain.contains(where: { $0 > 0x20 }) { flush() }
    plain = []
    if word?.charset.lowercased() == next.charset.lowercased() {
      word?.bytes += next.bytes
    } else {
      flush()
      word = next
    }
  }

  mutating func finished() -> String {
    flush()
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func flush() {
    if let word { text += DeclaredText(word.bytes[...], charset: word.charset).utf8 }
    word = nil
    text += DeclaredText(plain[...], charset: nil).utf8
    plain = []
  }
}
