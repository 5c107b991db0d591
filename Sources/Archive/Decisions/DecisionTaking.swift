import SQLite

extension ArchiveWriter {
  /// Takes over decisions that this archive lacks, as rows of `DecisionStore.columns`, and those
  /// taken back elsewhere that hold here; lays all of them over the extractions.
  func take(_ rows: [[Value]], extract: @escaping ExtractText) throws -> DecisionReport {
    try using { session in
      let laying = Laying(session, extract)
      return try session.stores.transaction {
        let taking = try DecisionTaking(session.connection)
        for row in rows { try taking.take(row) }
        session.stores.decisions.forget()
        let changed = try (taking.new + taking.undone).compactMap(session.stores.decisions.find)
        var report = try laying.lay(changed)
        (report.ids, report.takenBack) = (taking.new, taking.undone)
        let holds = Set(changed.filter { $0.decision.undoneAt == nil }.map(\.id))
        report.unmet = report.unmet.filter(holds.contains)
        return report
      }
    }
  }
}

/// Tells decisions that are here from those that are not.
private final class DecisionTaking {
  private(set) var new: [Int64] = []
  private(set) var undone: [Int64] = []
  // The same decision may have been made twice: the first here is the first there.
  private var known: [[Value]: [Known]] = [:]
  private let insert: Statement
  private let undo: Statement
  private let connection: Connection

  private struct Known {
    var id: Int64
    var holds: Bool
  }

  init(_ connection: Connection) throws {
    self.connection = connection
    let places = [String](repeating: "?", count: 11).joined(separator: ", ")
    insert = try connection.prepare(
      "INSERT INTO decision (\(DecisionStore.columns)) VALUES (\(places)) RETURNING id")
    undo = try connection.prepare("UPDATE decision SET undone_at = ? WHERE id = ?")
    try connection.prepare("SELECT id, \(DecisionStore.columns) FROM decision ORDER BY made_at, id")
      .each { row in
        let values = (1..<row.count).map { row.value($0) }
        known[Self.key(values), default: []].append(
          Known(id: row.int64(0), holds: row.isNull(11)))
      }
    for key in known.keys { known[key]?.reverse() }
  }

  // All but the note, which can be written again, and when it was taken back.
  private static func key(_ values: [Value]) -> [Value] { Array(values.prefix(9)) }

  func take(_ values: [Value]) throws {
    guard values.count == 11 else { return }
    guard let here = known[Self.key(values)]?.popLast() else {
      try insert.each(list: values) { new.append($0.int64(0)) }
      return
    }
    guard here.holds, values[10] != .null else { return }
    _ = try undo.first(list: [values[10], .integer(here.id)]) { _ in true }
    undone.append(here.id)
  }
}
