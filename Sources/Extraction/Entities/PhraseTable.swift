import Linguistics

/// Names of one or more words, found at a token by the identities of their words.
struct PhraseTable: Sendable {
  private var entries: [WordID: [Entry]] = [:]

  private struct Entry: Sendable {
    var parts: [Part]
    var type: EntityType
  }

  /// A word of a name; a number or sign is kept as its bytes.
  private struct Part: Sendable {
    var word: WordID
    var literal: [UInt8]?
    var needsCapital: Bool
  }

  /// A name of the table, found in a text.
  struct Match {
    var end: Int
    var type: EntityType
  }

  /// Makes a table of names parted by commas.
  ///
  /// A word written here with a capital is found only with a capital.
  init(_ list: String, _ type: EntityType) {
    let text = AnnotatedText(list)
    for name in text.tokens.split(whereSeparator: { $0.kind == .comma }) {
      let parts = name.map { token in
        Part(
          word: token.word,
          literal: token.word == .none ? Array(text.bytes[token.start..<token.end]) : nil,
          needsCapital: token.traits.contains(.capitalized))
      }
      entries[parts[0].word, default: []].append(Entry(parts: parts, type: type))
    }
    sort()
  }

  /// Makes a table of others; of the same name in two the first counts.
  init(joining tables: [PhraseTable]) {
    for table in tables { entries.merge(table.entries) { $0 + $1 } }
    sort()
  }

  /// Puts longer names first.
  private mutating func sort() {
    for word in entries.keys { entries[word]?.sort { $0.parts.count > $1.parts.count } }
  }

  /// The longest name that begins at a token.
  func match(_ text: AnnotatedText, at i: Int) -> Match? {
    guard text.tokens[i].word != .none, let candidates = entries[text.tokens[i].word] else {
      return nil
    }
    for entry in candidates where i + entry.parts.count <= text.tokens.count {
      let end = i + entry.parts.count
      if zip(text.tokens[i..<end], entry.parts).allSatisfy({ matches(text, $0, $1) }) {
        return Match(end: end, type: entry.type)
      }
    }
    return nil
  }

  private func matches(_ text: AnnotatedText, _ token: Token, _ part: Part) -> Bool {
    if let literal = part.literal {
      return text.bytes[token.start..<token.end].elementsEqual(literal)
    }
    guard token.word == part.word else { return false }
    return !part.needsCapital || token.traits.contains(.capitalized)
  }
}
