import Testing

@testable import Query

/// The forms of a figure's value, and which figures each lets through.
@Suite struct ValueRangeTests {
  /// The values in order of id: one is a range, one is below zero.
  static let values: [(Double, Double?)] = [
    (5, nil), (10, nil), (10.5, nil), (12_000, nil), (400, 600), (-3, nil),
  ]

  static let lines: [(String, String)] = [
    ("value:5", "1"), ("value:=5", "1"), ("valeur:10,5", "3"), ("value:500", "5"),
    ("value:>10", "3 4 5"), ("value:>=10", "2 3 4 5"), ("value:≥10", "2 3 4 5"),
    ("value:<10", "1 6"), ("value:<=10", "1 2 6"), ("value:≤10", "1 2 6"),
    ("value:>12000", ""), ("value:>=12000", "4"), ("value:12 000", "4"), ("value:>11 999", "4"),
    ("value:\">= 12 000\"", "4"), ("value:>=12\u{202F}000", "4"), ("value:1,2e4", "4"),
    ("value:10..500", "2 3 5"), ("value:600..700", "5"),
    ("value:601..700", ""), ("value:>600", "4"), ("value:<400", "1 2 3 6"),
    ("value:<=400", "1 2 3 5 6"), ("value:11 000..13 000", "4"), ("value:11000..", "4"),
    ("value:..9", "1 6"), ("value:-3", "6"), ("value:<0", "6"), ("value:-5..-1", "6"),
    ("-value:>10", "1 2 6"), ("-value:5", "2 3 4 5 6"), ("value:>5 value:<12", "2 3"),
    ("value:>5 -value:10", "3 4 5"), ("bateaux value:<6", "1 6"), ("camion value:<6", ""),
  ]

  let archive: SmallArchive

  init() throws {
    archive = try SmallArchive { archive in
      let article = try archive.article("tant de bateaux")
      for (value, most) in Self.values {
        try archive.figure(article, "tant de bateaux", value, to: most)
      }
    }
  }

  @Test(arguments: lines) func `a value lets figures through`(_ line: String, _ ids: String) throws
  {
    let found = try archive.column("id", Question(.figures, words: [line]))
    #expect(found.joined(separator: " ") == ids)
    guard !line.contains(" "), line.hasPrefix("val"), !line.contains("\"") else { return }
    let typed = String(line.drop { $0 != ":" }.dropFirst())
    let option = Question(.figures, filters: [Filter(.value, typed)])
    #expect(try archive.column("id", option) == found)
  }

  @Test(arguments: [
    "", " ", ">", "<=", "..", "5-10", "x", ">x", "5km", "20..10", "1..2..3", "><5", ">5..6", "=..5",
    "12 %", "--5", "NaN", "inf", "0x10", "1e999",
  ])
  func `what is no value is refused`(_ typed: String) {
    #expect(throws: QueryError.self) { try ValueRange(typed) }
  }
}
