import Testing

@testable import Query

/// How SQLite goes about the questions that are asked most, in an archive where it matters: most
/// claims are by one speaker, and some words stand everywhere.
@Suite struct PlanTests {
  let archive: SmallArchive

  init() throws {
    archive = try SmallArchive { archive in
      for number in 0..<1200 {
        let rare = number % 150 == 0 ? " rares" : ""
        let text = "Des mots\(rare) du jour, dit-on, et 12 euros de plus."
        let day = "2017-\(number % 12 < 9 ? "0" : "")\(number % 12 + 1)-1\(number % 10)"
        let article = try archive.article(
          text, date: number % 100 == 0 ? nil : day, source: number % 60 == 0 ? "Rare" : "Monde")
        let speaker =
          number % 3 > 0 ? "Florence Parly" : number % 40 == 0 ? "Jean Parly" : "Anne Le"
        try archive.claim(
          article, "Des mots", in: "Des mots\(rare) du jour", by: speaker,
          stance: number % 90 == 0 ? "denied" : "asserted")
        try archive.figure(
          article, "12 euros", Double(number), in: text, unit: ("euros", "EUR"), by: speaker)
      }
    }
  }

  static let plans: [(Question, [String])] = [
    (Question(.claims), ["SCAN item USING COVERING INDEX claim_by_day"]),
    (
      Question(.claims, filters: [Filter(.since, "2017-12")]),
      ["SEARCH item USING COVERING INDEX claim_by_day (day>?)"]
    ),
    (
      Question(.claims, filters: [Filter(.by, "Anne Le")]),
      ["SEARCH item USING COVERING INDEX claim_by_speaker (speaker_id=?)"]
    ),
    // Several speakers: the first rows of each.
    (
      Question(.claims, filters: [Filter(.by, "Parly")]),
      ["COMPOUND QUERY", "SEARCH item USING COVERING INDEX claim_by_speaker (speaker_id=?)"]
    ),
    (
      Question(.claims, filters: [Filter(.by, "Anne Le"), Filter(.since, "2017-03")]),
      ["SEARCH item USING COVERING INDEX claim_by_speaker (speaker_id=? AND day>?)"]
    ),
    (
      Question(.figures, filters: [Filter(.by, "Anne Le")]),
      ["SEARCH item USING COVERING INDEX figure_by_speaker (speaker_id=?)"]
    ),
    // A word that few rows have leads to them; one that many have is met on the way.
    (
      Question(.claims, words: ["rares"]),
      [
        "SCAN claim_search VIRTUAL TABLE INDEX",
        "SEARCH item USING INTEGER PRIMARY KEY (rowid=?)", "TEMP B-TREE FOR ORDER BY",
      ]
    ),
    (
      Question(.claims, words: ["mots"]),
      ["SCAN item USING COVERING INDEX claim_by_day", "LIST SUBQUERY"]
    ),
    (
      Question(.figures, words: ["mots"]),
      ["SCAN item USING COVERING INDEX figure_by_day", "LIST SUBQUERY"]
    ),
    (
      Question(.claims, words: ["mots"], filters: [Filter(.by, "Jean Parly")]),
      ["SEARCH item USING COVERING INDEX claim_by_speaker (speaker_id=?)"]
    ),
    (
      Question(.claims, words: ["rares"], filters: [Filter(.by, "Florence Parly")]),
      [
        "SCAN claim_search VIRTUAL TABLE INDEX",
        "SEARCH item USING INTEGER PRIMARY KEY (rowid=?)",
      ]
    ),
    (
      Question(.claims, filters: [Filter(.stance, "denied")]),
      ["SEARCH item USING COVERING INDEX claim_by_stance (stance=?)"]
    ),
    (
      Question(.claims, filters: [Filter(.article, "a1")]),
      ["SEARCH item USING INDEX claim_by_article (article_id=?)"]
    ),
    (
      Question(.claims, filters: [Filter(.source, "Rare")]),
      [
        "SEARCH owner USING COVERING INDEX article_by_source (source_id=?)",
        "SEARCH item USING INDEX claim_by_article (article_id=?)",
      ]
    ),
    (
      Question(.figures, filters: [Filter(.unit, "EUR"), Filter(.min, "1190")]),
      [
        "SEARCH item USING COVERING INDEX figure_by_unit (unit_id=? AND value>?)",
        "SEARCH item USING INDEX figure_by_range (value_max>?)",
      ]
    ),
    (
      Question(.figures, filters: [Filter(.min, "1190")]),
      ["SEARCH item USING INDEX figure_by_kind (kind=? AND value>?)"]
    ),
    (
      Question(.search, words: ["mots"]),
      [
        "SCAN article_search VIRTUAL TABLE INDEX 192:M1",
        "SEARCH item USING INTEGER PRIMARY KEY (rowid=?)",
      ]
    ),
    (
      Question(.articles, filters: [Filter(.source, "Monde"), Filter(.date, "2017-03")]),
      ["SEARCH item USING COVERING INDEX article_by_source (source_id=? AND day>? AND day<?)"]
    ),
    (
      Question(.articles, filters: [Filter(.source, "Rare"), Filter(.date, "2017")]),
      ["SEARCH item USING COVERING INDEX article_by_source (source_id=? AND day>? AND day<?)"]
    ),
    (
      Question(.claims, filters: [Filter(.review, "corrected")]),
      ["SEARCH item USING COVERING INDEX claim_by_review (review=?)"]
    ),
    (
      Question(.figures, filters: [Filter(.review, "added")]),
      ["SEARCH item USING COVERING INDEX figure_by_review (review=?)"]
    ),
    (Question(.entities), ["SEARCH item USING COVERING INDEX entity_by_articles"]),
    (
      Question(.entities, filters: [Filter(.type, "person")]),
      ["SEARCH item USING COVERING INDEX entity_by_type (type=? AND articles>?)"]
    ),
  ]

  @Test func `a question is answered by its index`() throws {
    for (asked, steps) in Self.plans {
      var question = asked
      question.limit = 50
      let plan = try archive.plan(question)
      for step in steps { #expect(plan.contains(step), "\(question)\n\(plan)") }
      let sorts = plan.contains("TEMP B-TREE FOR ORDER BY") && !plan.contains("COMPOUND QUERY")
      let isSorted = Self.sorting.contains { step in steps.contains { $0.hasPrefix(step) } }
      #expect(isSorted || !sorts, "\(question)\n\(plan)")
    }
  }

  /// Steps that come upon rows in another order than that of the answer.
  static let sorting = [
    "SCAN claim_search", "SEARCH item USING INDEX claim_by_article", "SEARCH owner USING",
  ]

  @Test func `every way to the rows brings the same`() throws {
    let questions =
      Self.plans.map(\.0) + [
        Question(.figures, words: ["rares"], filters: [Filter(.min, "100"), Filter(.by, "Parly")]),
        Question(.quotes, words: ["-rares"], filters: [Filter(.since, "2017-06")]),
        Question(
          .articles, words: ["mots"], filters: [Filter(.by, "Parly"), Filter(.source, "Rare")]),
      ]
    for asked in questions {
      for (limit, offset) in [(nil, nil), (7, nil), (5, 900), (50, 3)] as [(Int?, Int?)] {
        var question = asked
        (question.limit, question.offset, question.columns) = (limit, offset, ["id"])
        let first = try rows(question, preference: 0)
        for preference in 1..<5 {
          #expect(try rows(question, preference: preference) == first, "\(question)")
        }
      }
    }
  }

  private func rows(_ question: Question, preference: Int) throws -> [Int64] {
    let answer = try AnswerBuilder(archive.reader, question, preference: preference).answer()
    var ids: [Int64] = []
    try answer.rows { ids.append($0.int64(0)) }
    return ids
  }

  @Test func `what is shown is read for the rows of the answer alone`() throws {
    for view in Question.View.allCases where view != .search {
      let plan = try archive.plan(Question(view))
      #expect(plan.contains("SCAN page"), "\(plan)")
      #expect(!plan.contains("MATERIALIZE shown"), "\(plan)")
      #expect(!plan.contains("AUTOMATIC"), "\(plan)")
    }
  }
}
