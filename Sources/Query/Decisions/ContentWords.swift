import Archive

/// Finds the words that a person says are the content, and what the text round them says.
extension Corrector {
  /// What stands between the pieces of a claim, as the views write it and as people type it.
  private static let gaps = ["[…]", "[...]"]

  /// What words at some places are.
  func content(
    at pieces: [Range<Int>], in text: String, _ item: DecisionContent.Item
  ) throws -> DecisionContent {
    let passages = try pieces.map { piece in
      guard let passage = passage(piece, text) else {
        throw QueryError(.usage, "Those words are none that can be said; nothing was changed.")
      }
      return passage
    }
    var content = DecisionContent()
    content.spans = pieces.map { [$0.lowerBound, $0.count] }
    content.text = pieces.map { Self.words($0, of: text) }.joined(separator: " […] ")
    let sentence = Self.outer(passages.map(\.sentence))
    content.sentence = [sentence.lowerBound, sentence.count]
    guard item == .claim else { return content }
    let kinds = Set(passages.map(\.kind))
    content.kind = kinds.count == 1 ? kinds.first : "mixed"
    content.quoted = passages.flatMap(\.quoted).map { [$0.lowerBound, $0.count] }
    return content
  }

  /// From the first to the last of some places.
  static func outer(_ places: [Range<Int>]) -> Range<Int> {
    let start = places.map(\.lowerBound).min() ?? 0
    return start..<max(start, places.map(\.upperBound).max() ?? 0)
  }

  /// The places of some words, of several pieces where […] parts them: in the sentence of the row
  /// where they stand there once, else in the text.
  func pieces(
    of words: String, in text: String, near sentence: Range<Int>?
  ) throws -> [Range<Int>] {
    var line = words
    for gap in Self.gaps { line = line.replacing(gap, with: "\u{0}") }
    let parts = line.split(separator: "\u{0}").map(String.init)
    guard let first = parts.first else { throw Self.notThere(words) }
    let search = WordSearch(text)
    var pieces = [try place(of: first, search, near: sentence)]
    for part in parts.dropFirst() {
      let end = pieces.last?.upperBound ?? 0
      guard let next = search.places(of: part).first(where: { $0.lowerBound >= end }) else {
        throw Self.notThere(part)
      }
      pieces.append(next)
    }
    return pieces
  }

  private func place(
    of words: String, _ search: WordSearch, near sentence: Range<Int>?
  ) throws -> Range<Int> {
    let places = search.places(of: words)
    let near = places.filter { sentence?.contains($0.lowerBound) == true }
    if near.count == 1 { return near[0] }
    if places.count == 1 { return places[0] }
    guard let first = places.first else { throw Self.notThere(words) }
    throw QueryError(
      .usage,
      "The words \"\(Self.short(words))\" stand in the article \(places.count) times, first at "
        + "\(first.lowerBound)+\(first.count); nothing was changed. Write more of them.")
  }

  private static func notThere(_ words: String) -> QueryError {
    QueryError(
      .usage,
      "The words \"\(short(words))\" do not stand in the article; nothing was changed. "
        + "Write them exactly as they stand there.")
  }
}
