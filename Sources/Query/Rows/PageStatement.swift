/// Writes the statement that finds the ids of an answer's rows, in order.
struct PageStatement {
  let shape: RowShape
  let order: SortOrder
  let choice: RoutePlanner.Choice
  /// What else the rows must meet.
  let conditions: [String]
  /// The parameters for how many rows are wanted and how many are left out first.
  let limit: String
  let offset: String
  /// The parameter for the sum of both.
  let reach: String

  /// The statement.
  var sql: String {
    guard choice.route.parts.count > 1 else {
      return choice.route.parts.first.map(single) ?? ""
    }
    return order.join.isEmpty && choice.route.isInOrder ? merged : gathered
  }

  private func single(_ part: Route.Part) -> String {
    """
    SELECT item.id AS id FROM \(part.from)\(order.join)
    WHERE \(all([part.condition] + conditions + order.conditions))
    ORDER BY \(order.isOfView ? choice.route.order ?? order.terms : order.terms)
    LIMIT \(limit) OFFSET \(offset)
    """
  }

  /// The first rows of each part, of which the first of all are taken.
  private var merged: String {
    let parts = choice.route.parts.map { part in
      """
      SELECT * FROM (
        SELECT \(shape.orderColumns) FROM \(part.from)
        WHERE \(all([part.condition] + conditions))
        ORDER BY \(order.terms) LIMIT \(reach))
      """
    }
    return """
      SELECT id FROM (
      \(parts.joined(separator: "\nUNION ALL\n"))
      ) AS item ORDER BY \(order.terms) LIMIT \(limit) OFFSET \(offset)
      """
  }

  /// The rows of all parts, sorted.
  private var gathered: String {
    let parts = choice.route.parts.map { part in
      "SELECT item.id AS id FROM \(part.from) WHERE \(part.condition)"
    }
    return """
      SELECT item.id AS id FROM (
      \(parts.joined(separator: "\nUNION ALL\n"))
      ) AS reached CROSS JOIN \(shape.table) AS item\(order.join)
      WHERE \(all(["item.id = reached.id"] + conditions + order.conditions))
      ORDER BY \(order.terms)
      LIMIT \(limit) OFFSET \(offset)
      """
  }

  private func all(_ conditions: [String]) -> String {
    conditions.joined(separator: "\n  AND ")
  }
}
