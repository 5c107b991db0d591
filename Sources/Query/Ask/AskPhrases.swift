/// Phrases found quickly by their first word.
struct AskPhrases: Sendable, ExpressibleByArrayLiteral {
  private let byFirst: [String: [String]]

  init(_ phrases: some Sequence<String>) {
    byFirst = Dictionary(grouping: phrases) { AskPattern.firstWord($0) }
  }

  init(arrayLiteral phrases: String...) { self.init(phrases) }

  /// Where the longest phrase that begins at an index ends.
  func end(in keys: ArraySlice<String>, at index: Int) -> Int? {
    guard index < keys.endIndex, let phrases = byFirst[AskPattern.firstWord(keys[index])] else {
      return nil
    }
    return phrases.compactMap { AskPattern.end(of: $0, in: keys, index) }.max()
  }

  /// Where the longest phrase that ends before an index begins.
  func start(in keys: [String], before end: Int) -> Int? {
    (max(0, end - 6)..<max(0, end)).first { self.end(in: keys[..<end], at: $0) == end }
  }
}

/// Phrases and what each means.
struct AskTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private let phrases: AskPhrases
  private let values: [String: Value]

  init(dictionaryLiteral entries: (String, Value)...) {
    self.init(Dictionary(entries) { first, _ in first })
  }

  init(_ values: [String: Value]) {
    self.values = values
    phrases = AskPhrases(values.keys)
  }

  /// The meaning of a phrase.
  subscript(phrase: String) -> Value? { values[phrase] }

  /// The phrases.
  var keys: some Collection<String> { values.keys }

  /// The longest phrase that begins at an index: where it ends, and its meaning.
  func longest(in keys: [String], at index: Int) -> (end: Int, value: Value)? {
    guard let end = phrases.end(in: keys[...], at: index),
      let value = values[keys[index..<end].joined(separator: " ")]
    else { return nil }
    return (end, value)
  }

  /// The longest phrase that ends before an index: where it begins, and its meaning.
  func longest(in keys: [String], before end: Int) -> (start: Int, value: Value)? {
    guard let start = phrases.start(in: keys, before: end),
      let value = values[keys[start..<end].joined(separator: " ")]
    else { return nil }
    return (start, value)
  }
}
