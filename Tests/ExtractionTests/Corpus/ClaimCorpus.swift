import Testing

/// Our own sentences with the claims that are in them.
///
/// A text stands on a line of its own; under it, indented, each claim: kind, speaker, content (its
/// pieces joined by `…`), and the stance where it is not asserted. A speaker `?` is left open.
enum ClaimCorpus {
  /// A text and its claims.
  struct Entry: Sendable, CustomTestStringConvertible {
    var text: String
    var claims: [String]
    var testDescription: String { text }
  }

  /// Every corpus with claims.
  static let all = [spoken, clauses, quotedWords, speakers, articles, reviewed]

  /// The entries of a corpus.
  static func entries(_ corpus: String) -> [Entry] {
    corpus.split(separator: "\n\n").map { block in
      let lines = block.split(separator: "\n")
      return Entry(
        text: String(lines[0]), claims: lines.dropFirst().map { String($0.drop { $0 == " " }) })
    }
  }
}
