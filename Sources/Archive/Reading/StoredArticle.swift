import SQLite

/// An article of an archive with the texts that it has had, to be taken into another archive.
public struct StoredArticle: Sendable {
  /// Its number there.
  public var id: Int64
  /// The article with its newest text.
  public var article: Article
  /// The texts before, the oldest first.
  public var olderTexts: [String] = []

  /// The article with an older text.
  public func with(text: String) -> Article {
    var older = article
    older.text = text
    if text != article.text { older.paragraphs = [] }
    return older
  }
}

extension ArchiveReader {
  /// The article that follows a number; nil after the last.
  public func article(after id: Int64) throws -> StoredArticle? {
    let next = """
      SELECT article.id, text, article.origin, encoding, reader, title, "date", published_at,
        source.name, author, url, language, "key", extra, origin_line
      FROM article LEFT JOIN source ON source.id = source_id
      WHERE article.id > ?1 ORDER BY article.id LIMIT 1
      """
    guard var found = try first(next, [.integer(id)], { StoredArticle($0) }) else { return nil }
    let older = "SELECT text FROM article_version WHERE article_id = ?1 ORDER BY version"
    try rows(older, [.integer(found.id)]) { found.olderTexts.append($0.text(0)) }
    let places = "SELECT start, page_offset, page_length FROM page_paragraph WHERE article_id = ?1"
    try rows(places, [.integer(found.id)]) { row in
      found.article.paragraphs.append(
        PageParagraph(start: row.int(0), pageOffset: row.int(1), pageLength: row.int(2)))
    }
    return found
  }
}

extension StoredArticle {
  fileprivate init(_ row: borrowing Row) {
    id = row.int64(0)
    article = Article(
      text: row.text(1), origin: row.text(2), encoding: row.text(3), reader: row.text(4))
    article.title = row.optionalText(5)
    article.date = row.optionalText(6).flatMap(ArticleDate.init(parsing:))
    article.publishedAt = row.optionalText(7)
    article.source = row.optionalText(8)
    article.author = row.optionalText(9)
    article.url = row.optionalText(10)
    article.language = row.optionalText(11)
    article.key = row.optionalText(12)
    article.extra = row.optionalText(13)
    article.originLine = row.optionalInt(14)
  }
}
