import Linguistics

/// A word of a question asked in plain language, with its place in the line.
struct AskWord: Equatable {
  /// The word folded.
  let key: String
  /// Where it stands.
  let range: Range<String.Index>

  /// The words of a line; elided words, as in `d'Alep`, are words of their own.
  static func split(_ line: String) -> [AskWord] {
    var words: [AskWord] = []
    for piece in line.split(whereSeparator: \.isWhitespace) {
      var rest = piece
      while let mark = rest.firstIndex(where: { "'’".contains($0) }),
        Elisions.words.contains(Fold.key(String(rest[..<mark])))
      {
        let end = rest.index(after: mark)
        words.append(AskWord(key: Fold.key(String(rest[..<mark])), range: rest.startIndex..<end))
        rest = rest[end...]
      }
      if !rest.isEmpty {
        words.append(AskWord(key: Fold.key(String(rest)), range: rest.startIndex..<rest.endIndex))
      }
    }
    return words
  }
}
