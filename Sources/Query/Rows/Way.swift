/// A way to rows, and what they have to meet beside it.
struct Way {
  var choice: RoutePlanner.Choice
  var conditions: [String]
  /// Whether it is known beforehand to lead to nothing.
  var isNothing = false

  /// The way to no row of a view: SQLite refuses to walk an index in search of nothing.
  static func toNothing(_ shape: RowShape) -> Way {
    let none = Route(
      parts: [.init(from: "\(shape.table) AS item", condition: "0")], rows: 0, isInOrder: true)
    return Way(choice: .init(route: none, cost: 0), conditions: [], isNothing: true)
  }

  /// FROM and WHERE of a statement over all of the rows, called `item` there, perhaps with another
  /// table joined to them.
  func allRows(of shape: RowShape, join: String = "", on more: [String] = []) -> String {
    let parts = choice.route.parts
    if parts.count == 1, let part = parts.first {
      return "FROM \(part.from)\(join)\nWHERE \(Self.all([part.condition] + conditions + more))"
    }
    return """
      FROM (
      \(union("item.id AS id"))
      ) AS reached CROSS JOIN \(shape.table) AS item\(join)
      WHERE \(Self.all(["item.id = reached.id"] + more))
      """
  }

  /// The same for a statement that needs the columns of the order alone, which indexes may hold.
  func placesOfRows(of shape: RowShape) -> String {
    choice.route.parts.count == 1
      ? allRows(of: shape) : "FROM (\n\(union(shape.orderColumns))\n) AS item"
  }

  private func union(_ columns: String) -> String {
    choice.route.parts.map { part in
      "SELECT \(columns) FROM \(part.from)\nWHERE \(Self.all([part.condition] + conditions))"
    }.joined(separator: "\nUNION ALL\n")
  }

  static func all(_ conditions: [String]) -> String { conditions.joined(separator: "\n  AND ") }
}
