import Extraction
import SQLite

/// The text of an article in which claims and figures are looked for again.
public struct TextToReread: Sendable {
  /// The article.
  public var article: Int64
  /// Its text.
  public var text: String
  /// Its language as it was declared.
  public var language: String?
}

/// A decision of a person about words that no claim, figure or name has any more.
public struct OrphanedDecision: Sendable, Equatable {
  /// Its number.
  public var id: Int64
  /// What was decided, as the archive calls it.
  public var kind: String
  /// The words.
  public var words: String
}

extension ArchiveWriter {
  /// The first article after another in which something else than this program's extractor looked
  /// for claims, or nothing did; or the first of all articles.
  public func textToReread(after article: Int64, all: Bool) throws -> TextToReread? {
    try using { session in
      let next = """
        SELECT id, language, text FROM article WHERE id > ?1 AND (?2 OR extractor IS NOT ?3)
        ORDER BY id LIMIT 1
        """
      return try session.connection.prepare(next).first(article, all ? 1 : 0, Extractor.name) {
        TextToReread(article: $0.int64(0), text: $0.text(2), language: $0.optionalText(1))
      }
    }
  }

  /// Puts what was found in articles in the place of what was found before, in one transaction.
  ///
  /// Nothing is found in a text that is not read; such a text that never was is left alone.
  public func reread(
    _ findings: [(article: Int64, extraction: Extraction?)]
  ) throws -> ExtractionChange {
    try using { session in
      let stores = session.stores
      return try stores.transaction {
        var change = ExtractionChange()
        for (article, extraction) in findings {
          guard let stored = try stores.articles.load(article),
            stored.isExtracted || extraction != nil
          else { continue }
          change += try session.writer.reread(stored, extraction)
        }
        return change
      }
    }
  }

  /// The decisions about words that no claim, figure or name of a newest text has any more.
  public func orphanedDecisions() throws -> [OrphanedDecision] {
    var decisions: [OrphanedDecision] = []
    try using { session in
      try session.connection.prepare(Self.orphans, persistent: false).each { row in
        decisions.append(
          OrphanedDecision(id: row.int64(0), kind: row.text(1), words: row.text(2)))
      }
    }
    return decisions
  }

  private static let orphans = """
    SELECT id, kind, coalesce(words, '') FROM decision
    WHERE undone_at IS NULL AND text_sha256 IS NOT NULL AND start IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM article WHERE article.text_sha256 = decision.text_sha256 AND (
        EXISTS (SELECT 1 FROM claim WHERE claim.article_id = article.id
          AND claim.start = decision.start AND claim.length = decision.length)
        OR EXISTS (SELECT 1 FROM figure WHERE figure.article_id = article.id
          AND figure.start = decision.start AND figure.length = decision.length)
        OR EXISTS (SELECT 1 FROM mention WHERE mention.article_id = article.id
          AND mention.start = decision.start AND mention.length = decision.length)))
    ORDER BY id
    """
}
