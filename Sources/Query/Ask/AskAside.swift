/// Words that mean something else than what they would be found by: sources, first, quotes.
struct AskAside {
  let language: AskLanguage
  let words: AskWords

  /// Whether what is counted is of the archive rather than told by it: sources, people who spoke.
  func isOfArchive(_ range: Range<Int>) -> Bool {
    let kept = language.words
    let isBare =
      range.count <= 2 && range.last.map { kept.archived.contains(words.keys[$0]) } == true
    return isBare || range.dropFirst().contains { kept.archiving.contains(words.keys[$0]) }
  }

  /// Whether an order rather than words ends what was said, as first.
  func isSaidInOrder(_ range: Range<Int>, _ form: AskForm) -> Bool {
    form.isSaid && words.start(of: language.words.inOrder, before: range.upperBound) != nil
  }

  /// Whether rows with other rows are asked for: claims with quotes.
  func isRowsThemselves(_ range: Range<Int>) -> Bool {
    range.contains { index in
      index > 0 && language.words.having.contains(words.keys[index - 1])
        && words.end(of: language.words.counted, at: index) != nil
    }
  }
}
