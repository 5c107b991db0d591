import Testing

@testable import Query

/// Names in the order of rows, and the periods that they are of.
@Suite struct NameOrderTests {
  // Case of 2026-11-25: Émilie and édile came after Yann.
  @Test func `names are sorted without regard to accents and capitals`() throws {
    let names = ["Yann Roche", "Émilie Roche", "édile Roche", "Anne Roche", "Zoé Roche"]
    let archive = try SmallArchive { archive in
      for name in names {
        try archive.claim(
          try archive.article("Oui, dit-on.", date: "2017", source: name), "Oui", by: name)
      }
    }
    let sorted = ["Anne Roche", "édile Roche", "Émilie Roche", "Yann Roche", "Zoé Roche"]
    var question = Question(.claims)
    for distinct in [false, true] {
      for column in ["speaker", "source"] {
        (question.sort, question.isDistinct) = (column, distinct)
        #expect(try archive.column(column, question) == sorted)
        question.sort = column + ":desc"
        #expect(try archive.column(column, question) == sorted.reversed())
      }
    }
    var count = CountQuestion(Question(.claims), by: [.speaker])
    count.rows.sort = "speaker"
    var found: [String] = []
    try QueryRunner(archive.reader).prepare(count).rows { found.append($0.text(0)) }
    #expect(found == sorted)
    var entities = Question(.entities)
    entities.sort = "name"
    #expect(try archive.column("name", entities) == sorted)
  }

  // Case of 2026-11-25: an article before the period and one after it made a match.
  @Test func `an entity is of a period when one article is`() throws {
    let archive = try SmallArchive { archive in
      for date in ["2016-05", "2018-02-01"] {
        try archive.claim(
          try archive.article("Oui, dit-elle.", date: date), "Oui", by: "Anne Parly")
      }
    }
    let periods = [
      ("2016", "2016", 1), ("2017", "2017", 0), ("2017", "2018", 1), ("2010", "2015", 0),
    ]
    for (since, until, count) in periods {
      let filters = [Filter(.since, since), Filter(.until, until)]
      #expect(try archive.column("id", Question(.entities, filters: filters)).count == count)
    }
    let excluded = [Filter(.date, "2016", excludes: true)]
    #expect(try archive.column("id", Question(.entities, filters: excluded)).isEmpty)
  }
}
