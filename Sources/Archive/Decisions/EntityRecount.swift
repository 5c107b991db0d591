import SQLite

/// Counts anew what an entity and those merged into it stand for together.
final class EntityRecount {
  private let recount: Statement
  private let clear: Statement
  private let countMonths: Statement
  private let countYears: Statement
  private let countAll: Statement

  init(_ connection: Connection) throws {
    recount = try connection.prepare(Self.recount)
    clear = try connection.prepare("DELETE FROM speaker_count WHERE speaker = ?")
    countMonths = try connection.prepare(Self.months)
    countYears = try connection.prepare(Self.sums(of: "month", into: "year", "period / 100"))
    countAll = try connection.prepare(Self.sums(of: "year", into: "ever", "0"))
  }

  /// Counts articles, mentions, claims and days of an entity.
  func run(_ entity: Int64) throws { try recount.run(entity) }

  /// Counts the claims of entities by month and year, under those they stand for.
  func countSpeakers(_ entities: Set<Int64>) throws {
    for entity in entities.sorted() {
      try clear.run(entity)
      try countMonths.run(entity)
      try countYears.run(entity)
      try countAll.run(entity)
    }
  }

  private static let group = """
    SELECT ?1 AS id UNION ALL SELECT id FROM entity WHERE merged_into = ?1
    """

  private static let recount = """
    WITH member AS (\(group))
    UPDATE entity SET
      (articles, mentions, first_day, last_day) = (
        SELECT CASE WHEN (SELECT count(*) FROM member) = 1 THEN count(*)
            ELSE count(DISTINCT article_id) END,
          coalesce(sum(article_entity.mentions), 0), min(nullif(day, 0)), max(nullif(day, 0))
        FROM member CROSS JOIN article_entity ON article_entity.entity_id = member.id),
      claims = (SELECT count(*) FROM member CROSS JOIN claim ON speaker_id = member.id)
    WHERE id = ?1
    """

  // One that stands for another has its claims counted there.
  private static let months = """
    INSERT INTO speaker_count (step, speaker, period, claims)
    SELECT 'month', ?1, coalesce(day / 100, 0), count(*)
    FROM (\(group)) AS member CROSS JOIN claim ON speaker_id = member.id
    WHERE NOT EXISTS (SELECT 1 FROM entity WHERE id = ?1 AND merged_into IS NOT NULL)
    GROUP BY 3
    """

  private static func sums(of step: String, into sum: String, _ period: String) -> String {
    """
    INSERT INTO speaker_count (step, speaker, period, claims)
    SELECT '\(sum)', speaker, \(period), sum(claims) FROM speaker_count
    WHERE step = '\(step)' AND speaker = ?1 GROUP BY 3
    """
  }
}
