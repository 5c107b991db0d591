/// Tells the code of a Swift file from its comments and strings, well enough to search in it.
struct SwiftScanner {
  private let text: [UInt8]
  private var position = 0
  private var line = 1
  private var kept: [UInt8] = []
  private(set) var strings: [(line: Int, text: String)] = []

  init(_ text: String) {
    self.text = Array(text.utf8)
    kept.reserveCapacity(self.text.count)
  }

  /// The text with comments and what stands in strings blanked out.
  var code: String { String(decoding: kept, as: UTF8.self) }

  mutating func scan() {
    scanCode(untilParenthesis: false)
  }

  /// Code, to the end or to the parenthesis that ends an interpolation.
  private mutating func scanCode(untilParenthesis: Bool) {
    var depth = 0
    while position < text.count {
      if starts("//") {
        while position < text.count, text[position] != Self.lineEnd { blank() }
      } else if starts("/*") {
        scanComment()
      } else if let hashes = stringOpening() {
        scanString(hashes: hashes)
      } else {
        if text[position] == 0x28 { depth += 1 }
        if text[position] == 0x29 { depth -= 1 }
        keep()
        if untilParenthesis, depth == 0 { return }
      }
    }
  }

  private mutating func scanComment() {
    var depth = 0
    repeat {
      let opens = starts("/*")
      let closes = starts("*/")
      if opens { depth += 1 }
      if closes { depth -= 1 }
      blank()
      if opens || closes { blank() }
    } while depth > 0 && position < text.count
  }

  /// The number of `#` before the quotation mark that opens a string here; nil when none does.
  private func stringOpening() -> Int? {
    var index = position
    while index < text.count, text[index] == 0x23 { index += 1 }
    return index < text.count && text[index] == 0x22 ? index - position : nil
  }

  private mutating func scanString(hashes: Int) {
    let first = line
    let fence = String(repeating: "#", count: hashes)
    for _ in 0..<hashes { keep() }
    let mark = starts("\"\"\"") ? "\"\"\"" : "\""
    for _ in mark { keep() }
    var content: [UInt8] = []
    while position < text.count, !starts(mark + fence) {
      if starts("\\" + fence + "(") {
        for _ in 0...hashes { blank() }
        scanCode(untilParenthesis: true)
      } else if starts("\\" + fence) {
        content.append(text[position])
        for _ in 0...hashes { blank() }
        if position < text.count { content.append(blank()) }
      } else if mark == "\"", text[position] == Self.lineEnd {
        break
      } else {
        content.append(blank())
      }
    }
    for _ in mark + fence { keep() }
    strings.append((first, String(decoding: content, as: UTF8.self)))
  }

  private func starts(_ prefix: String) -> Bool {
    position < text.count && text[position] == prefix.utf8.first
      && text[position...].starts(with: prefix.utf8)
  }

  private mutating func keep() {
    guard position < text.count else { return }
    if text[position] == Self.lineEnd { line += 1 }
    kept.append(text[position])
    position += 1
  }

  /// Passes over a byte, leaving a space in the code; line ends stay.
  @discardableResult
  private mutating func blank() -> UInt8 {
    let byte = text[position]
    if byte == Self.lineEnd { line += 1 }
    kept.append(byte == Self.lineEnd ? byte : 0x20)
    position += 1
    return byte
  }

  private static let lineEnd = UInt8(ascii: "\n")
}
