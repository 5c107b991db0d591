import Linguistics
import SQLite

/// Finds the article of the archive that a delivered one is, if there is one.
///
/// An article is known by its source and own id; else by its address; else by its text, source,
/// date and title. One found by less is another when it bears another id or address.
final class Matcher {
  private let stores: Stores
  private let byKey: Statement
  private let byURL: Statement
  private let byText: Statement

  init(_ connection: Connection, _ stores: Stores) throws {
    self.stores = stores
    byKey = try connection.prepare(
      "SELECT id FROM article WHERE \"key\" = ? AND source_id IS ? ORDER BY id LIMIT 1")
    byURL = try connection.prepare(
      """
      SELECT id FROM article WHERE url_key = ?1
      AND (?2 IS NULL OR "key" IS NULL OR source_id IS NOT ?3) ORDER BY id LIMIT 1
      """)
    byText = try connection.prepare(
      """
      SELECT id FROM article WHERE text_sha256 = ?1 AND source_id IS ?2 AND "date" IS ?3
      AND title IS ?4 AND (?5 IS NULL OR "key" IS NULL) AND (?6 IS NULL OR url_key IS NULL)
      ORDER BY id LIMIT 1
      """)
  }

  /// What an article is to the archive as it stands.
  func match(_ article: Article, digest: [UInt8]) throws -> Match {
    guard let id = try find(article, digest), let stored = try stores.articles.load(id) else {
      return try removed(article, digest) ?? .new
    }
    if stored.state.isNewer(than: article) { return .older(id) }
    guard stored.textDigest != digest else {
      return stored.state.adding(article) == stored.state ? .unchanged(id) : .updated(id)
    }
    return try conflict(article, stored) ?? removed(article, digest) ?? .replaced(id)
  }

  /// The article with an id of a source.
  func article(key: String, source: String?) throws -> Int64? {
    let known = try source.flatMap { try stores.sources.known($0) }
    guard source == nil || known != nil else { return nil }
    return try byKey.first(key, known, read: { $0.int64(0) })
  }

  private func find(_ article: Article, _ digest: [UInt8]) throws -> Int64? {
    if let key = article.key, let id = try self.article(key: key, source: article.source) {
      return id
    }
    let source = try article.source.flatMap { try stores.sources.known($0) }
    // A source that the archive does not know has no article in it.
    let isKnown = article.source == nil || source != nil
    let urlKey = article.url.flatMap(ArticleURL.key)
    if let urlKey, let id = try byURL.first(urlKey, article.key, source, read: { $0.int64(0) }) {
      return id
    }
    guard isKnown else { return nil }
    return try byText.first(
      digest, source, article.date?.text, article.title, article.key, urlKey
    ) { $0.int64(0) }
  }

  private func removed(_ article: Article, _ digest: [UInt8]) throws -> Match? {
    let source = try article.source.flatMap { try stores.sources.known($0) }
    let found = try stores.tombstones.find(article, digest: digest, source: source)
    return found.map { tombstone in
      .conflict(
        "It is article a\(tombstone.article), which was removed from the archive on "
          + "\(tombstone.removedAt.prefix(10)) (\"\(tombstone.reason)\") and is not taken in "
          + "again. \"verbatim article readmit a\(tombstone.article)\" lets it in.")
    }
  }

  private func conflict(_ article: Article, _ stored: ArticleStore.Stored) throws -> Match? {
    let isSameTitle = article.title != nil && article.title == stored.state.title
    guard !isSameTitle else { return nil }
    let old = try stores.articles.text(stored.id)
    guard !Kinship.isLikely(between: old, and: article.text) else { return nil }
    let name = stored.state.title.map { "\"\($0)\"" } ?? "an article without title"
    let identity = article.key.map { "the id \"\($0)\"" } ?? "the address"
    return .conflict(
      "It bears \(identity) of article a\(stored.id), \(name), but shares almost no words with "
        + "it. Give it a source or id of its own.")
  }
}
