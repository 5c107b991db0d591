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
