import SQLite

/// Counts of rows by day, source and kind, kept in step with what is stored.
final class Tally {
  private let change: Statement
  private let clear: Statement
  private var pending: [Key: Int] = [:]

  private struct Key: Hashable {
    let day: Int
    let source: Int64
    let kind: String
  }

  init(_ connection: Connection) throws {
    change = try connection.prepare(
      """
      INSERT INTO tally (day, source_id, kind, "rows") VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET "rows" = "rows" + excluded."rows"
      """)
    clear = try connection.prepare("DELETE FROM tally WHERE \"rows\" = 0")
  }

  /// Counts rows of a kind; a negative number takes them back.
  func add(_ rows: Int, _ kind: String, at place: Place) {
    pending[Key(day: place.day ?? 0, source: place.source ?? 0, kind: kind), default: 0] += rows
  }

  /// Writes what was counted since the last time.
  func write() throws {
    var hasTakenBack = false
    for (key, rows) in pending where rows != 0 {
      try change.run(key.day, key.source, key.kind, rows)
      hasTakenBack = hasTakenBack || rows < 0
    }
    if hasTakenBack { try clear.run() }
    pending = [:]
  }

  /// Forgets what was counted in a transaction that failed.
  func forget() { pending = [:] }
}

/// Where an article stands among the others: what its rows are counted under.
struct Place: Hashable {
  /// The day as yyyymmdd; nil when undated.
  var day: Int?
  /// The number of its source.
  var source: Int64?
}
