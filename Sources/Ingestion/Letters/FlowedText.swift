/// Plain text whose paragraphs were broken into lines that end in a space (RFC 3676).
enum FlowedText {
  /// The paragraphs, each on one line.
  static func joined(_ text: [UInt8], dropsSpaces: Bool) -> String {
    var joined: [UInt8] = []
    joined.reserveCapacity(text.count)
    /// How deep the line before was quoted, when it goes on in this one.
    var open: Int?
    for line in HeaderLines(text[...]) {
      let quotes = line.prefix { $0 == UInt8(ascii: ">") }.count
      var rest = line.dropFirst(quotes)
      if rest.first == 0x20 { rest.removeFirst() }
      // The line before a signature is no part of a paragraph.
      let isSignature = rest.elementsEqual("-- ".utf8)
      if let before = open, before != quotes || isSignature {
        joined.append(0x0A)
        open = nil
      }
      if open == nil && quotes > 0 {
        joined += line.prefix(quotes) + [0x20]
      }
      let flows = rest.last == 0x20 && !isSignature
      if flows && dropsSpaces { rest.removeLast() }
      joined += rest
      open = flows ? quotes : nil
      if !flows { joined.append(0x0A) }
    }
    return String(decoding: joined, as: UTF8.self)
  }
}
