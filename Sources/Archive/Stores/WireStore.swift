import SQLite

/// Which articles are copies of one agency text.
final class WireStore {
  private let words: TermList
  private let insertMark: Statement
  private let deleteMark: Statement
  private let near: Statement
  private let text: Statement
  private let wireOf: Statement
  private let setWire: Statement
  private let others: Statement
  private let moveOthers: Statement

  init(_ connection: Connection) throws {
    words = try TermList(on: connection)
    insertMark = try connection.prepare(
      "INSERT INTO wire_mark (day, mark, article_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
    deleteMark = try connection.prepare(
      "DELETE FROM wire_mark WHERE day = ? AND mark = ? AND article_id = ?")
    near = try connection.prepare(
      "SELECT article_id FROM wire_mark WHERE day = ? AND mark = ? LIMIT \(Self.mostLookedAt)")
    text = try connection.prepare("SELECT text FROM article WHERE id = ?")
    wireOf = try connection.prepare("SELECT wire FROM article WHERE id = ?")
    setWire = try connection.prepare("UPDATE article SET wire = ?2 WHERE id = ?1")
    others = try connection.prepare(
      "SELECT min(id), count(*) FROM article WHERE wire = ? AND id <> ?")
    moveOthers = try connection.prepare(
      "UPDATE article SET wire = ?3 WHERE wire = ?1 AND id <> ?2")
  }

  /// How many articles of a day and mark are looked at: copies are found by the first as well.
  private static let mostLookedAt = 8
  /// How many days before and after its own an agency text is printed.
  private static let days = 2

  /// The sketch of a text, for which a writer has none yet.
  func sketch(of text: String) -> WireSketch? { words.sketch(of: text) }

  /// Enters an article, and puts it under the wire of an article that it is a copy of.
  func enter(_ article: Int64, _ sketch: WireSketch?, day: Int?) throws {
    guard let sketch else { return }
    let number = Self.number(of: day)
    if let first = try copy(of: sketch, around: number) { try join(article, first) }
    for mark in sketch.marks { try insertMark.run(number, Int64(mark), article) }
  }

  /// Takes an article out; what is left of its wire stays together.
  func leave(_ article: Int64, _ sketch: WireSketch?, day: Int?) throws {
    guard let sketch else { return }
    for mark in sketch.marks { try deleteMark.run(Self.number(of: day), Int64(mark), article) }
    guard let wire = try wireOf.first(article, read: { $0.optionalInt64(0) }) ?? nil else {
      return
    }
    try setWire.run(article, Int64?.none)
    let rest = try others.first(wire, article) { ($0.optionalInt64(0), $0.int(1)) }
    guard let (head, count) = rest, let head else { return }
    if count == 1 || head != wire {
      try moveOthers.run(wire, article, count == 1 ? nil : head)
    }
  }

  private func copy(of sketch: WireSketch, around number: Int) throws -> Int64? {
    var seen: Set<Int64> = []
    let isDay = number > Self.unknownDay
    let reach = isDay ? number - Self.days...number + Self.days : number...number
    for day in reach {
      for mark in sketch.marks {
        var found: [Int64] = []
        try near.each(day, Int64(mark)) { found.append($0.int64(0)) }
        for article in found where seen.insert(article).inserted {
          if try isCopy(article, of: sketch) { return article }
        }
      }
    }
    return nil
  }

  private func isCopy(_ article: Int64, of sketch: WireSketch) throws -> Bool {
    guard let stored = try text.first(article, read: { $0.text(0) }) else { return false }
    return words.sketch(of: stored)?.isLike(sketch) == true
  }

  private func join(_ article: Int64, _ copy: Int64) throws {
    let wire = try wireOf.first(copy) { $0.optionalInt64(0) } ?? nil
    if wire == nil { try setWire.run(copy, copy) }
    // An article that comes back may be the first of them all.
    let first = min(wire ?? copy, article)
    if first == article { try moveOthers.run(wire ?? copy, article, article) }
    try setWire.run(article, first)
  }

  /// What a date without a day is taken off from, below the number of any day.
  private static let unknownDay = -100_000_000

  /// The number of a day given as yyyymmdd, counted from 1 January 1970; that of a year, a month or
  /// no date stands by itself.
  private static func number(of day: Int?) -> Int {
    guard let day, day % 100 > 0 else { return unknownDay - (day ?? 0) }
    // The year begins in March, so that the leap day is its last (Hinnant, "chrono-Compatible
    // Low-Level Date Algorithms").
    let month = day / 100 % 100
    let year = day / 10_000 - (month < 3 ? 1 : 0)
    let inYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day % 100 - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + inYear - 719_468
  }
}
