import SQLite

/// The full-text indexes, kept in step with the rows that the stores write.
///
/// The schema's triggers would do the same, and do it for those who change rows by hand. A
/// statement with a trigger that writes an index makes SQLite keep a copy of each page it
/// touches, which takes a quarter of the time of ingestion: a writer leaves them out.
final class SearchIndex {
  private let addArticle: Statement
  private let removeArticle: Statement
  private let addClaim: Statement
  private let removeClaim: Statement
  private let addFigure: Statement
  private let removeFigure: Statement
  private let connection: Connection

  init(_ connection: Connection) throws {
    self.connection = connection
    addArticle = try connection.prepare("INSERT INTO article_search (rowid, text) VALUES (?, ?)")
    removeArticle = try connection.prepare(
      """
      INSERT INTO article_search (article_search, rowid, text)
      SELECT 'delete', id, text FROM article WHERE id = ?
      """)
    addClaim = try connection.prepare(
      "INSERT INTO claim_search (rowid, text, sentence) VALUES (?, ?, ?)")
    removeClaim = try connection.prepare(
      """
      INSERT INTO claim_search (claim_search, rowid, text, sentence)
      SELECT 'delete', id, text, sentence FROM claim_words WHERE id = ?
      """)
    addFigure = try connection.prepare(
      "INSERT INTO figure_search (rowid, text, noun, sentence) VALUES (?, ?, ?, ?)")
    removeFigure = try connection.prepare(
      """
      INSERT INTO figure_search (figure_search, rowid, text, noun, sentence)
      SELECT 'delete', id, text, noun, sentence FROM figure_words WHERE id = ?
      """)
  }

  /// Adds the words of an article.
  func add(article id: Int64, _ text: String) throws { try addArticle.run(id, text) }

  /// Takes out the words of an article that still has its text.
  func remove(article id: Int64) throws { try removeArticle.run(id) }

  /// Adds the words of a claim.
  func add(claim id: Int64, _ text: String, sentence: String) throws {
    try addClaim.run(id, text, sentence)
  }

  /// Takes out the words of a claim that is still there, as is its article's text.
  func remove(claim id: Int64) throws { try removeClaim.run(id) }

  /// Adds the words of a figure.
  func add(figure id: Int64, _ text: String, noun: String?, sentence: String) throws {
    try addFigure.run(id, text, noun, sentence)
  }

  /// Takes out the words of a figure that is still there, as is its article's text.
  func remove(figure id: Int64) throws { try removeFigure.run(id) }

  /// Brings the pieces that each index is written in together, step by step, so that a word is
  /// found at one place instead of dozens.
  ///
  /// Each step is committed, and uses the room of the step before. It can be stopped at any moment.
  func settle() throws {
    for table in ["article_search", "claim_search", "figure_search"] {
      let step = try connection.prepare(
        "INSERT INTO \(table) (\(table), rank) VALUES ('merge', ?)")
      // Below zero it begins to bring all together; less than two changes say that it is done:
      // https://sqlite.org/fts5.html#the_merge_command
      var size = -Self.stepSize
      repeat {
        let before = connection.totalChanges
        try step.run(size)
        if connection.totalChanges - before < 2 { break }
        size = Self.stepSize
      } while true
    }
  }

  /// How many pages of an index a step writes.
  private static let stepSize = 2000
}
