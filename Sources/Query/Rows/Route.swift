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
  /// Whether the index tells the day of a row, without being in the order of days.
  var tellsDay = false
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
