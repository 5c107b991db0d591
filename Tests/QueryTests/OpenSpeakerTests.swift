import Testing

@testable import Query

/// Claims whose speaker is not known, in articles that name somebody.
@Suite struct OpenSpeakerTests {
  let archive: SmallArchive

  init() throws {
    archive = try SmallArchive { archive in
      let text = "Le pont tiendra, la route non, le col est ouvert."
      let mairie = try archive.article(text, date: "2019-03-02", source: "Le Val")
      try archive.claim(mairie, "Le pont tiendra", by: "Odile Castagne")
      try archive.claim(mairie, "la route non")
      let undated = try archive.article(text, source: "La Crête")
      try archive.mention("Odile Castagne", in: undated)
      try archive.claim(undated, "le col est ouvert", kind: "direct")
      let described = try archive.description("un garde du col")
      try archive.claim(undated, "la route non", described: described)
      // Another spelling of hers, which people merged.
      let merged = try archive.article(text, date: "2019-04-01", source: "Le Val")
      try archive.mention("O. Castagnet", in: merged)
      try archive.mention("Odile Castagne", in: merged)
      try archive.mention("Paul Ormel", in: merged)
      try archive.claim(merged, "Le pont tiendra")
      let alone = try archive.article(text, date: "2019-05-01", source: "Le Val")
      try archive.mention("O. Castagnet", in: alone)
      try archive.claim(alone, "le col est ouvert")
      try archive.merge("O. Castagnet", into: "Odile Castagne")
      // Nobody of hers.
      let other = try archive.article(text, date: "2019-06-01")
      try archive.claim(other, "Le pont tiendra")
      try archive.claim(other, "la route non", by: "Berthe Silvane")
      let silent = try archive.article(text, date: "2019-07-01")
      try archive.claim(silent, "la route non", by: "Lucie Morand")
    }
  }

  private static let castagne = Filter(.by, "Castagne")

  /// What `--maybe` lists, and what the notice of the question without it counts.
  static let questions: [(Question, [String])] = [
    (Question(.claims, filters: [castagne]), ["3", "2", "5", "6"]),
    (Question(.quotes, filters: [castagne]), ["3"]),
    (Question(.claims, words: ["pont"], filters: [castagne]), ["5"]),
    (Question(.claims, words: ["-pont"], filters: [castagne]), ["3", "2", "6"]),
    (Question(.claims, words: ["par:Castagne pont"]), ["5"]),
    (Question(.claims, filters: [castagne, Filter(.since, "2019-04")]), ["5", "6"]),
    (Question(.claims, filters: [castagne, Filter(.source, "La Crête")]), ["3"]),
    (Question(.claims, filters: [castagne, Filter(.kind, "direct")]), ["3"]),
    (Question(.claims, filters: [castagne, Filter(.until, "2018")]), []),
    (Question(.claims, filters: [Filter(.by, "Ormel")]), ["5"]),
    (Question(.claims, filters: [castagne, Filter(.by, "Silvane")]), ["3", "2", "5", "6", "7"]),
    (
      Question(.claims, filters: [castagne, Filter(.by, "Silvane", excludes: true)]),
      ["3", "2", "5", "6"]
    ),
    (Question(.claims, filters: [Filter(.by, "Morand")]), []),
    (Question(.claims, filters: [Filter(.by, "garde du col")]), []),
    (Question(.claims, filters: [Filter(.by, "Personne")]), []),
  ]

  @Test(arguments: questions)
  func `the claims of unknown speakers in articles that name somebody`(
    _ asked: Question, _ expected: [String]
  ) throws {
    var question = asked
    question.isMaybe = true
    for way in 0..<5 {
      #expect(
        try archive.ids(question, way: way).map { String($0.drop { !$0.isNumber }) } == expected)
    }
    #expect(try archive.openSpeakers(question).isEmpty, "those listed are not told of")
    let told = try archive.openSpeakers(asked).map { $0.prefix { $0 != " " } }
    #expect(told == (expected.isEmpty ? [] : ["\(expected.count)"]))
  }

  @Test func `the notice names whom the name means`() throws {
    let notices: [(String, String)] = [
      (
        "castagne",
        "4 claims whose speaker is not known stand in articles that name Odile Castagne: "
          + "--maybe lists them."
      ),
      (
        "Ormel",
        "1 claim whose speaker is not known stands in articles that name Paul Ormel: "
          + "--maybe lists it."
      ),
    ]
    for (name, sentence) in notices {
      let question = Question(.claims, filters: [Filter(.by, name)])
      #expect(try archive.openSpeakers(question) == [sentence])
    }
    for view in [Question.View.figures, .articles] {
      #expect(try archive.openSpeakers(Question(view, filters: [Self.castagne])).isEmpty)
    }
    let unnamed = Question(.claims, filters: [Filter(.unattributed, "")])
    #expect(try archive.openSpeakers(unnamed).isEmpty)
  }

  @Test(arguments: [
    (Question(.claims), "--by NAME"),
    (Question(.quotes, filters: [Filter(.by, "Castagne", excludes: true)]), "--by NAME"),
    (Question(.figures, filters: [castagne]), "claims and quotes only"),
    (Question(.articles, filters: [castagne]), "claims and quotes only"),
  ])
  func `what nobody may have said is refused`(_ asked: Question, _ remedy: String) throws {
    var question = asked
    question.isMaybe = true
    let error = #expect(throws: QueryError.self) {
      try QueryRunner(archive.reader).prepare(question)
    }
    #expect(error?.kind == .usage && error?.message.contains(remedy) == true)
  }

  @Test func `many are told of without being counted, through the articles alone`() throws {
    let many = try SmallArchive { archive in
      for number in 0..<1300 {
        let article = try archive.article("Un mot.", date: "2020-01-0\(number % 9 + 1)")
        if number < 1100 { try archive.mention("Odile Castagne", in: article) }
        // Most claims have a speaker.
        for _ in 0..<4 { try archive.claim(article, "mot", by: "Lucie Morand") }
        try archive.claim(article, "mot")
      }
    }
    let question = Question(.claims, filters: [Self.castagne])
    #expect(try many.openSpeakers(question).first?.hasPrefix("more than 1,000 claims") == true)
    let count = try RowChoice(many.reader, question).openClaimCount()
    var steps: [String] = []
    try many.reader.rows("EXPLAIN QUERY PLAN " + count.sql, count.values) {
      steps.append($0.text(3))
    }
    let plan = steps.joined(separator: "\n")
    #expect(plan.contains("claim_unattributed (article_id=?)"), "\(plan)")
    #expect(plan.contains("SEARCH article_entity USING PRIMARY KEY (entity_id=?)"), "\(plan)")
    #expect(!plan.contains("SCAN item") && !plan.contains("SCAN claim"), "\(plan)")
  }
}

extension SmallArchive {
  /// What an answer says of claims whose speaker is not known.
  fileprivate func openSpeakers(_ question: Question) throws -> [String] {
    try QueryRunner(reader).prepare(question).notices.filter { $0.kind == .openSpeaker }
      .map(\.sentence)
  }
}
