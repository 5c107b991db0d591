import Linguistics

/// A word of a question asked in plain language, with its place in the line.
struct AskWord: Equatable {
  /// The word folded; ``quotation`` for words in quotation marks.
  let key: String
  /// Where it stands.
  let range: Range<String.Index>
  /// Its number among the words of the line.
  var place = 0

  /// The key of words in quotation marks: no pattern has it.
  static let quotation = "\""

  /// The words of a line; elided words, as in `d'Alep`, are words of their own, and so is `'s`.
  static func split(_ line: String) -> [AskWord] {
    var splitter = AskWordSplitter(line)
    splitter.split()
    return splitter.words.enumerated().map { place, word in
      AskWord(key: word.key, range: word.range, place: place)
    }
  }
}

/// Cuts a line into words.
private struct AskWordSplitter {
  private let line: String
  /// Where each closing mark stands last.
  private var lastClosing: [Character: String.Index] = [:]
  private(set) var words: [AskWord] = []

  private static let marks: [Character: Character] = ["\"": "\"", "«": "»", "“": "”", "„": "”"]
  private static let symbols = "%€$£"

  init(_ line: String) {
    self.line = line
    for i in line.indices where "\"»”".contains(line[i]) { lastClosing[line[i]] = i }
  }

  mutating func split() {
    var at = line.startIndex
    while at < line.endIndex {
      if line[at].isWhitespace {
        at = line.index(after: at)
      } else if let end = endOfQuotation(at) {
        words.append(AskWord(key: AskWord.quotation, range: at..<end))
        at = end
      } else {
        at = piece(at)
      }
    }
  }

  private func endOfQuotation(_ start: String.Index) -> String.Index? {
    guard let closing = Self.marks[line[start]], let last = lastClosing[closing], last > start,
      let end = line[line.index(after: start)...].firstIndex(of: closing)
    else { return nil }
    return line.index(after: end)
  }

  /// Takes the words before the next space or quotation; gives where they end.
  private mutating func piece(_ first: String.Index) -> String.Index {
    let end = line[first...].firstIndex(where: \.isWhitespace) ?? line.endIndex
    var start = first
    while let mark = line[start..<end].firstIndex(where: { "'’".contains($0) }),
      Elisions.words.contains(Fold.key(String(line[start..<mark])))
    {
      let next = line.index(after: mark)
      add(start..<next)
      start = next
      if start < end, Self.marks[line[start]] != nil { return start }
    }
    guard start < end else { return end }
    let word = line[start..<end]
    if let mark = word.lastIndex(where: { "'’".contains($0) }), mark > start,
      Fold.key(String(word[mark...])) == "s"
    {
      add(start..<mark)
      words.append(AskWord(key: "'s", range: mark..<end))
    } else {
      add(start..<end)
    }
    return end
  }

  private mutating func add(_ range: Range<String.Index>) {
    let text = String(line[range])
    let key = Fold.key(text)
    let symbols = text.filter { Self.symbols.contains($0) }
    let parts = [key, symbols].filter { !$0.isEmpty }
    // A unit glued to its number is a word beside it: 10 %.
    for part in parts { words.append(AskWord(key: part, range: range)) }
  }
}
