import SQLite

extension ArchiveWriter {
  /// Keeps a question under a name, which is free unless another may be replaced.
  public func save(_ name: String, _ words: [String], replacing: Bool) throws {
    try using { session in
      let connection = session.connection
      try connection.transaction {
        let taken = "SELECT 1 FROM saved_query WHERE name = ?"
        guard try replacing || connection.prepare(taken).first(name, read: { _ in true }) == nil
        else {
          throw ArchiveError(
            .refused,
            "\"\(name)\" is saved already. Add --replace before the name to replace it.")
        }
        try connection.prepare(
          "INSERT OR REPLACE INTO saved_query (name, command, saved_at) VALUES (?, ?, ?)"
        )
        .run(name, SavedQuery.json(words), Timestamp.now())
      }
    }
  }

  /// Removes the question of a name, if there is one.
  public func removeSavedQuery(_ name: String) throws {
    try using { try $0.connection.prepare("DELETE FROM saved_query WHERE name = ?").run(name) }
  }
}
