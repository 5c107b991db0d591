/// The content of an archive as text, without ids, to compare archives by.
enum Dump {
  /// What anyone would see, but for when and from which batch it came.
  static func content(_ archive: TestArchive) throws -> [String] {
    try rows(archive, shown)
  }

  /// The same, with versions and origins.
  static func full(_ archive: TestArchive) throws -> [String] {
    try rows(archive, shown + history)
  }

  /// What the views and full-text indexes show, of words that people gave as of those found.
  static func shown(_ archive: TestArchive) throws -> [String] {
    let hidden = ["name", "word"]
    return try rows(archive, shown.filter { !hidden.contains($0.0) } + [names] + indexes)
  }

  private static let names = (
    "name",
    "SELECT (SELECT name FROM entities WHERE id = entity.bearer_id), entity_name.name, "
      + "entity_name.articles FROM entity_name JOIN entity ON entity.id = entity_id"
  )

  // The words are those that rows of the views have; `findings` has compared the indexes with them.
  private static let indexes = [
    ("alias", "SELECT name, aliases FROM entities")
  ]

  private static func rows(_ archive: TestArchive, _ queries: [(String, String)]) throws -> [String]
  {
    try queries.flatMap { name, sql in
      try archive.rows(sql).map { "\(name): \($0)" }.sorted()
    }
  }

  private static let shown = [
    (
      "article",
      """
      SELECT date, source, title, author, url, language, words, key, published_at, extractor,
        extra, text_sha256, text FROM articles
      """
    ),
    (
      "claim",
      """
      SELECT article_key, date, source, title, speaker, speaker_type, speaker_as_written, stance,
        kind, cue, text, quoted, sentence, pieces, start, length, rule, confidence, review, ref,
        url FROM claims
      """
    ),
    (
      "figure",
      """
      SELECT figures.article_key, figures.date, figures.source, figures.title, figures.speaker,
        figures.text, value, modifier, figures.kind, unit, unit_code, noun, figures.sentence,
        figures.start, figures.ref, claims.ref FROM figures
        LEFT JOIN claims ON claims.id = claim_id
      """
    ),
    (
      "entity", "SELECT name, type, articles, mentions, claims, first_date, last_date FROM entities"
    ),
    (
      "name",
      """
      SELECT entity.name, entity_name.name, entity_name.articles FROM entity_name
      JOIN entity ON entity.id = entity_id
      """
    ),
    (
      "word",
      "SELECT entity.name, word, sound FROM name_word JOIN entity ON entity.id = entity_id"
    ),
    ("mention", "SELECT name, type, text, start, length, ref FROM mentions"),
    (
      "fragment",
      """
      SELECT ref, number, fragments.quoted, fragments.text, fragments.start FROM fragments
      JOIN claims ON claims.id = claim_id
      """
    ),
    (
      "speaker",
      """
      SELECT step, coalesce(entity.name, description.name), period, speaker_count.claims
      FROM speaker_count LEFT JOIN entity ON entity.id = speaker
        LEFT JOIN description ON description.id = -speaker
      """
    ),
    (
      "tally",
      """
      SELECT day, source.name, kind, "rows" FROM tally LEFT JOIN source ON source.id = source_id
      """
    ),
  ]

  private static let history = [
    (
      "origin",
      "SELECT key, version, batch_id, origin, origin_line, ingested_at IS NULL FROM articles"
    ),
    (
      "version",
      """
      SELECT articles.key, versions.version, versions.batch_id, versions.text FROM versions
      JOIN articles ON articles.id = article_id
      """
    ),
  ]
}
