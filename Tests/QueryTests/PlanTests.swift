import Testing

@testable import Query

/// How SQLite goes about the questions that are asked most.
@Suite struct PlanTests {
  let archive: SmallArchive

  init() throws {
    archive = try SmallArchive { archive in
      let article = try archive.article("Des mots, dit Parly.", date: "2017", source: "Le Monde")
      for _ in 0..<3 { try archive.claim(article, "Des mots", by: "Florence Parly") }
      try archive.figure(article, "mots", 3, unit: ("euros", "EUR"), by: "Florence Parly")
    }
  }

  static let plans: [(Question, [String], [String])] = [
    (
      Question(.claims, filters: [Filter(.by, "Parly")]),
      ["SEARCH item USING COVERING INDEX claim_by_speaker (speaker_id=?)"], ["TEMP B-TREE"]
    ),
    (
      Question(.claims, filters: [Filter(.by, "Parly"), Filter(.since, "2016")]),
      ["SEARCH item USING COVERING INDEX claim_by_speaker (speaker_id=? AND day>?)"],
      ["TEMP B-TREE"]
    ),
    (
      Question(.figures, filters: [Filter(.by, "Parly")]),
      ["SEARCH item USING COVERING INDEX figure_by_speaker (speaker_id=?)"], ["TEMP B-TREE"]
    ),
    (
      Question(.claims, words: ["mots"]),
      ["SEARCH item USING INTEGER PRIMARY KEY (rowid=?)", "SCAN claim_search VIRTUAL TABLE INDEX"],
      ["SCAN item"]
    ),
    (
      Question(.figures, words: ["mots"]),
      [
        "SEARCH item USING INTEGER PRIMARY KEY (rowid=?)", "SCAN figure_search VIRTUAL TABLE INDEX",
      ],
      ["SCAN item"]
    ),
    (
      Question(.search, words: ["mots"]),
      [
        "SEARCH item USING INTEGER PRIMARY KEY (rowid=?)",
        "SCAN article_search VIRTUAL TABLE INDEX",
      ],
      ["SCAN item"]
    ),
    (
      Question(.claims, filters: [Filter(.since, "2017")]),
      ["SEARCH item USING COVERING INDEX claim_by_day (day>?)"], ["TEMP B-TREE"]
    ),
    (Question(.claims), ["SCAN item USING COVERING INDEX claim_by_day"], ["TEMP B-TREE"]),
    (
      Question(.articles, filters: [Filter(.source, "Le Monde"), Filter(.date, "2015..2018")]),
      ["SEARCH item USING COVERING INDEX article_by_source (source_id=? AND day>? AND day<?)"],
      ["TEMP B-TREE"]
    ),
    (
      Question(.claims, filters: [Filter(.article, "a1")]),
      ["SEARCH item USING INDEX claim_by_article (article_id=?)"], ["SCAN item"]
    ),
    (Question(.entities), ["SEARCH item USING COVERING INDEX entity_by_articles"], ["TEMP B-TREE"]),
  ]

  @Test(arguments: plans) func `a question is answered by its index`(
    _ question: Question, _ steps: [String], _ absent: [String]
  ) throws {
    let plan = try archive.plan(question)
    for step in steps { #expect(plan.contains(step), "\(plan)") }
    for step in absent { #expect(!plan.contains(step), "\(plan)") }
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
