import Linguistics
import Testing

@testable import Query

/// Numbers of rows, against a scan that counts what the views show.
@Suite struct CountTests {
  let archive: SmallArchive

  private static let words = ["Alep est libre", "alep est libre", "Le port brûle", "Rien ne va"]
  private static let dates = ["2016", "2016-05", "2016-05-03", "2016-12-31", "2018-01-01", nil]

  init() throws {
    archive = try SmallArchive { archive in
      let crowd = try archive.description("des témoins")
      var random = SeededNumbers(seed: 11)
      for _ in 0..<80 {
        let text = random.pick(Self.words)
        let article = try archive.article(
          text + ", dit-on à 3 km d’ici.", date: random.pick(Self.dates),
          source: random.pick(["La Gazette", "Le Phare", nil]))
        let speaker = random.pick(["Anne Parly", "Jean Roche", nil])
        for _ in 0..<random.below(3) {
          try archive.claim(
            article, text, by: speaker,
            described: speaker == nil && random.below(2) == 0 ? crowd : nil,
            kind: random.pick(["direct", "mixed", "indirect"]),
            stance: random.pick(["asserted", "denied"]))
        }
        try archive.figure(
          article, "3 km", 3, in: text + ", dit-on à 3 km", noun: random.pick(["route", nil]),
          unit: ("km", "km"), kind: "measure", by: speaker)
      }
    }
  }

  static let questions: [(Question.View, [Grouping], Bool)] = [
    (.claims, [.speaker], false), (.claims, [.speaker, .year], false),
    (.claims, [.speaker, .month], false), (.claims, [.year, .speaker], false),
    (.claims, [.speaker, .stance], false), (.claims, [.source], false),
    (.claims, [.source, .month], false), (.claims, [.kind, .day], false), (.claims, [], false),
    (.claims, [.speakerType, .kind], false), (.claims, [.speaker], true), (.claims, [], true),
    (.quotes, [.kind], false), (.quotes, [.speaker, .year], false), (.quotes, [.day], true),
    (.figures, [.noun, .unit], false), (.figures, [.kind, .source], false),
    (.figures, [.speaker], false), (.articles, [.source, .year], false), (.articles, [], false),
    (.articles, [.day], false), (.entities, [.type], false),
  ]

  private static let filters: [[Filter]] = [
    [], [Filter(.since, "2016-05")], [Filter(.source, "la gazette")],
  ]

  @Test func `counts are those of the rows that the views show`() throws {
    for (view, groups, isDistinct) in Self.questions {
      for filters in Self.filters where view != .entities || filters.isEmpty {
        for words in view == .entities ? [[]] : [[], ["alep"]] as [[String]] {
          let rows = Question(view, words: words, filters: filters)
          let question = CountQuestion(rows, by: groups, isDistinct: isDistinct)
          #expect(
            try counted(question).sorted() == scanned(question).sorted(), "\(question)")
        }
      }
    }
  }

  private func counted(_ question: CountQuestion) throws -> [String] {
    var found: [String] = []
    try QueryRunner(archive.reader).prepare(question).rows { row in
      found.append((0..<row.count).map { row.optionalText($0) ?? "" }.joined(separator: "|"))
    }
    return found
  }

  /// The same, from the rows themselves.
  private func scanned(_ question: CountQuestion) throws -> [String] {
    var columns = ["date", "speaker", "speaker_type", "source", "kind", "stance", "text"]
    columns += ["unit_code", "noun", "type"]
    var rows = question.rows
    rows.columns = columns.filter(question.rows.view.columns.contains)
    var groups: [String: Set<String>] = question.groups.isEmpty ? ["": []] : [:]
    var number = 0
    try QueryRunner(archive.reader).run(rows, columns: { columns = $0 }) { row in
      var values: [String: String] = [:]
      for (index, name) in columns.enumerated() { values[name] = row.optionalText(index) }
      let key = question.groups.map { Self.value($0, values) + "|" }.joined()
      number += 1
      let words = "\(values["speaker"] ?? "") \(Fold.key(values["text"] ?? ""))"
      groups[key, default: []].insert(question.isDistinct ? words : "\(number)")
    }
    return groups.map { "\($0)\($1.count)" }
  }

  private static func value(_ grouping: Grouping, _ values: [String: String]) -> String {
    let date = values["date"] ?? ""
    return switch grouping {
    case .year: String(date.prefix(4))
    case .month: String(date.prefix(7))
    case .day: date
    case .unit: values["unit_code"] ?? ""
    default: values[grouping.rawValue] ?? ""
    }
  }

  @Test func `the most comes first, or what is asked for`() throws {
    var question = CountQuestion(Question(.claims), by: [.source, .year])
    let most = try counted(question).map { Int($0.split(separator: "|").last ?? "") ?? 0 }
    #expect(most == most.sorted(by: >) && Set(most).count > 2)
    question.rows.limit = 3
    question.rows.offset = 1
    #expect(try counted(question).count == 3)
    question.rows.sort = "year:desc"
    #expect(try counted(question).allSatisfy { $0.contains("2018") || $0.contains("2016") })
    question.rows.sort = "colour"
    #expect(throws: QueryError.self) { try counted(question) }
  }

  @Test func `the same words by the same speaker are one row`() throws {
    var question = Question(.claims)
    question.isDistinct = true
    question.columns = ["speaker", "text", "articles", "first_date", "last_date"]
    var found: [String] = []
    try QueryRunner(archive.reader).run(question, columns: { _ in }) { row in
      found.append((0..<row.count).map { row.optionalText($0) ?? "" }.joined(separator: "|"))
    }
    let pairs = Set(found.map { Fold.key($0.split(separator: "|").prefix(2).joined()) })
    #expect(pairs.count == found.count && found.count == 12)
    let sql = """
      SELECT count(DISTINCT article_id) || '|' || min(date) || '|' || max(date) FROM claims
      WHERE speaker = 'Anne Parly' AND lower(text) = 'alep est libre'
      """
    let expected = try archive.reader.first(sql, []) { $0.text(0) } ?? ""
    #expect(found.contains { $0.hasPrefix("Anne Parly|") && $0.hasSuffix(expected) }, "\(found)")
  }

  @Test func `each step has all its periods, and dates that tell less stand by themselves`() throws
  {
    let question = CountQuestion(Question(.articles))
    let months = try Timeline(question, step: .month, archive.reader)
    #expect(months.columns == ["month", "articles"])
    #expect(months.periods.first?.name == "2016" && months.periods.last?.name == "2018-01")
    #expect(months.periods.count == 1 + 21)
    #expect(months.periods.contains { $0 == .init(name: "2017-03", rows: 0) })
    #expect(months.notices.map(\.kind) == [.undated])
    let undated =
      try archive.column("id", Question(.articles)).count
      - months.periods.reduce(0) { $0 + $1.rows }
    #expect(months.notices.first?.sentence.hasPrefix("\(undated) articles") == true)
  }

  // Cases of 2026-11-25: a period asked for was cut to the first and last of its rows, and very many
  // periods lost those without rows silently.
  @Test func `a period asked for is there in full, unless it is without end`() throws {
    var rows = Question(.articles, filters: [Filter(.since, "2015"), Filter(.until, "2019-02")])
    let years = try Timeline(CountQuestion(rows), step: .year, archive.reader)
    #expect(years.periods.map(\.name) == ["2015", "2016", "2017", "2018", "2019"])
    let days = try Timeline(CountQuestion(rows), step: .day, archive.reader)
    #expect(
      days.periods.last?.name == "2019-02-28" && !days.notices.contains { $0.kind == .leftOut })
    rows.filters = [Filter(.since, "1000"), Filter(.until, "2999")]
    let ages = try Timeline(CountQuestion(rows), step: .day, archive.reader)
    #expect(
      ages.periods.allSatisfy { $0.rows > 0 } && ages.notices.contains { $0.kind == .leftOut })
    rows.filters = [Filter(.date, "2031")]
    let future = try Timeline(CountQuestion(rows), step: .month, archive.reader)
    #expect(future.periods.count == 12 && future.periods.allSatisfy { $0.rows == 0 })
  }

  @Test(arguments: [
    (Timeline.Step.week, "2016-12-31", "2016-W52"), (.week, "2018-01-01", "2018-W01"),
    (.week, "2017-01-01", "2016-W52"), (.week, "2015-12-31", "2015-W53"),
    (.week, "2016-05", "2016-05"), (.year, "2016", "2016"), (.year, "2016-05-03", "2016"),
    (.month, "2016-05-03", "2016-05"), (.month, "2016", "2016"), (.day, "2016-05-03", "2016-05-03"),
    (.day, "2016-05", "2016-05"), (.day, "0001-01-01", "0001-01-01"),
  ]) func `a date belongs to a period`(_ step: Timeline.Step, _ date: String, _ name: String) {
    var counts = PeriodCounts(step)
    counts.add(2, on: date)
    #expect(counts.filled() == [.init(name: name, rows: 2)])
  }
}

/// Numbers that look random and are the same each time.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  /// A number below another.
  mutating func below(_ most: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(most, 1)
  }

  /// One of several.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}
