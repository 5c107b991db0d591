/// Writes the statement that finds the ids of an answer's rows, in order.
struct PageStatement {
  let shape: RowShape
  let order: SortOrder
  let way: Way
  /// How many rows are wanted, and how many are left out first.
  let cut: String
  /// The parameter for the sum of both.
  let reach: String

  /// The statement.
  var sql: String {
    // What is not looked for has no rank to be sorted by either.
    if way.isNothing { return "SELECT item.id AS id \(way.allRows(of: shape))" }
    let route = way.choice.route
    if route.parts.count > 1, route.isInOrder, order.join.isEmpty { return merged }
    let terms = order.isOfView ? route.order ?? order.terms : order.terms
    if order.join.isEmpty, !order.isByRelevance {
      return """
        SELECT item.id AS id \(way.placesOfRows(of: shape))
        ORDER BY \(terms) \(cut)
        """
    }
    return """
      SELECT item.id AS id \(way.allRows(of: shape, join: order.join, on: order.conditions))
      ORDER BY \(terms) \(cut)
      """
  }

  /// The first rows of each part, of which the first of all are taken.
  private var merged: String {
    let parts = way.choice.route.parts.map { part in
      """
      SELECT * FROM (
        SELECT \(shape.orderColumns) FROM \(part.from)
        WHERE \(Way.all([part.condition] + way.conditions))
        ORDER BY \(order.terms) LIMIT \(reach))
      """
    }
    return """
      SELECT id FROM (
      \(parts.joined(separator: "\nUNION ALL\n"))
      ) AS item ORDER BY \(order.terms) \(cut)
      """
  }
}
