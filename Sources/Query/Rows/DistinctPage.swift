/// Writes the statement that finds the same words by the same speaker once, where they stand first.
struct DistinctPage {
  let shape: RowShape
  let way: Way
  /// How many are wanted and left out, where they come in the order of the view.
  let cut: String?

  /// The columns that tell of the others: how many articles carry the words, how many those are
  /// when the copies of an agency text count once, first and last.
  static let columns = ["articles", "wires", "first_date", "last_date"]

  /// The statement.
  ///
  /// The place of a claim in the order of the view is written as digits, so that the least of them
  /// is the first claim, with its id at the end.
  var sql: String {
    """
    SELECT CAST(substr(place, 33) AS INTEGER) AS id, articles, wires, first_day, last_day FROM (
      SELECT min(printf('%08d%012d%012d%d', coalesce(item.day, 0), item.article_id, item.start,
          item.id)) AS place,
        count(DISTINCT item.article_id) AS articles,
        count(DISTINCT (SELECT coalesce(wire, id) FROM article WHERE id = item.article_id)) AS wires,
        min(item.day) AS first_day, max(item.day) AS last_day
      \(way.allRows(of: shape))
      GROUP BY (SELECT bearer_id FROM entity WHERE id = item.speaker_id), item.description_id,
        item.text_key)
    \(cut.map { "ORDER BY place \($0)" } ?? "")
    """
  }

  /// The expression for one of its columns.
  static func expression(_ column: String) -> String {
    switch column {
    case "first_date": DayText.day("page.first_day")
    case "last_date": DayText.day("page.last_day")
    default: "page.\(column)"
    }
  }

  /// The order of the shown columns that a question asks for; nil for that of the view.
  static func order(_ question: Question) throws -> String? {
    guard let sort = question.sort else { return nil }
    let term = try SortTerm(sort, known: question.view.columns + columns)
    let key = SortTerm.key(of: term.column, in: "shown", question.view)
    let own = columns.contains(term.column) ? expression(term.column) : nil
    return "\(term.terms(own ?? key ?? "shown.\"\(term.column)\"")), shown.id"
  }
}
