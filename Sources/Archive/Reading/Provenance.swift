import SQLite

/// What made the rows of an archive, for whoever has to account for them.
public struct Provenance: Sendable, Equatable {
  /// The version of the archive's schema.
  public var schemaVersion: Int
  /// The version of the SQLite library that reads it.
  public var sqliteVersion: String
  /// What looked for claims and figures, in the order of the names.
  public var extractors: [String]
}

extension ArchiveReader {
  /// What made the rows of the archive.
  public func provenance() throws -> Provenance {
    var extractors: [String] = []
    try rows(Self.extractorsOfBatches) { extractors.append($0.text(0)) }
    return try ArchiveError.about(path) {
      Provenance(
        schemaVersion: try Format.number("user_version", connection),
        sqliteVersion: Connection.libraryVersion, extractors: extractors)
    }
  }

  // One program writes a batch, so that a few of its articles tell for all: reading the column of
  // every article would take as long as reading all texts.
  private static let extractorsOfBatches = """
    SELECT DISTINCT extractor FROM batch CROSS JOIN article
    WHERE article.id IN (
      SELECT id FROM article AS first WHERE first.batch_id = batch.id ORDER BY id LIMIT 8)
      AND extractor IS NOT NULL
    ORDER BY extractor
    """
}
