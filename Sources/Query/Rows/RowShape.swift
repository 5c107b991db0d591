/// Where the rows of a view come from.
struct RowShape {
  /// The base table, called `item` in the statements.
  let table: String
  /// The view whose columns are shown.
  let view: String
  /// The full-text index of the rows.
  let index: String
  /// The columns of the index that `matched` names, the first that has the words counts.
  let matchColumns: [String]
  /// The id of the row's article.
  let article: String
  /// The order of the rows when no other is asked for.
  let order: String
  /// What is true of all rows of the view.
  let condition: String?

  /// The shape of a view's rows.
  static func of(_ view: Question.View) -> RowShape {
    switch view {
    case .claims: claims("claims", nil)
    case .quotes: claims("quotes", "item.kind IN ('direct', 'mixed')")
    case .figures:
      RowShape(
        table: "figure", view: "figures", index: "figure_search", matchColumns: ["noun", "text"],
        article: "item.article_id", order: inText, condition: nil)
    case .articles, .search:
      RowShape(
        table: "article", view: "articles", index: "article_search", matchColumns: [],
        article: "item.id", order: "item.day, item.id", condition: nil)
    case .entities:
      RowShape(
        table: "entity", view: "entities", index: "", matchColumns: [], article: "",
        order: "item.articles DESC, item.id",
        condition: "item.articles > 0")
    }
  }

  private static func claims(_ view: String, _ condition: String?) -> RowShape {
    RowShape(
      table: "claim", view: view, index: "claim_search", matchColumns: ["text"],
      article: "item.article_id", order: inText, condition: condition)
  }

  private static let inText = "item.day, item.article_id, item.start, item.id"
}
