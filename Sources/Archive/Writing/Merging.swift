import SQLite

extension ArchiveWriter {
  /// Opens another archive, to take in what it holds: it is only read, and what a stranger may have
  /// put into its schema does nothing.
  public func openOther(_ other: String) throws -> ArchiveReader {
    guard !Location.areSame(path, other) else {
      throw ArchiveError(
        .refused, "\(other) is the archive itself. Name another archive to take articles from.")
    }
    let reader = try ArchiveReader.open(other)
    try reader.restrictToReading()
    return reader
  }

  /// The texts of an article of another archive that are newer than what this one has, in order.
  ///
  /// There are none where this one has a newer text than the other.
  public func textsToTake(of other: StoredArticle) throws -> [String] {
    let texts = other.olderTexts + [other.article.text]
    switch try match(other.article) {
    case .new: return texts
    case .unchanged, .older, .updated, .conflict: return [other.article.text]
    case .replaced(let id):
      return try using { session in
        let known = try session.stores.articles.allTexts(id)
        if known.contains(other.article.text) { return [] }
        guard let newest = known.first, let common = texts.lastIndex(of: newest) else {
          return [other.article.text]
        }
        return Array(texts[(common + 1)...])
      }
    }
  }

  /// Takes over the decisions of another archive that this one lacks, and lays them over its
  /// extractions.
  public func takeDecisions(
    of other: ArchiveReader, extract: @escaping ExtractText
  ) throws -> DecisionReport {
    var rows: [[Value]] = []
    try other.rows("SELECT \(DecisionStore.columns) FROM decision ORDER BY made_at, id") { row in
      rows.append((0..<row.count).map { row.value($0) })
    }
    return try take(rows, extract: extract)
  }

  /// Takes over the saved queries of another archive whose names are free here.
  ///
  /// Gives how many there are, and the names that mean something else here.
  public func takeSavedQueries(of other: ArchiveReader) throws -> (count: Int, taken: [String]) {
    try using { session in
      let insert = try session.connection.prepare(MergeSQL.insertQuery)
      let isSame = try session.connection.prepare(
        "SELECT 1 FROM saved_query WHERE name = ? AND command = ?")
      var (count, taken) = (0, [String]())
      try session.connection.transaction {
        try other.rows("SELECT name, command, saved_at FROM saved_query ORDER BY name") { row in
          let (name, command) = (row.text(0), row.text(1))
          if try insert.first(name, command, row.text(2), read: { _ in true }) != nil {
            count += 1
          } else if try isSame.first(name, command, read: { _ in true }) == nil {
            taken.append(name)
          }
        }
      }
      return (count, taken)
    }
  }
}

private enum MergeSQL {
  static let insertQuery = """
    INSERT INTO saved_query (name, command, saved_at) VALUES (?, ?, ?)
    ON CONFLICT DO NOTHING RETURNING name
    """
}
