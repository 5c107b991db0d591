import SQLite

/// Where the paragraphs of articles stand on the pages that they were read from.
final class ParagraphStore {
  private let insert: Statement
  private let delete: Statement

  init(_ connection: Connection) throws {
    insert = try connection.prepare(
      """
      INSERT INTO page_paragraph (article_id, start, page_offset, page_length)
      VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
      """)
    delete = try connection.prepare("DELETE FROM page_paragraph WHERE article_id = ?")
  }

  /// Adds the paragraphs of an article.
  func add(_ paragraphs: [PageParagraph], of article: Int64) throws {
    for paragraph in paragraphs {
      try insert.run(article, paragraph.start, paragraph.pageOffset, paragraph.pageLength)
    }
  }

  /// Removes the paragraphs of an article.
  func remove(_ article: Int64) throws { try delete.run(article) }
}
