/// Where the rows of a view come from.
struct RowShape {
  /// The base table, called `item` in the statements.
  let table: String
  /// The view whose columns are shown.
  let view: String
  /// The full-text index of the rows.
  let index: String
  /// What the index reads, and the columns of both.
  let indexed: String
  let indexColumns: [String]
  /// The columns of the index that `matched` names, the first that has the words counts.
  let matchColumns: [String]
  /// The id of the row's article.
  let article: String
  /// The order of the rows when no other is asked for.
  let order: String
  /// The order of the rows of a day.
  let orderInDay: String
  /// The columns of that order and the id, for a statement round another.
  let orderColumns: String
  /// What is true of all rows of the view.
  let condition: String?

  /// The shape of a view's rows.
  static func of(_ view: Question.View) -> RowShape {
    switch view {
    case .claims: claims("claims", nil)
    case .quotes: claims("quotes", "item.kind IN ('direct', 'mixed')")
    case .figures:
      RowShape(
        table: "figure", view: "figures", index: "figure_search",
        indexed: "figure_words", indexColumns: ["text", "noun", "sentence"],
        matchColumns: ["noun", "text"],
        article: "item.article_id", order: inText, orderInDay: inDay, orderColumns: inTextColumns,
        condition: nil)
    case .articles: articles("item.day, item.id")
    // The index of the words holds the order in which articles came.
    case .search: articles("item.id DESC")
    case .entities:
      RowShape(
        table: "entity", view: "entities", index: "", indexed: "", indexColumns: [],
        matchColumns: [], article: "",
        order: "item.articles DESC, item.id", orderInDay: "", orderColumns: "item.id AS id",
        condition: "item.articles > 0 AND item.merged_into IS NULL AND item.hidden = 0")
    }
  }

  private static func claims(_ view: String, _ condition: String?) -> RowShape {
    RowShape(
      table: "claim", view: view, index: "claim_search", indexed: "claim_words",
      indexColumns: ["text", "sentence"], matchColumns: ["text"],
      article: "item.article_id", order: inText, orderInDay: inDay, orderColumns: inTextColumns,
      condition: condition)
  }

  private static func articles(_ order: String) -> RowShape {
    RowShape(
      table: "article", view: "articles", index: "article_search", indexed: "article",
      indexColumns: ["text"], matchColumns: [],
      article: "item.id", order: order, orderInDay: "item.id",
      orderColumns: "item.id AS id, item.day AS day", condition: nil)
  }

  private static let inDay = "item.article_id, item.start, item.id"
  private static let inText = "item.day, \(inDay)"
  private static let inTextColumns = """
    item.id AS id, item.day AS day, item.article_id AS article_id, item.start AS start
    """
}
