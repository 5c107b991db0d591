/// The first line of a plain text, when it reads as a title.
enum TitleLine {
  /// The title: short, no sentence of its own, followed by more text; nil when it is none.
  static func title(of text: String) -> String? {
    let body = text.unicodeScalars.drop { $0.properties.isWhitespace }
    let line = body.prefix { $0 != "\n" }
    let rest = body[line.endIndex...].dropFirst()
    let title = String(line).trimmed
    guard (1...200).contains(title.unicodeScalars.count), endsAsTitle(title),
      title.unicodeScalars.contains(where: \.properties.isAlphabetic),
      let next = rest.first(where: { !$0.properties.isWhitespace })
    else { return nil }
    // A line that goes on in lower case on the next is the start of a wrapped paragraph.
    if rest.first != "\n" && next.properties.isLowercase { return nil }
    return title.particular
  }

  /// Whether the last mark is none that ends a sentence or leads over to more.
  private static func endsAsTitle(_ line: String) -> Bool {
    guard let last = line.unicodeScalars.last else { return false }
    if line.hasSuffix("...") { return true }
    let inner = line.unicodeScalars.last { !closing.contains($0) && !$0.properties.isWhitespace }
    return !".,;:".unicodeScalars.contains(last) && inner != "."
  }

  private static let closing: Set<Unicode.Scalar> = ["»", "”", "\"", "’", ")"]
}
