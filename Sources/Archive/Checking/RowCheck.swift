import SQLite

/// The rows, against the texts they point to and the counters that sum them up.
enum RowCheck {
  static func findings(in connection: Connection) throws -> [CheckFinding] {
    try rules.compactMap { rule in
      let found = try connection.first("SELECT count(*), min(name) FROM (\(rule.sql))") { row in
        (count: row.int(0), first: row.text(1))
      }
      guard let found, found.count > 0 else { return nil }
      let rows = found.count == 1 ? found.first : "\(found.count) rows (such as \(found.first))"
      return CheckFinding(description: "\(rows): \(rule.sentence).")
    }
  }

  private struct Rule {
    let sentence: String
    /// Names the rows that break the rule.
    let sql: String

    init(_ sentence: String, _ sql: String) {
      self.sentence = sentence
      self.sql = sql
    }
  }

  private static let rules = places + copies + counters + decisions + wires + removals

  private static let places = [
    Rule(
      "the words do not stand where the claim says",
      """
      SELECT 'c' || claim.id AS name FROM claim JOIN article ON article.id = article_id
      WHERE pieces = 1 AND claim.text <> substr(article.text, start + 1, length)
      UNION ALL
      SELECT 'c' || claim.id FROM claim JOIN article ON article.id = article_id
      WHERE pieces > 1 AND claim.text IS NOT (
        SELECT group_concat(words, ' […] ') FROM (
          SELECT substr(article.text, fragment.start + 1, fragment.length) AS words
          FROM fragment WHERE claim_id = claim.id ORDER BY number))
      """),
    Rule(
      "the claim has not the fragments it should have",
      """
      SELECT 'c' || id AS name FROM claim
      WHERE pieces < 1 OR pieces > 1 AND (pieces, start, start + length) IS NOT (
        SELECT count(*), min(start), max(start + length) FROM fragment WHERE claim_id = claim.id)
      UNION ALL
      SELECT 'c' || id FROM claim JOIN fragment ON claim_id = id WHERE pieces = 1
      """),
    Rule(
      "the words do not stand where the figure says",
      """
      SELECT 'f' || figure.id AS name FROM figure JOIN article ON article.id = article_id
      WHERE figure.text <> substr(article.text, start + 1, length)
      """),
    Rule(
      "a name, sentence, cue or speaker lies outside the text",
      """
      SELECT 'a' || article.id AS name FROM article JOIN (
        SELECT article_id, start AS first, start + length AS last FROM mention
        UNION ALL
        SELECT article_id, min(sentence_start, coalesce(cue_start, 0), coalesce(speaker_start, 0)),
          max(sentence_start + sentence_length, coalesce(cue_start + cue_length, 0),
            coalesce(speaker_start + speaker_length, 0)) FROM claim
        UNION ALL
        SELECT article_id, sentence_start, sentence_start + sentence_length FROM figure)
        ON article_id = article.id
      GROUP BY article.id HAVING min(first) < 0 OR max(last) > length(article.text)
      """),
  ]

  private static let copies = [
    Rule(
      "the day is not that of the article",
      """
      SELECT 'c' || claim.id AS name FROM claim JOIN article ON article.id = article_id
      WHERE claim.day IS NOT article.day
      UNION ALL
      SELECT 'f' || figure.id FROM figure JOIN article ON article.id = article_id
      WHERE figure.day IS NOT article.day
      UNION ALL
      SELECT 'a' || article_id FROM article_entity LEFT JOIN article ON article.id = article_id
      WHERE article_entity.day IS NOT coalesce(article.day, 0)
      """),
    Rule(
      "the figure belongs to a claim of another article",
      """
      SELECT 'f' || figure.id AS name FROM figure JOIN claim ON claim.id = claim_id
      WHERE figure.article_id <> claim.article_id
      """),
  ]

  private static let decisions = [
    Rule(
      "the entity stands for one that stands for another",
      """
      SELECT 'entity ' || entity.id AS name FROM entity
      JOIN entity AS bearer ON bearer.id = entity.merged_into
      WHERE bearer.merged_into IS NOT NULL
      """),
    Rule(
      "what was found in it is kept, but it is gone",
      "SELECT DISTINCT 'a' || article_id AS name FROM found_row "
        + "WHERE article_id NOT IN (SELECT id FROM article)"),
  ]

  private static let wires = [
    Rule(
      "it stands under a wire that is not that of several articles and their first",
      """
      SELECT 'a' || id AS name FROM article WHERE wire IS NOT NULL AND wire NOT IN (
        SELECT min(id) FROM article WHERE wire IS NOT NULL GROUP BY wire HAVING count(*) > 1)
      """)
  ]

  private static let removals = [
    Rule(
      "it was removed, but its words may still be in the file: run \"verbatim archive compact\"",
      "SELECT 'a' || article_id AS name FROM tombstone WHERE purged_at IS NULL"),
    Rule(
      "it was removed, but is still there",
      """
      SELECT 'a' || tombstone.article_id AS name FROM tombstone
      JOIN article ON article.id = tombstone.article_id
      """),
  ]

  private static let counters = [
    Rule(
      "the mentions of an entity in the article are not those counted",
      """
      SELECT 'a' || article_id AS name FROM (
        SELECT entity_id, article_id, mentions FROM article_entity WHERE mentions > 0
        UNION ALL
        SELECT entity_id, article_id, -count(*) FROM mention GROUP BY entity_id, article_id)
      GROUP BY entity_id, article_id HAVING sum(mentions) <> 0
      """),
    Rule(
      "the counters of the entity are wrong",
      """
      SELECT 'entity ' || entity.id AS name FROM entity LEFT JOIN (
          SELECT entity_id, count(*) AS articles, sum(mentions) AS mentions,
            min(nullif(day, 0)) AS first_day, max(nullif(day, 0)) AS last_day
          FROM article_entity GROUP BY entity_id) AS present ON present.entity_id = entity.id
        LEFT JOIN (
          SELECT speaker_id, count(*) AS claims FROM claim WHERE speaker_id IS NOT NULL
          GROUP BY speaker_id) AS said ON said.speaker_id = entity.id
      WHERE entity.id NOT IN (SELECT merged_into FROM entity WHERE merged_into IS NOT NULL)
        AND (entity.articles, entity.mentions, entity.claims, entity.first_day, entity.last_day)
        IS NOT (coalesce(present.articles, 0), coalesce(present.mentions, 0),
          coalesce(said.claims, 0), present.first_day, present.last_day)
      UNION ALL
      SELECT 'entity ' || entity.id FROM entity
      WHERE entity.id IN (SELECT merged_into FROM entity WHERE merged_into IS NOT NULL)
        AND ((articles, mentions, first_day, last_day) IS NOT (
            SELECT count(DISTINCT article_id), coalesce(sum(article_entity.mentions), 0),
              min(nullif(day, 0)), max(nullif(day, 0)) FROM article_entity
            WHERE entity_id IN (SELECT id FROM entity AS member WHERE bearer_id = entity.id))
          OR claims <> (SELECT count(*) FROM claim
            WHERE speaker_id IN (SELECT id FROM entity AS member WHERE bearer_id = entity.id)))
      """),
    Rule(
      "the names of the entity are not those its articles use",
      """
      SELECT 'entity ' || entity_id AS name FROM (
        SELECT entity_id, name, articles FROM entity_name
        UNION ALL
        SELECT entity_id, coalesce(form.value, found_name, entity.name), -count(*)
        FROM article_entity JOIN entity ON entity.id = entity_id
          LEFT JOIN json_each(article_entity.names) AS form ON true
        GROUP BY entity_id, coalesce(form.value, found_name, entity.name))
      GROUP BY entity_id, name HAVING sum(articles) <> 0
      """),
    Rule(
      "the claims counted for the speaker are not those it makes",
      """
      SELECT CASE WHEN speaker > 0 THEN 'entity ' ELSE 'description ' END || abs(speaker) AS name
      FROM (
        SELECT step, speaker, period, claims FROM speaker_count
        UNION ALL
        SELECT step, coalesce((SELECT bearer_id FROM entity WHERE id = speaker_id), -description_id, 0),
          coalesce(CASE step WHEN 'ever' THEN 0 WHEN 'year' THEN day / 10000 ELSE day / 100 END, 0),
          -count(*)
        FROM claim, (SELECT 'ever' AS step UNION ALL SELECT 'year' UNION ALL SELECT 'month')
        GROUP BY 1, 2, 3)
      GROUP BY step, speaker, period HAVING sum(claims) <> 0
      """),
    Rule(
      "the tally of the day is wrong",
      """
      SELECT day || ' ' || kind AS name FROM (
        SELECT day, source_id, kind, "rows" FROM tally
        UNION ALL
        SELECT coalesce(day, 0), coalesce(source_id, 0), 'article', -count(*) FROM article
        GROUP BY 1, 2
        UNION ALL
        SELECT coalesce(article.day, 0), coalesce(source_id, 0), 'claim:' || kind, -count(*)
        FROM claim JOIN article ON article.id = article_id GROUP BY 1, 2, 3
        UNION ALL
        SELECT coalesce(article.day, 0), coalesce(source_id, 0), 'figure:' || kind, -count(*)
        FROM figure JOIN article ON article.id = article_id GROUP BY 1, 2, 3)
      GROUP BY day, source_id, kind HAVING sum("rows") <> 0
      """),
  ]
}
