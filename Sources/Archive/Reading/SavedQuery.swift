import FoundationEssentials

/// A question that is kept in the archive under a name.
public struct SavedQuery: Sendable, Equatable {
  /// Its name.
  public var name: String
  /// The words of the command that asks it, after the name of the program.
  public var words: [String]
  /// When it was saved, in UTC.
  public var savedAt: String
}

extension ArchiveReader {
  /// The questions that are kept, in the order of their names.
  public func savedQueries() throws -> [SavedQuery] {
    var queries: [SavedQuery] = []
    try rows("SELECT name, command, saved_at FROM saved_query ORDER BY name") { row in
      queries.append(
        SavedQuery(name: row.text(0), words: SavedQuery.words(row.text(1)), savedAt: row.text(2)))
    }
    return queries
  }
}

extension SavedQuery {
  /// Words as the archive keeps them.
  static func json(_ words: [String]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: try encoder.encode(words), as: UTF8.self)
  }

  // What another program wrote and is no list of words is a command of no words, which is refused
  // when it is run, and can be removed.
  static func words(_ json: String) -> [String] {
    (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
  }
}
