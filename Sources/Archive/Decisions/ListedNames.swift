import Extraction
import SQLite

/// The names that a user lists, and the articles that have them.
struct ListedNames {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// The list that guides recognition.
  func list() throws -> KnownNames {
    var entries: [KnownNames.Entry] = []
    try connection.prepare(Self.live).each(Decision.Kind.name.rawValue) { row in
      guard let decision = StoredDecision(row)?.decision, let key = decision.entity,
        let name = decision.content.name
      else { return }
      entries.append(.init(name: name, type: key.type, aliases: decision.content.aliases ?? []))
    }
    return KnownNames(entries)
  }

  private static let live = """
    SELECT id, \(DecisionStore.columns) FROM decision
    WHERE kind = ? AND undone_at IS NULL AND entity_key IS NOT NULL ORDER BY made_at, id
    """

  /// Marks the articles that have names of decisions which came or went, to be read again; gives
  /// the number of those that are marked, for these names or others.
  func mark(_ decisions: [StoredDecision]) throws -> Int {
    let listed = decisions.filter { $0.decision.kind == .name }
    guard !listed.isEmpty else { return try marked() }
    let tokenizer = try IndexTokenizer(on: connection)
    let mark = try connection.prepare(
      """
      UPDATE article SET extractor = ?2 WHERE extractor IS NOT NULL AND id IN (
        SELECT rowid FROM article_search WHERE article_search MATCH ?1)
      """)
    for phrase in try phrases(listed, tokenizer) { try mark.run(phrase, RereadChoice.mark) }
    return try marked()
  }

  /// How many articles are marked.
  func marked() throws -> Int {
    try connection.first("SELECT count(*) FROM article WHERE \(RereadChoice.isMarked)") {
      $0.int(0)
    }
      ?? 0
  }

  private func phrases(
    _ listed: [StoredDecision], _ tokenizer: IndexTokenizer
  ) throws -> Set<String> {
    var phrases: Set<String> = []
    for stored in listed {
      let content = stored.decision.content
      for name in [content.name].compactMap({ $0 }) + (content.aliases ?? []) {
        for spelling in Self.spellings(of: name) {
          var words: [String] = []
          try tokenizer.tokens(of: spelling) { words.append($0.text) }
          if !words.isEmpty { phrases.insert("\"\(words.joined(separator: " "))\"") }
        }
      }
    }
    return phrases
  }

  /// The spellings of a name that are one where names are recognized, and not in the index.
  private static func spellings(of name: String) -> Set<String> {
    let letters = name.filter { $0.isLetter }
    var spellings: Set<String> = [name]
    for (one, two) in [("œ", "oe"), ("Œ", "Oe"), ("æ", "ae"), ("Æ", "Ae")] {
      spellings.insert(name.replacing(one, with: two))
      spellings.insert(name.replacing(two, with: one))
    }
    // An acronym, with points and without.
    if !letters.isEmpty, letters.allSatisfy(\.isUppercase), letters.count <= 12 {
      spellings.insert(letters)
      spellings.insert(letters.map(String.init).joined(separator: "."))
    }
    return spellings
  }
}

extension ArchiveWriter {
  /// The names that the user lists.
  public func knownNames() throws -> KnownNames {
    try using { try ListedNames($0.connection).list() }
  }
}

extension ArchiveReader {
  /// The names that the user lists.
  public func knownNames() throws -> KnownNames {
    try ArchiveError.about(path) { try ListedNames(connection).list() }
  }
}
