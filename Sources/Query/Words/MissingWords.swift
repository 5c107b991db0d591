/// Words that no text of an archive has: what is wrong with them is said, with the nearest there
/// are, so that an empty answer is never a riddle.
struct MissingWords {
  let reader: ArchiveReader

  /// How many words of the archive are compared with one that it has not.
  private static let mostCompared = 3000

  /// A notice for each word that was widened to nothing the archive has.
  func notices(_ expansions: [WordExpansion]) throws -> [Notice] {
    try expansions.filter { try !isKnown($0) }.map { expansion in
      let nearest = try nearest(to: expansion.forms.first ?? expansion.typed)
      let hint = nearest.isEmpty ? "" : " The nearest: \(Wording.list(nearest, "and"))."
      return Notice(
        .noSuchWord, "No text in the archive has the word \"\(expansion.typed)\".\(hint)")
    }
  }

  /// Whether the archive has all words of one of the forms; more letters may follow a starred one.
  private func isKnown(_ expansion: WordExpansion) throws -> Bool {
    try expansion.forms.contains { form in
      let isPrefix = form.hasSuffix("*")
      var words = try reader.indexWords(of: form)
      guard isPrefix, let last = words.popLast() else { return try words.allSatisfy(isWord) }
      return try words.allSatisfy(isWord) && isBeginning(last)
    }
  }

  private func isWord(_ word: String) throws -> Bool {
    try reader.first("SELECT 1 FROM term WHERE term = ?1", [.text(word)]) { _ in true } ?? false
  }

  private func isBeginning(_ letters: String) throws -> Bool {
    let sql = "SELECT 1 FROM term WHERE term >= ?1 AND term < ?2 LIMIT 1"
    let bounds: [Value] = [.text(letters), .text(letters + "\u{10FFFF}")]
    return try reader.first(sql, bounds) { _ in true } ?? false
  }

  private func nearest(to typed: String) throws -> [String] {
    let words = try reader.indexWords(of: typed)
    guard words.count == 1, let word = words.first, word.count > 3 else { return [] }
    let start = String(word.prefix(2))
    var known: [String] = []
    let sql = """
      SELECT DISTINCT term FROM term
      WHERE term >= ?1 AND term < ?2 AND abs(length(term) - ?3) <= 2 LIMIT \(Self.mostCompared)
      """
    let values: [Value] = [
      .text(start), .text(start + "\u{10FFFF}"), .integer(Int64(word.count)),
    ]
    try reader.rows(sql, values) { known.append($0.text(0)) }
    return Array(Nearest.ranked(word, known).prefix(3))
  }
}
