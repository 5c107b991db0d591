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

  init(_ connection: Connection) throws {
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
}
