/// Tells the code of a Swift file from its comments and strings, well enough to search in it.
struct SwiftScanner {
  private let text: [Character]
  private var position = 0
  private var line = 1
  private(set) var code = ""
  private(set) var strings: [(line: Int, text: String)] = []

  init(_ text: String) {
    self.text = Array(text)
  }

  mutating func scan() {
    scanCode(untilParenthesis: false)
  }

  /// Code, to the end or to the parenthesis that ends an interpolation.
  private mutating func scanCode(untilParenthesis: Bool) {
    var depth = 0
    while position < text.count {
      if starts("//") {
        while position < text.count, text[position] != "\n" { blank() }
      } else if starts("/*") {
        scanComment()
      } else if let hashes = stringOpening() {
        scanString(hashes: hashes)
      } else {
        if text[position] == "(" { depth += 1 }
        if text[position] == ")" { depth -= 1 }
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
    while index < text.count, text[index] == "#" { index += 1 }
    return index < text.count && text[index] == "\"" ? index - position : nil
  }

  private mutating func scanString(hashes: Int) {
    let first = line
    let fence = String(repeating: "#", count: hashes)
    for _ in 0..<hashes { keep() }
    let mark = starts("\"\"\"") ? "\"\"\"" : "\""
    for _ in mark { keep() }
    var content = ""
    while position < text.count, !starts(mark + fence) {
      if starts("\\" + fence + "(") {
        for _ in 0...hashes { blank() }
        scanCode(untilParenthesis: true)
      } else if starts("\\" + fence) {
        content.append(text[position])
        for _ in 0...hashes { blank() }
        if position < text.count { content.append(blank()) }
      } else if mark == "\"", text[position] == "\n" {
        break
      } else {
        content.append(blank())
      }
    }
    for _ in mark + fence { keep() }
    strings.append((first, content))
  }

  private func starts(_ prefix: String) -> Bool {
    text[position...].starts(with: prefix)
  }

  private mutating func keep() {
    guard position < text.count else { return }
    if text[position] == "\n" { line += 1 }
    code.append(text[position])
    position += 1
  }

  /// Passes over a character, leaving a space in the code; line ends stay.
  @discardableResult
  private mutating func blank() -> Character {
    let character = text[position]
    if character == "\n" { line += 1 }
    code.append(character == "\n" ? "\n" : " ")
    position += 1
    return character
  }
}
