/// An entity with what the archive tells of it.
public struct EntityPage: Equatable, Sendable {
  /// The entity.
  public var entity: ChosenEntity
  /// The names it bears, the most used first, with the number of articles that use each.
  public var names: [Count] = []
  /// How many figures it gives.
  public var figures = 0
  /// The earliest and latest dates of its articles.
  public var days: [String] = []
  /// Who stands in the same articles, the most frequent first, with the number of those articles.
  public var neighbours: [Count] = []
  /// Numbers of articles that name it, at most `EntityPage.mostRead`, spread over all of them.
  public var articles: [Int64] = []
  /// The decisions about it that hold.
  public var decisions: [Int64] = []

  /// A name and a number of articles.
  public struct Count: Equatable, Sendable {
    /// The name.
    public var name: String
    /// How many articles.
    public var articles: Int

    /// Counts articles of a name.
    public init(name: String, articles: Int) {
      self.name = name
      self.articles = articles
    }
  }

  /// More articles than this are not read for roles and neighbours.
  public static let mostRead = 200
  private static let mostNames = 30
  private static let mostNeighbours = 12

  /// Reads the page of an entity.
  public init(_ entity: ChosenEntity, _ reader: ArchiveReader) throws {
    self.entity = entity
    let id = Value.integer(entity.id ?? 0)
    try reader.rows(Self.namesSQL, [id, .integer(Int64(Self.mostNames))]) { row in
      names.append(Count(name: row.text(0), articles: row.int(1)))
    }
    figures = try reader.first(Self.figuresSQL, [id]) { $0.int(0) } ?? 0
    try reader.rows("SELECT first_date, last_date FROM entities WHERE id = ?1", [id]) { row in
      days = [row.optionalText(0), row.optionalText(1)].compactMap { $0 }
    }
    try reader.rows(Self.articlesSQL, [id, .integer(Int64(Self.mostRead))]) { row in
      articles.append(row.int64(0))
    }
    let read = Value.text(NameIndex.json(articles))
    try reader.rows(Self.neighboursSQL, [id, read, .integer(Int64(Self.mostNeighbours))]) { row in
      neighbours.append(Count(name: row.text(0), articles: row.int(1)))
    }
    try reader.rows(Self.decisionsSQL, [id]) { decisions.append($0.int64(0)) }
  }

  private static let members = "SELECT id FROM entity AS member WHERE member.bearer_id = ?1"

  private static let namesSQL = """
    SELECT name, sum(articles) FROM (
      SELECT name, articles FROM entity_name WHERE entity_id IN (\(members))
      UNION ALL SELECT name, 0 FROM entity WHERE bearer_id = ?1)
    GROUP BY name ORDER BY 2 DESC, name LIMIT ?2
    """
  private static let figuresSQL = "SELECT count(*) FROM figure WHERE speaker_id IN (\(members))"

  // Every n-th article, so that roles of all times are met.
  private static let articlesSQL = """
    SELECT article_id FROM (
      SELECT article_id, row_number() OVER (ORDER BY day, article_id) - 1 AS place,
        count(*) OVER () AS number
      FROM (SELECT DISTINCT day, article_id FROM article_entity WHERE entity_id IN (\(members))))
    WHERE place % max(1, (number + ?2 - 1) / ?2) = 0 ORDER BY place
    """
  private static let neighboursSQL = """
    SELECT bearer.name, count(DISTINCT mention.article_id) FROM json_each(?2) AS read
      CROSS JOIN mention ON mention.article_id = read.value
      JOIN entity AS named ON named.id = mention.entity_id
      JOIN entity AS bearer ON bearer.id = named.bearer_id
    WHERE bearer.id <> ?1 AND bearer.hidden = 0
    GROUP BY bearer.id ORDER BY 2 DESC, bearer.name LIMIT ?3
    """
  private static let decisionsSQL = """
    SELECT id FROM decision WHERE undone_at IS NULL AND entity_key IN (
      SELECT type || ':' || name_key FROM entity WHERE bearer_id = ?1) ORDER BY id
    """
}
