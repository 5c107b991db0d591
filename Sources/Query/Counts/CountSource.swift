/// Where the numbers of an answer come from: counters that were kept as articles were taken in,
/// where they have what is asked, or else the rows themselves.
struct CountSource {
  /// What follows FROM, with WHERE.
  var tables: String
  /// The key of each grouping.
  var keys: [String]
  /// What stands for the rows of a group, by the place of its grouping.
  var samples: [(Int, String)] = []
  /// The number of rows of a group.
  var count: String

  /// Counts the rows that a statement finds.
  static func rows(
    _ tables: String, _ groups: [GroupExpression], isDistinct: Bool
  ) -> CountSource {
    // The same words by somebody unknown are the same words all the same.
    let speaker =
      "coalesce((SELECT bearer_id FROM entity WHERE id = item.speaker_id), -item.description_id, 0)"
    return CountSource(
      tables: tables, keys: groups.map(\.key),
      samples: groups.enumerated().compactMap { index, group in group.sample.map { (index, $0) } },
      count: isDistinct ? "count(DISTINCT \(speaker) || ' ' || item.text_key)" : "count(*)")
  }

  /// The claims counted for each speaker, where a question asks for nothing else.
  static func speakers(_ question: CountQuestion) -> CountSource? {
    let steps: [[Grouping]: String] = [
      [.speaker]: "ever", [.speaker, .year]: "year", [.speaker, .month]: "month",
    ]
    guard question.rows.view == .claims, question.rows.isAboutAll, !question.isDistinct,
      let step = steps[question.groups]
    else { return nil }
    let keys = ["nullif(speaker, 0)", "nullif(period, 0)"]
    return CountSource(
      tables: "FROM speaker_count WHERE step = '\(step)'",
      keys: Array(keys.prefix(question.groups.count)), count: "claims")
  }

  /// The tally of days, sources and kinds, where a question asks for no more than they tell.
  static func tally(_ question: CountQuestion, _ choice: RowChoice) -> CountSource? {
    let told: [Grouping: String] = [
      .source: "nullif(source_id, 0)", .year: "nullif(day, 0) / 10000",
      .month: "nullif(day, 0) / 100", .day: "nullif(day, 0)",
      .kind: "substr(kind, instr(kind, ':') + 1)",
    ]
    let keys = question.groups.compactMap { told[$0] }
    guard keys.count == question.groups.count, question.rows.isAboutAll, !question.isDistinct,
      let kinds = kinds(of: question.rows.view)
    else { return nil }
    let list = kinds.map { "'\($0)'" }.joined(separator: ", ")
    return CountSource(
      tables: "FROM tally WHERE kind IN (\(list))", keys: keys, count: "sum(\"rows\")")
  }

  private static func kinds(of view: Question.View) -> [String]? {
    switch view {
    case .claims: Known.claimKinds.map { "claim:" + $0 }
    case .quotes: ["claim:direct", "claim:mixed"]
    case .figures: Known.figureKinds.map { "figure:" + $0 }
    case .articles: ["article"]
    case .search, .entities: nil
    }
  }

  /// Whether each row of the tables is a group by itself.
  var isGrouped: Bool { count == "claims" }
}

extension Question {
  /// Whether all rows of the view are meant.
  var isAboutAll: Bool { words.isEmpty && filters.isEmpty }
}
