import Linguistics

/// The words of a question and the line that they stand in.
struct AskWords {
  let line: String
  private(set) var words: [AskWord]
  private(set) var keys: [String]

  init(_ line: String) {
    self.line = line
    words = AskWord.split(line)
    keys = words.map(\.key)
  }

  var count: Int { keys.count }

  /// Takes words out.
  mutating func remove(_ range: Range<Int>) {
    words.removeSubrange(range)
    keys.removeSubrange(range)
  }

  /// The words of a range in the line, marks at their end left out; nil where others stood
  /// between them.
  func text(_ range: Range<Int>) -> String? {
    guard let first = words[range].first, let last = words[range].last,
      last.place - first.place == range.count - 1
    else { return nil }
    var text = line[first.range.lowerBound..<last.range.upperBound]
    while let mark = text.last, ",;:".contains(mark) || mark.isWhitespace { text = text.dropLast() }
    return String(text)
  }

  /// The typed form of a word.
  func typed(_ index: Int) -> Substring { line[words[index].range] }

  /// Whether a word is in quotation marks.
  func isQuoted(_ index: Int) -> Bool { keys[index] == AskWord.quotation }

  /// Whether a word begins with a capital letter, or stands in quotation marks.
  func isCapital(_ index: Int) -> Bool {
    isQuoted(index) || typed(index).first(where: \.isLetter)?.isUppercase == true
  }

  /// Whether a word is one of capitals in a line of others: WHO is not who.
  func isAcronym(_ index: Int) -> Bool {
    let letters = typed(index).filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy(\.isUppercase)
      && line.contains { $0.isLowercase }
  }

  /// Whether a comma follows a word.
  func isBeforeComma(_ index: Int) -> Bool { typed(index).last == "," }

  /// Where the longest of several phrases that begins at an index ends.
  func end(of phrases: AskPhrases, at index: Int) -> Int? { phrases.end(in: keys[...], at: index) }

  /// Where the longest of several phrases that ends before an index begins.
  func start(of phrases: AskPhrases, before end: Int) -> Int? {
    phrases.start(in: keys, before: end)
  }
}
