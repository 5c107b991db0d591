import Testing

/// Our own sentences with the figures that are in them.
///
/// A text stands on a line of its own; under it, indented, each figure: its words, then modifier,
/// kind and value, and where there are any `u=` the code of its unit, `n=` what is counted, `p=`
/// per what, `s=` who gave it.
enum FigureCorpus {
  /// A text and its figures.
  struct Entry: Sendable, CustomTestStringConvertible {
    var text: String
    var figures: [String]
    var testDescription: String { text }
  }

  /// Every corpus with figures.
  static let all = [counting, hedged, sourced, amounts, measures, times]

  /// The entries of a corpus.
  static func entries(_ corpus: String) -> [Entry] {
    corpus.split(separator: "\n\n").map { block in
      let lines = block.split(separator: "\n")
      return Entry(
        text: String(lines[0]), figures: lines.dropFirst().map { String($0.drop { $0 == " " }) })
    }
  }
}
