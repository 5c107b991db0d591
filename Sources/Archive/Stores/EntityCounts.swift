import SQLite

/// The counters of the entities, kept in step with what is stored.
final class EntityCounts {
  private let change: Statement
  private var pending: [Int64: Change] = [:]

  private struct Change {
    var articles = 0
    var mentions = 0
    var claims = 0
  }

  init(_ connection: Connection) throws {
    change = try connection.prepare(
      """
      UPDATE entity SET articles = articles + ?2, mentions = mentions + ?3, claims = claims + ?4,
        first_day = (SELECT min(day) FROM article_entity WHERE entity_id = ?1 AND day > 0),
        last_day = (SELECT max(day) FROM article_entity WHERE entity_id = ?1 AND day > 0)
      WHERE id = ?1
      """)
  }

  /// Counts articles and the mentions in them; negative numbers take them back.
  func add(articles: Int, mentions: Int, of entity: Int64) {
    pending[entity, default: Change()].articles += articles
    pending[entity, default: Change()].mentions += mentions
  }

  /// Counts claims; a negative number takes them back.
  func add(claims: Int, of entity: Int64) {
    pending[entity, default: Change()].claims += claims
  }

  /// Writes what was counted since the last time, with the first and last days.
  func write() throws {
    for (entity, counts) in pending {
      try change.run(entity, counts.articles, counts.mentions, counts.claims)
    }
    pending = [:]
  }

  /// Forgets what was counted in a transaction that failed.
  func forget() { pending = [:] }
}
