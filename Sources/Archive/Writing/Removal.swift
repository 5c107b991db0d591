import SQLite

extension ArchiveWriter {
  /// Removes articles for good, each with a tombstone that keeps it from being taken in again.
  ///
  /// Their words may stand in parts of the file that are no longer used until the archive is
  /// compacted.
  public func remove(articles: [Int64], reason: String) throws {
    try using { session in
      // What is deleted is overwritten at once: Debian's SQLite does so anyway.
      try session.connection.run("PRAGMA secure_delete = ON")
      let removal = try Removal(session)
      try session.stores.transaction {
        for id in articles {
          try removal.remove(id, reason: reason, toolVersion: toolVersion)
        }
      }
      session.stores.forget()
    }
  }
}

extension ArchiveWriter {
  /// Forgets that an article was removed, so that it can be taken in again.
  public func readmit(article: Int64) throws {
    try using { session in
      let isGone = try session.stores.transaction {
        try session.stores.tombstones.remove(article)
      }
      guard !isGone else { return }
      throw ArchiveError(
        .notFound,
        "No article a\(article) was removed. \"verbatim sql 'SELECT * FROM tombstones'\" lists those "
          + "that were.")
    }
  }
}

/// Removes an article for good: its texts, what was found in them, and the words and names that
/// no other article has.
struct Removal {
  private let session: Session
  private let words: WordRemoval
  private var stores: Stores { session.stores }

  init(_ session: Session) throws {
    self.session = session
    words = try WordRemoval(session.connection)
  }

  /// Removes an article and leaves a tombstone; to be run in one transaction.
  func remove(_ id: Int64, reason: String, toolVersion: String) throws {
    guard let stored = try stores.articles.load(id) else {
      throw ArchiveError(
        .notFound, "There is no article a\(id) in the archive. \"verbatim articles\" lists them.")
    }
    let texts = try stores.articles.allTexts(id)
    let nouns = try stores.figures.nouns(of: id)
    let named = try NamesOfArticle(id, in: session.connection)
    try stores.tombstones.add(id, reason: reason, toolVersion: toolVersion)
    try session.writer.remove(stored)
    try stores.batches.forget(id)
    // What is counted decides which names are left without an article.
    try stores.writeCounts()
    try named.removeUnused(from: session.connection)
    try words.removeUnused(texts + nouns)
  }
}

/// The names that an article uses.
private struct NamesOfArticle {
  private var entities: [Int64] = []
  private var descriptions: [Int64] = []

  init(_ article: Int64, in connection: Connection) throws {
    try connection.prepare(Self.entitiesOfArticle).each(article) { entities.append($0.int64(0)) }
    try connection.prepare(Self.descriptionsOfArticle).each(article) {
      descriptions.append($0.int64(0))
    }
  }

  /// Removes those that no other article uses.
  func removeUnused(from connection: Connection) throws {
    // What people decided about is theirs.
    let unusedEntity = try connection.prepare(
      """
      DELETE FROM entity WHERE id = ?1 AND articles = 0 AND claims = 0 AND spelling IS NULL
      """)
    for id in entities { try unusedEntity.run(id) }
    let isUsed = try connection.prepare(Self.isUsed)
    let wordsOfDescription = try connection.prepare(
      "DELETE FROM description_word WHERE description_id = ?")
    let description = try connection.prepare("DELETE FROM description WHERE id = ?")
    for id in descriptions where try isUsed.first(id, read: { $0.int(0) }) == 0 {
      try wordsOfDescription.run(id)
      try description.run(id)
    }
  }

  private static let entitiesOfArticle = """
    SELECT entity_id FROM mention WHERE article_id = ?1
    UNION SELECT speaker_id FROM claim WHERE article_id = ?1 AND speaker_id IS NOT NULL
    UNION SELECT speaker_id FROM figure WHERE article_id = ?1 AND speaker_id IS NOT NULL
    """
  private static let descriptionsOfArticle = """
    SELECT description_id FROM claim WHERE article_id = ?1 AND description_id IS NOT NULL
    UNION SELECT description_id FROM figure WHERE article_id = ?1 AND description_id IS NOT NULL
    """
  private static let isUsed = """
    SELECT EXISTS (SELECT 1 FROM claim WHERE description_id = ?1)
      OR EXISTS (SELECT 1 FROM figure WHERE description_id = ?1)
    """
}

/// Removes words from the table of words once no text has them: an index says so at once.
private final class WordRemoval {
  private let tokenizer: IndexTokenizer
  private let isInArticle: Statement
  private let isInFigure: Statement
  private let delete: Statement

  init(_ connection: Connection) throws {
    tokenizer = try IndexTokenizer(on: connection)
    isInArticle = try connection.prepare(
      "SELECT 1 FROM article_search WHERE article_search MATCH ? LIMIT 1")
    isInFigure = try connection.prepare(
      "SELECT 1 FROM figure_search WHERE figure_search MATCH ? LIMIT 1")
    delete = try connection.prepare("DELETE FROM term WHERE term = ?")
  }

  func removeUnused(_ texts: [String]) throws {
    var words: Set<String> = []
    for text in texts { try tokenizer.tokens(of: text) { words.insert($0.text) } }
    for word in words {
      let phrase = "\"\(word)\""
      guard try isInArticle.first(phrase, read: { _ in true }) == nil,
        try isInFigure.first(phrase, read: { _ in true }) == nil
      else { continue }
      try delete.run(word)
    }
  }
}
