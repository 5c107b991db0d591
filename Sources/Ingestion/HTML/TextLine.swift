import Linguistics

/// A paragraph that is being read from the texts of a page.
struct TextLine {
  private var text: [UInt8] = []
  /// White space that counts only when more text follows.
  private var waiting: [UInt8] = []
  private var first: Int?
  private var block = 0
  private var linked = 0
  private var bytes = 0..<0

  /// Whether a line end is the last that was read.
  var endsWithBreak: Bool { waiting == [0x0A] }

  /// Reads on, collapsing white space.
  mutating func append(_ node: PageTree.Node, at place: Int, in element: OpenElement?) {
    let before = text.count
    for byte in node.text.utf8 {
      if MarkupScan.isSpace(byte) {
        space(byte, isPreformatted: element?.isPreformatted == true)
        continue
      }
      if !waiting.isEmpty {
        if !text.isEmpty { text.append(contentsOf: waiting) }
        waiting = []
      }
      text.append(byte)
    }
    guard text.count > before else { return }
    if first == nil {
      first = place
      block = element?.block ?? 0
      bytes = node.bytes
    }
    bytes =
      min(bytes.lowerBound, node.bytes.lowerBound)..<max(bytes.upperBound, node.bytes.upperBound)
    if element?.isLink == true { linked += text.count - before }
  }

  /// Ends the line, as `<br>` does.
  mutating func breakLine() { waiting = [0x0A] }

  /// Parts the cells of a row.
  mutating func tab() { if waiting != [0x0A] { waiting = [0x09] } }

  /// What was read; nil when it is nothing.
  var paragraph: PageText.Paragraph? {
    guard let first else { return nil }
    return PageText.Paragraph(
      text: Normalize.nfc(String(decoding: text, as: UTF8.self)), bytes: bytes, first: first,
      block: block, linked: linked)
  }

  /// White space is one blank, but a line end or a tab that stands already is stronger.
  private mutating func space(_ byte: UInt8, isPreformatted: Bool) {
    if isPreformatted { waiting.append(byte) } else if waiting.isEmpty { waiting = [0x20] }
  }
}
