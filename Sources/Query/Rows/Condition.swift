/// A condition on the rows of a view, with the ways that lead to the rows that meet it.
struct Condition {
  /// What follows WHERE; rows are called `item` in it.
  var sql: String
  /// What chooses rows by a field; nil for words and what every row of the view meets.
  var field: Field?
  /// Whether it compares with one value, so that an index answers it as it is written.
  var isPlain = true
  /// Whether it leaves rows out rather than chooses them.
  var isExclusion = false
  /// Whether no row meets it, since nothing has what was typed.
  var isNever: Bool { !isExclusion && field != nil && sql.allSatisfy { "0() OR".contains($0) } }
  /// Whether it is on the days of the rows.
  var isPeriod: Bool { field.map { [.since, .until, .date].contains($0) } ?? false }
  /// Indexes that lead to its rows, if any does.
  var routes: [Route] = []
}

/// A way to the rows of a view: where SQLite begins to look for them.
///
/// Its parts have no row in common.
struct Route {
  /// Tables, with the rows' own called `item`, and the condition that joins and picks.
  struct Part {
    var from: String
    var condition: String
  }

  var parts: [Part]
  /// Whether the index holds the day too, so that it leads to the rows of a period alone.
  var holdsDay = false
  /// Another field whose conditions all rows that it leads to meet.
  var alsoMeets: Field?
  /// Whether all rows that it leads to meet the condition, which then need not be asked.
  var isExact = true
  /// About how many rows it leads to.
  var rows: Int
  /// Whether each part comes in the order of the answer.
  var isInOrder = false
  /// What SQLite knows the order of the answer by on this way, where its own name does not do.
  var order: String?
  /// What it costs to reach a row, in microseconds.
  var cost = 0.2

  /// The same way, whose rows have to be asked all the same.
  var inexact: Route {
    var route = self
    route.isExact = false
    return route
  }
}
