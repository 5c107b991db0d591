import Testing

/// A text of a corpus and what is in it.
///
/// A text stands on a line of its own, what is in it on lines under it, indented; an empty line
/// parts the entries.
struct CorpusEntry: Sendable, CustomTestStringConvertible {
  var text: String
  var found: [String]
  var testDescription: String { text }

  /// The entries of a corpus.
  static func entries(_ corpus: String) -> [CorpusEntry] {
    corpus.split(separator: "\n\n").map { block in
      let lines = block.split(separator: "\n")
      return CorpusEntry(
        text: String(lines[0]), found: lines.dropFirst().map { String($0.drop { $0 == " " }) })
    }
  }
}
