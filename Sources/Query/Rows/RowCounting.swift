/// Counts rows as far as it takes to choose a way to them: a few milliseconds at most.
struct RowCounting {
  let reader: ArchiveReader
  let shape: RowShape
  /// How many rows the table has, about.
  let all: Int
  /// How many entries of an index are counted at most.
  let most = 20_000

  private let known = KnownCounts()

  /// Words are counted up to fewer hits than an index, whose entries are read faster.
  private static let mostHits = 1000

  init(_ reader: ArchiveReader, _ shape: RowShape) throws {
    self.reader = reader
    self.shape = shape
    let last = try reader.first("SELECT max(id) FROM \(shape.table)", []) { $0.optionalInt64(0) }
    all = max(1, Int((last ?? nil) ?? 1))
  }

  /// How many rows of an index match an expression: counted, or judged from where in the
  /// index the first of them stand.
  func hits(_ text: String, in index: String) throws -> Int {
    let sql = """
      SELECT count(*), coalesce(max(rowid), 1) FROM (
        SELECT rowid FROM \(index) WHERE \(index) MATCH ?1 LIMIT \(Self.mostHits))
      """
    if let count = known.counts[index + text] { return count }
    let found = try reader.first(sql, [.text(text)]) { ($0.int(0), $0.int(1)) } ?? (0, 1)
    let count = judged(found)
    known.counts[index + text] = count
    return count
  }

  private func judged(_ found: (Int, Int)) -> Int {
    guard found.0 == Self.mostHits else { return found.0 }
    return max(found.0, found.0 * max(all, found.1) / found.1)
  }

  /// How many rows a part of a route leads to; a twentieth of all when they are too many to count.
  func rows(_ part: Route.Part, _ values: [Value]) throws -> Int {
    let sql = """
      SELECT count(*) FROM (
        SELECT 1 FROM \(part.from) WHERE \(part.condition) LIMIT \(most))
      """
    let count =
      try known.counts[sql]
      ?? reader.first(sql, Binder.used(values, in: sql)) { $0.int(0) } ?? 0
    known.counts[sql] = count
    return count == most ? max(count, all / 20) : count
  }
}

/// Counts that were made for a question: its parameters keep their numbers.
private final class KnownCounts {
  var counts: [String: Int] = [:]
}
