/// The order of an answer's rows.
struct SortOrder {
  /// What follows ORDER BY.
  let terms: String
  /// The view joined to the rows, where the order needs one of its columns.
  let join: String
  /// The condition of that join.
  var conditions: [String] { join.isEmpty ? [] : ["ordered.id = item.id"] }

  init(_ question: Question, _ shape: RowShape) throws {
    guard let sort = question.sort else {
      (terms, join) = (shape.order, "")
      return
    }
    let parts = sort.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let direction = parts.count == 2 ? parts[1].lowercased() : "asc"
    guard parts.count <= 2, ["asc", "desc"].contains(direction) else {
      throw QueryError(
        .usage, "\"\(sort)\" is not an order. Write a column, or a column and :desc: date:desc.")
    }
    let columns = question.view.columns
    guard columns.contains(parts[0]) else {
      throw Nearest.refusal("column to sort by", parts[0], known: columns)
    }
    let isDown = direction == "desc"
    if parts[0] == "date", question.view != .entities {
      (terms, join) = (isDown ? "item.day DESC, \(shape.order)" : shape.order, "")
      return
    }
    let column = "ordered.\"\(parts[0])\""
    let first =
      isDown ? "\(column) COLLATE NOCASE DESC" : "\(column) IS NULL, \(column) COLLATE NOCASE"
    terms = "\(first), \(shape.order)"
    join = " CROSS JOIN \(shape.view) AS ordered"
  }
}
