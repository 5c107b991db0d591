import SQLite

/// The counters of the entities, kept in step with what is stored.
final class EntityCounts {
  private let change: Statement
  private let recount: Statement
  private let respell: Statement
  private var pending: [Int64: Change] = [:]

  private struct Change {
    var articles = 0
    var mentions = 0
    var claims = 0
    /// The first and last days that came, which widen those known.
    var days: ClosedRange<Int>?
    /// Whether an article went, so that the first and last days must be looked for.
    var isTakenBack = false
  }

  init(_ connection: Connection) throws {
    change = try connection.prepare(
      """
      UPDATE entity SET articles = articles + ?2, mentions = mentions + ?3, claims = claims + ?4,
        first_day = coalesce(min(first_day, ?5), first_day, ?5),
        last_day = coalesce(max(last_day, ?6), last_day, ?6)
      WHERE id = ?1
      """)
    // One that no article names any more is written as people wrote it.
    respell = try connection.prepare(
      """
      UPDATE entity SET name = CASE WHEN found_name IS NULL THEN spelling ELSE name END,
        found_name = CASE WHEN found_name IS NULL THEN NULL ELSE spelling END
      WHERE id = ?1 AND spelling IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM article_entity WHERE entity_id = ?1)
      """)
    recount = try connection.prepare(
      """
      UPDATE entity SET articles = articles + ?2, mentions = mentions + ?3, claims = claims + ?4,
        first_day = \(Self.day("min")), last_day = \(Self.day("max"))
      WHERE id = ?1
      """)
  }

  /// The first or last day of an entity and those merged into it.
  private static func day(_ end: String) -> String {
    """
    (SELECT \(end)((SELECT \(end)(day) FROM article_entity WHERE entity_id = member.id AND day > 0))
    FROM (SELECT ?1 AS id UNION ALL SELECT id FROM entity WHERE merged_into = ?1) AS member)
    """
  }

  /// Counts articles of a day and the mentions in them; negative numbers take them back.
  func add(articles: Int, mentions: Int, of entity: Int64, day: Int?) {
    var change = pending[entity] ?? Change()
    change.articles += articles
    change.mentions += mentions
    change.isTakenBack = change.isTakenBack || articles < 0
    if let day, day > 0 {
      change.days =
        min(change.days?.lowerBound ?? day, day)...max(change.days?.upperBound ?? day, day)
    }
    pending[entity] = change
  }

  /// Counts claims; a negative number takes them back.
  func add(claims: Int, of entity: Int64) {
    pending[entity, default: Change()].claims += claims
  }

  /// Writes what was counted since the last time, with the first and last days.
  func write() throws {
    for (entity, counts) in pending {
      if counts.isTakenBack {
        try recount.run(entity, counts.articles, counts.mentions, counts.claims)
        try respell.run(entity)
      } else {
        try change.run(
          entity, counts.articles, counts.mentions, counts.claims, counts.days?.lowerBound,
          counts.days?.upperBound)
      }
    }
    pending = [:]
  }

  /// Forgets what was counted in a transaction that failed.
  func forget() { pending = [:] }
}
