/// A column to sort by as it was typed: `date`, or `date:desc` for the other way round.
struct SortTerm {
  let column: String
  let isDown: Bool

  /// Reads what was typed; a column that is not known is refused.
  init(_ typed: String, known: [String]) throws {
    let parts = typed.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let direction = parts.count == 2 ? parts[1].lowercased() : "asc"
    guard parts.count <= 2, ["asc", "desc"].contains(direction) else {
      throw QueryError(
        .usage, "\"\(typed)\" is not an order. Write a column, or a column and :desc: date:desc.")
    }
    guard known.contains(parts[0]) else {
      throw Nearest.refusal("column to sort by", parts[0], known: known)
    }
    column = parts[0]
    isDown = direction == "desc"
  }

  /// The order by an expression; rows without a value come last.
  func terms(_ expression: String) -> String {
    "\(expression) IS NULL, \(expression) COLLATE NOCASE\(isDown ? " DESC" : "")"
  }

  /// What names are sorted by: their folded form, so that accents and capitals do not count.
  static func key(of column: String, in row: String, _ view: Question.View) -> String? {
    switch (column, view) {
    case ("speaker", .claims), ("speaker", .quotes), ("speaker", .figures):
      """
      coalesce((SELECT entity.name_key FROM entity AS named
          JOIN entity ON entity.id = named.bearer_id WHERE named.id = \(row).speaker_id),
        (SELECT name_key FROM description WHERE name = \(row).speaker))
      """
    case ("source", _): "(SELECT name_key FROM source WHERE name = \(row).source)"
    case ("name", .entities): "(SELECT name_key FROM entity WHERE id = \(row).id)"
    default: nil
    }
  }
}
