import Linguistics

/// The texts of feeds, which are HTML or plain, and seldom say which.
enum FeedText {
  /// The text of a body: of HTML what a reader would see, of plain text all, its line ends too.
  static func body(_ content: String) -> String {
    hasTags(content) ? html(content) : XMLCharacters.named(in: content).trimmed
  }

  /// The text of HTML.
  static func html(_ content: String) -> String {
    withoutPointer(HTMLFragment.text(of: Array(content.utf8)))
  }

  /// A text without a last paragraph that says where it came out first, as WordPress adds it.
  private static func withoutPointer(_ text: String) -> String {
    guard let end = text.ranges(of: "\n\n").last else { return text }
    let words = Fold.words(String(text[end.upperBound...])).joined(separator: " ")
    let isPointer = pointers.contains { words.hasPrefix($0.start) && words.contains($0.middle) }
    return isPointer ? String(text[..<end.lowerBound]) : text
  }

  private static let pointers =
    [(start: "the post ", middle: " appeared first on ")] + FrenchPageWords.feedPointers

  /// The text of a title on one line; nil when there is none.
  static func title(_ content: String?) -> String? {
    content.flatMap { body($0).onOneLine }
  }

  /// The length up to which a description is taken for a summary of something longer.
  static let longestSummary = 1000

  /// Whether there is a tag or comment: a `<` before a letter, `/` or `!`.
  private static func hasTags(_ content: String) -> Bool {
    let bytes = content.utf8
    return zip(bytes, bytes.dropFirst()).contains { mark, next in
      mark == UInt8(ascii: "<")
        && ((0x41...0x5A).contains(next & 0xDF) || next == UInt8(ascii: "/")
          || next == UInt8(ascii: "!"))
    }
  }
}
