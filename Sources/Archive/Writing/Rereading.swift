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

/// Which articles are to be read again.
public enum RereadChoice: Sendable {
  /// All of them.
  case all
  /// Those in which something else than this program's extractor looked for claims, or nothing did.
  case others
  /// Those that have names which came to the user's list, or left it, since they were read.
  case withOtherNames

  var condition: String {
    switch self {
    case .all: "?2 IS NOT NULL"
    case .others: "extractor IS NOT ?2"
    case .withOtherNames: "?2 IS NOT NULL AND \(Self.isMarked)"
    }
  }

  /// What stands for the extractor of articles with other names, until they are read again.
  static let mark = "read before other names were listed"
  /// The condition of the index that holds them, as the schema writes it.
  static let isMarked = "extractor = '\(mark)'"
}

extension ArchiveWriter {
  /// The first article after another, of those that are to be read again.
  public func textToReread(after article: Int64, _ choice: RereadChoice) throws -> TextToReread? {
    try using { session in
      let next = """
        SELECT id, language, text FROM article WHERE id > ?1 AND \(choice.condition)
        ORDER BY id LIMIT 1
        """
      return try session.connection.prepare(next).first(article, Extractor.name) {
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

  /// The decisions about words that no claim or figure of a newest text has any more.
  public func orphanedDecisions() throws -> [OrphanedDecision] {
    try using { try Orphans.all(in: $0.connection) }
  }
}
