import Linguistics

/// What a newsletter says of itself rather than of the world: how to see it elsewhere, how to leave
/// its list, and the signature of who sent it.
enum LetterFurniture {
  /// A text without such paragraphs; whole where nothing else would be left.
  static func taken(from text: String) -> String {
    let paragraphs = text.split(separator: "\n\n", omittingEmptySubsequences: false)
    let kept = paragraphs.filter { !isFurniture($0) }
    guard kept.count < paragraphs.count, kept.contains(where: { !String($0).trimmed.isEmpty })
    else { return text }
    return kept.joined(separator: "\n\n")
  }

  /// A plain text without what follows the line `-- `, by which a signature begins (RFC 3676, 4.3).
  static func withoutSignature(_ text: String) -> String {
    for mark in ["\n-- \n", "\r\n-- \r\n"] {
      guard let start = text.ranges(of: mark).last?.lowerBound else { continue }
      let rest = text[..<start]
      if !String(rest).trimmed.isEmpty { return String(rest) }
    }
    return text
  }

  private static let mostWords = 40

  private static func isFurniture(_ paragraph: Substring) -> Bool {
    let words = Fold.words(String(paragraph))
    guard (1...mostWords).contains(words.count) else { return false }
    let line = words.joined(separator: " ") + " "
    return openers.contains { line.hasPrefix($0 + " ") }
  }

  private static let openers =
    [
      "view in browser", "view this email", "view online", "unsubscribe", "manage preferences",
      "manage your preferences", "update your preferences", "you are receiving this",
      "privacy policy",
    ] + FrenchPageWords.letterLines
}
