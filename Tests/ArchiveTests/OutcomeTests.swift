import Testing

@testable import Archive

@Suite struct OutcomeTests {
  private static let first = "Anne affirme que les ponts ferment\nPaul dit « jamais »"
  private static let second = "Anne affirme que les ponts ferment\nPaul dit « demain »"
  private static let alien = "Le tournoi reprend samedi avec quatre équipes espagnoles"

  @Test func `the same input twice changes nothing`() throws {
    let archive = try TestArchive()
    let given = article(Self.first, key: "1", title: "Les ponts")
    #expect(try archive.ingest(given) == [.new])
    let before = try Dump.full(archive)
    #expect(try archive.ingest(given) == [.unchanged(1)])
    #expect(try Dump.full(archive) == before)
    #expect(try archive.rows("SELECT max(id) FROM claim") == ["2"])
    #expect(try archive.findings() == [])
  }

  @Test func `a new text replaces the old one, which is kept as a version`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(Self.first, key: "1"))
    #expect(try archive.ingest(article(Self.second, key: "1")) == [.replaced(1)])
    #expect(
      try archive.rows("SELECT text FROM claims ORDER BY start") == ["les ponts ferment", "demain"])
    #expect(
      try archive.rows("SELECT version, batch_id, text FROM versions ORDER BY version")
        == ["1|1|\(Self.first)", "2|2|\(Self.second)"])
    #expect(try archive.hits("jamais") == 0)
    #expect(try archive.hits("demain") == 1)
    #expect(try archive.findings() == [])
  }

  @Test func `a row found again at the same place with the same words keeps its id`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(Self.first, key: "1"))
    try archive.ingest(article(Self.second, key: "1"))
    #expect(try archive.rows("SELECT id, text FROM claims") == ["1|les ponts ferment", "3|demain"])
    #expect(try archive.rows("SELECT id, name FROM mentions ORDER BY id") == ["1|Anne", "2|Paul"])
  }

  @Test func `new particulars of the same text are an update, and move what is counted`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(Self.first, key: "1", date: "2017"))
    let other = article(Self.first, key: "1", title: "Les ponts", date: "2017-12", author: "C. D.")
    #expect(try archive.ingest(other) == [.updated(1)])
    #expect(
      try archive.rows("SELECT date, title, author, version, batch_id FROM articles")
        == ["2017-12|Les ponts|C. D.|1|1"])
    #expect(try archive.rows("SELECT DISTINCT day FROM claim") == ["20171200"])
    #expect(try archive.rows("SELECT DISTINCT first_date FROM entities") == ["2017-12"])
    #expect(try archive.findings() == [])
  }

  @Test func `a particular that a later delivery lacks stays known`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(Self.first, key: "1", title: "Les ponts", author: "C. D."))
    #expect(try archive.ingest(article(Self.first, key: "1")) == [.unchanged(1)])
    try archive.ingest(article(Self.second, key: "1"))
    #expect(try archive.rows("SELECT title, author FROM articles") == ["Les ponts|C. D."])
  }

  @Test func `a text that shares almost nothing with the one it would replace is refused`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(Self.first, key: "1"))
    guard case .conflict(let reason) = try archive.ingest(article(Self.alien, key: "1"))[0] else {
      Issue.record("it was taken")
      return
    }
    #expect(reason.contains("\"1\"") && reason.contains("a1"))
    #expect(try archive.rows("SELECT batch_id, origin, line FROM rejections") == ["2|a.jsonl|1"])
    #expect(try archive.rows("SELECT version FROM articles") == ["1"])
  }

  @Test func `the same title vouches for a text that is all new`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(Self.first, key: "1", title: "Titre"))
    #expect(try archive.ingest(article(Self.alien, key: "1", title: "Titre")) == [.replaced(1)])
  }

  @Test(arguments: [
    (article(first, key: "1"), article(first, key: "1", title: "T"), Match.updated(1)),
    (article(first, key: "1"), article(first, key: "2"), .new),
    (article(first, key: "1"), article(first, key: "1", source: "AFP"), .new),
    (article(first, key: "1"), article(first), .unchanged(1)),
    (article(first), article(first, key: "1"), .updated(1)),
    (article(first, key: "1", url: "a.fr/x"), article(first, url: "a.fr/x"), .unchanged(1)),
    (article(first, key: "1", url: "a.fr/x"), article(first, key: "2", url: "a.fr/x"), .new),
    (
      article(first, url: "http://www.A.fr/x/?utm_source=y#z"),
      article(second, url: "https://a.fr/x"), .replaced(1)
    ),
    (article(first, url: "a.fr/x"), article(first, url: "a.fr/y"), .new),
    (article(first), article(second), .new),
    (article(first), article(first, date: "2017-12-08"), .new),
    (article(first), article(first, source: "AFP"), .new),
    (article(first, title: "A"), article(first, title: "B"), .new),
    (article(first, date: nil, source: nil), article(first, date: nil, source: nil), .unchanged(1)),
  ])
  func `an article is known by id, else by address, else by its text and particulars`(
    known: Article, given: Article, expected: Match
  ) throws {
    let archive = try TestArchive()
    try archive.ingest(known)
    #expect(try archive.ingest(given) == [expected])
    #expect(try archive.findings() == [])
  }

  /// The publisher's versions of what is known and of what is given, and what comes of it.
  @Test(arguments: [
    (#"{"version":3}"#, #"{"version":2}"#, Match.older(1)),
    (#"{"version":"10"}"#, #"{"version":"9"}"#, .older(1)),
    (#"{"a":1,"version":3}"#, #"{"version":"2","a":1}"#, .older(1)),
    (#"{"version":2}"#, #"{"version":3}"#, .replaced(1)),
    (#"{"version":2}"#, #"{"version":2}"#, .replaced(1)),
    (#"{"version":2}"#, #"{"a":1}"#, .replaced(1)), (#"{"a":1}"#, #"{"version":1}"#, .replaced(1)),
    (#"{"version":"2.0"}"#, #"{"version":"1.0"}"#, .replaced(1)),
    (#"{"version":{"a":2}}"#, #"{"version":1}"#, .replaced(1)),
    (#"{"a":{"version":2}}"#, #"{"version":1}"#, .replaced(1)),
  ])
  func `an older version by its publisher's count replaces nothing`(
    _ known: String, _ given: String, _ expected: Match
  ) throws {
    let archive = try TestArchive()
    var first = article(Self.first, key: "1")
    first.extra = known
    var second = article(Self.second, key: "1")
    second.extra = given
    try archive.ingest(first)
    #expect(try archive.ingest(second) == [expected])
    let text = expected == .older(1) ? Self.first : Self.second
    #expect(try archive.rows("SELECT text FROM articles") == [text])
    #expect(try archive.findings() == [])
  }

  @Test func `an older version holds on to nothing when the later one is taken back`() throws {
    let archive = try TestArchive()
    var late = article(Self.first, key: "1")
    late.extra = #"{"version":3}"#
    var early = article(Self.second, key: "1")
    early.extra = #"{"version":2}"#
    try archive.ingest(late)
    #expect(try archive.ingest(early, late, early) == [.older(1), .unchanged(1), .older(1)])
    try archive.undo(2)
    try archive.undo(1)
    #expect(try archive.rows("SELECT count(*) FROM articles") == ["0"])
    #expect(try archive.findings() == [])
  }

  @Test func `deliveries of one group that meet each other come out as if one by one`() throws {
    let archive = try TestArchive()
    let matches = try archive.ingest(
      article(Self.first, key: "1"), article(Self.first, key: "1"),
      article(Self.second, key: "1"), article(Self.first, key: "1"))
    #expect(matches == [.new, .unchanged(1), .replaced(1), .replaced(1)])
    #expect(try archive.rows("SELECT version, text FROM articles") == ["3|\(Self.first)"])
    #expect(try archive.findings() == [])
  }

  @Test func `a text that was not read because it was thought known is read when needed`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(Self.first, key: "1"))
    try archive.writing { writer in
      _ = try writer.beginBatch(origin: "test")
      let again = article(Self.first, key: "1")
      #expect(try writer.match(again) == .unchanged(1))
      let group = [
        TestArchive.delivery(article(Self.second, key: "1")), Delivery(again, .notNeeded),
      ]
      let matches = try writer.commit(group) { text, _ in LineExtractor.extract(text) }
      #expect(matches == [.replaced(1), .replaced(1)])
    }
    #expect(
      try archive.rows("SELECT text FROM claims ORDER BY start") == ["les ponts ferment", "jamais"])
  }

  @Test func `a failing group leaves nothing behind, and the next is whole`() throws {
    let archive = try TestArchive()
    try archive.writing { writer in
      _ = try writer.beginBatch(origin: "test")
      var broken = article(Self.second, key: "2")
      broken.extra = "{not json"
      let group = [article(Self.first, key: "1"), broken].map(TestArchive.delivery)
      #expect(throws: ArchiveError.self) { try writer.commit(group) { _, _ in nil } }
      _ = try writer.commit([group[0]]) { _, _ in nil }
    }
    #expect(try archive.rows("SELECT \"key\" FROM articles") == ["1"])
    #expect(try archive.rows("SELECT term FROM term WHERE term = 'ponts'") == ["ponts"])
    #expect(try archive.findings() == [])
  }
}
