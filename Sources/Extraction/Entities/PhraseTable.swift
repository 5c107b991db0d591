import Linguistics

/// Names of one or more words, found at a token by the identities of their words.
struct PhraseTable: Sendable {
  private var entries: [WordID: [Entry]] = [:]

  private struct Entry: Sendable {
    var rest: [WordID]
    var needsCapital: Bool
    var type: EntityType
  }

  /// A name of the table, found in a text.
  struct Match {
    var end: Int
    var type: EntityType
  }

  /// Makes a table of names parted by commas.
  ///
  /// A name written here with a capital is found only with a capital.
  init(_ list: String, _ type: EntityType) {
    let tokens = AnnotatedText(list).tokens
    for entry in tokens.split(whereSeparator: { $0.kind == .comma }) {
      guard let first = entry.first else { continue }
      let needsCapital = first.traits.contains(.capitalized)
      entries[first.word, default: []].append(
        Entry(rest: entry.dropFirst().map(\.word), needsCapital: needsCapital, type: type))
    }
    for word in entries.keys { entries[word]?.sort { $0.rest.count > $1.rest.count } }
  }

  /// Makes a table of others; of the same name in two the first counts.
  init(joining tables: [PhraseTable]) {
    for table in tables { entries.merge(table.entries) { $0 + $1 } }
    for word in entries.keys { entries[word]?.sort { $0.rest.count > $1.rest.count } }
  }

  /// The longest name that begins at a token.
  func match(_ tokens: [Token], at i: Int) -> Match? {
    guard let candidates = entries[tokens[i].word] else { return nil }
    for entry in candidates {
      let end = i + 1 + entry.rest.count
      guard end <= tokens.count else { continue }
      if entry.needsCapital, !tokens[i].traits.contains(.capitalized) { continue }
      let rest = tokens[(i + 1)..<end]
      if rest.elementsEqual(entry.rest, by: { $0.word == $1 && $0.word != .none }) {
        return Match(end: end, type: entry.type)
      }
    }
    return nil
  }
}
