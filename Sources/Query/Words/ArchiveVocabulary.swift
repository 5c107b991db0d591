import Archive

/// The words of an archive and their stems.
struct ArchiveVocabulary: Vocabulary {
  let reader: ArchiveReader

  func words(ofStems stems: [String]) throws -> [String] {
    var words: [String] = []
    for stem in stems {
      words += try texts(Self.wordsOfStem, stem).filter { !words.contains($0) }
    }
    return words
  }

  private static let wordsOfStem = "SELECT term FROM term WHERE stem = ?1 ORDER BY term LIMIT 200"

  func stems(ofWord word: String) throws -> [String] { try texts(Self.stemsOfWord, word) }

  private static let stemsOfWord = "SELECT stem FROM term WHERE term = ?1 ORDER BY stem"

  private func texts(_ sql: String, _ value: String) throws -> [String] {
    var all: [String] = []
    try reader.rows(sql, [.text(value)]) { all.append($0.text(0)) }
    return all
  }
}
