import Extraction
import Testing

@testable import Archive

/// The words of a decision that is kept.
private enum StoredWords {
  static func of(decision id: Int64, in archive: TestArchive) throws -> Decision.Words? {
    try ArchiveReader.open(archive.path).decisions().first { $0.id == id }?.decision.words
  }
}

/// What people decide about words stands in the views, and goes when they take it back.
@Suite struct CorrectionTests {
  private let text = """
    Anne Le Goff affirme que 12 ponts ferment
    Paul dit « Rien ne presse », puis « demain »
    La rivière monte de 30 mètres
    """

  private func archive() throws -> (TestArchive, Deciding) {
    let archive = try TestArchive()
    try archive.ingest(article(text, key: "1"))
    return (archive, Deciding(archive: archive))
  }

  private let claims = "SELECT id, speaker, stance, kind, text, review FROM claims ORDER BY start"
  private let figures = "SELECT id, speaker, text, value, noun, review FROM figures ORDER BY start"

  @Test func `another speaker says the claim and its figure, until that is taken back`() throws {
    let (archive, deciding) = try archive()
    let before = try archive.rows(claims) + archive.rows(figures)
    let decision = try deciding.about(.claim, "12 ponts ferment", .speaker) {
      $0.speaker = .init(name: "Paul", type: .person)
    }
    let report = try deciding.decide(decision)
    #expect(report.articles == 1 && report.unmet == [])
    #expect(
      try archive.rows(claims).first == "1|Paul|asserted|indirect|12 ponts ferment|corrected")
    #expect(try archive.rows(figures).first == "1|Paul|12 ponts|12|ponts|machine")
    #expect(try archive.rows("SELECT name, claims FROM entities") == ["Anne Le Goff|0", "Paul|2"])
    #expect(try archive.findings() == [])
    try deciding.takeBack(1)
    #expect(try archive.rows(claims) + archive.rows(figures) == before)
    #expect(try archive.findings() == [])
  }

  @Test func `a speaker whom no article names yet stands in the article from then on`() throws {
    let (archive, deciding) = try archive()
    try deciding.decide(
      try deciding.about(.claim, "12 ponts ferment", .speaker) {
        $0.speaker = .init(name: "Zoé Tallec", type: .person)
      })
    #expect(
      try archive.rows("SELECT name, articles, mentions, claims FROM entities WHERE name LIKE 'Z%'")
        == ["Zoé Tallec|1|0|1"])
    try deciding.decide(
      try deciding.about(.claim, "12 ponts ferment", .speaker) {
        $0.speaker = .init(name: "un témoin", type: .unnamed)
      })
    #expect(
      try archive.rows("SELECT speaker, speaker_id, speaker_type FROM claims WHERE id = 1") == [
        "un témoin|-|unnamed"
      ])
    try deciding.decide(
      try deciding.about(.claim, "12 ponts ferment", .speaker) { $0.isUnattributed = true })
    #expect(try archive.rows("SELECT speaker FROM claims WHERE id = 1") == ["-"])
    #expect(try archive.rows("SELECT name FROM entities WHERE name LIKE 'Z%'") == [])
    #expect(try archive.findings() == [])
  }

  @Test func `a rejected row leaves the views, and comes back under its number`() throws {
    let (archive, deciding) = try archive()
    let before = try archive.rows(claims) + archive.rows(figures)
    try deciding.decide(
      try deciding.about(.claim, "12 ponts ferment", .reject),
      try deciding.about(.figure, "30 mètres", .reject))
    #expect(
      try archive.rows(claims) == ["2|Paul|asserted|direct|Rien ne presse […] demain|machine"])
    #expect(try archive.rows(figures) == ["1|-|12 ponts|12|ponts|machine"])
    #expect(try archive.hits("ferment") == 1)
    #expect(
      try archive.rows("SELECT rowid FROM claim_search WHERE claim_search MATCH 'ferment'") == [])
    #expect(try archive.findings() == [])
    try deciding.takeBack(1, 2)
    #expect(try archive.rows(claims) + archive.rows(figures) == before)
    #expect(try archive.findings() == [])
  }

  @Test func `other words are the content, under the same number`() throws {
    let (archive, deciding) = try archive()
    let before = try archive.rows(claims)
    let decision = try deciding.about(.claim, "Rien ne presse […] demain", .content) {
      $0.spans = [[53, 14]]
      $0.quoted = [[53, 14]]
    }
    try deciding.decide(decision)
    #expect(
      try archive.rows(claims).last == "2|Paul|asserted|direct|Rien ne presse|corrected")
    #expect(
      try archive.rows("SELECT rowid FROM claim_search WHERE claim_search MATCH 'text: demain'")
        == [])
    // A second decision is about the words that were found, which it still is.
    try deciding.decide(
      Decision(
        madeAt: decision.madeAt, author: "C.", kind: .stance, words: decision.words,
        content: {
          var content = DecisionContent()
          (content.item, content.stance) = (.claim, "denied")
          return content
        }()))
    #expect(try archive.rows(claims).last == "2|Paul|denied|direct|Rien ne presse|corrected")
    try deciding.takeBack(1)
    #expect(
      try archive.rows(claims).last == "2|Paul|denied|direct|Rien ne presse […] demain|corrected")
    try deciding.takeBack(2)
    #expect(try archive.rows(claims) == before)
    #expect(try archive.findings() == [])
  }

  @Test func `a person vouches for what is right`() throws {
    let (archive, deciding) = try archive()
    try deciding.decide(
      try deciding.about(.claim, "12 ponts ferment", .confirm),
      try deciding.about(.figure, "12 ponts", .confirm),
      try deciding.about(.figure, "30 mètres", .note))
    #expect(
      try archive.rows("SELECT review, confidence FROM claims WHERE id = 1") == ["confirmed|1"])
    #expect(
      try archive.rows("SELECT review, confidence FROM figures ORDER BY start") == [
        "confirmed|1", "machine|0.7",
      ])
  }

  @Test func `a figure is corrected in what is said`() throws {
    let (archive, deciding) = try archive()
    try deciding.decide(
      try deciding.about(.figure, "30 mètres", .figure) {
        ($0.value, $0.valueMax, $0.modifier, $0.noun) = (29, 31, "range", "niveau")
        $0.speaker = .init(name: "Paul", type: .person)
      })
    #expect(
      try archive.rows(
        """
        SELECT speaker, value, value_max, modifier, noun, unit, review FROM figures
        WHERE text = '30 mètres'
        """) == ["Paul|29|31|range|niveau|-|corrected"])
    #expect(
      try archive.rows("SELECT rowid FROM figure_search WHERE figure_search MATCH 'niveau'") == [
        "2"
      ])
    #expect(try archive.rows("SELECT term FROM term WHERE term = 'niveau'") == ["niveau"])
    #expect(try archive.findings() == [])
  }

  @Test func `what was missed is added by its words`() throws {
    let (archive, deciding) = try archive()
    try deciding.decide(
      Deciding.adding(.claim, "La rivière monte de 30 mètres", to: text) {
        $0.speaker = .init(name: "Anne Le Goff", type: .person)
      },
      Deciding.adding(.figure, "demain", to: text) { ($0.value, $0.noun) = (1, "jour") })
    #expect(
      try archive.rows(claims).last
        == "3|Anne Le Goff|asserted|indirect|La rivière monte de 30 mètres|added")
    #expect(
      try archive.rows(figures) == [
        "1|Anne Le Goff|12 ponts|12|ponts|machine", "3|Paul|demain|1|jour|added",
        "2|Anne Le Goff|30 mètres|30|mètres|machine",
      ])
    #expect(try archive.findings() == [])
  }

  @Test func `words that are not there change nothing`() throws {
    let (archive, deciding) = try archive()
    let before = try archive.rows(claims)
    var wrong = try deciding.about(.claim, "12 ponts ferment", .reject)
    wrong.words?.start += 1
    let good = try deciding.about(.claim, "12 ponts ferment", .confirm)
    let error = #expect(throws: ArchiveError.self) { try deciding.decide(good, wrong) }
    #expect(error?.kind == .refused && error?.message.contains("nothing was changed") == true)
    #expect(try archive.rows(claims) == before)
    #expect(try archive.rows("SELECT * FROM decisions") == [])
    #expect(throws: ArchiveError.self) { try deciding.takeBack(1) }
  }

  // 2026-11-26
  @Test func `a number that a failure gave back is not taken for one that was met`() throws {
    let (archive, deciding) = try archive()
    let good = try deciding.about(.claim, "12 ponts ferment", .confirm)
    var wrong = good
    wrong.words?.start += 1
    try archive.writing { writer in
      #expect(throws: ArchiveError.self) {
        try writer.decide([good, wrong], extract: Deciding.extract)
      }
      #expect(throws: ArchiveError.self) { try writer.decide([wrong], extract: Deciding.extract) }
    }
    #expect(try archive.rows("SELECT * FROM decisions") == [])
  }

  // 2026-11-26
  @Test func `a decision is orphaned where only another row has its words`() throws {
    let archive = try TestArchive()
    let text = "Paul affirme que 12 ponts"
    try archive.ingest(article(text, key: "1"))
    let deciding = Deciding(archive: archive)
    // The claim and its figure stand at the same words.
    try deciding.decide(try deciding.about(.claim, "12 ponts", .confirm))
    #expect(try ArchiveReader.open(archive.path).orphanedDecisions() == [])
    try archive.writing { writer in
      var found = LineExtractor.extract(text)
      found.claims = []
      found.figures[0].claim = nil
      _ = try writer.reread([(1, found)])
    }
    let orphans = try ArchiveReader.open(archive.path).orphanedDecisions()
    #expect(orphans.map(\.id) == [1] && orphans.first?.reason == .noRow)
    #expect(orphans.first?.nearest == nil)
  }

  @Test func `a later correction brings a rejected row back`() throws {
    let (archive, deciding) = try archive()
    try deciding.decide(try deciding.about(.claim, "12 ponts ferment", .reject))
    #expect(try archive.rows("SELECT id FROM claims WHERE id = 1") == [])
    var stance = try deciding.about(.claim, "Rien ne presse […] demain", .stance)
    stance.words = try StoredWords.of(decision: 1, in: archive)
    stance.content.stance = "denied"
    try deciding.decide(stance)
    #expect(
      try archive.rows("SELECT id, stance, review FROM claims WHERE id = 1") == [
        "1|denied|corrected"
      ])
    #expect(try archive.findings() == [])
  }

  @Test func `a decision is for every article with that text, and waits for it`() throws {
    let (archive, deciding) = try archive()
    try archive.ingest(article(text, key: "2", source: "La Vallée"))
    let report = try deciding.decide(try deciding.about(.claim, "12 ponts ferment", .reject))
    #expect(report.articles == 2)
    #expect(try archive.rows("SELECT count(*) FROM claims") == ["2"])
    try archive.ingest(article("# Un tout autre texte de la rivière qui monte", key: "3"))
    try archive.ingest(article(text + "\n", key: "1"))
    try archive.ingest(article(text, key: "4", source: "Le Matin"))
    #expect(
      try archive.rows("SELECT article_key FROM claims WHERE text = '12 ponts ferment'") == ["1"])
    #expect(try archive.findings() == [])
  }

  @Test func `it is told when other rows may have changed`() throws {
    let (archive, deciding) = try archive()
    let decision = try deciding.about(.claim, "12 ponts ferment", .confirm)
    #expect(try deciding.decide(decision).newlyRead == 0)
    try archive.write("UPDATE article SET extractor = 'older'")
    #expect(try deciding.decide(decision).newlyRead == 1)
    #expect(try deciding.takeBack(1).newlyRead == 0)
  }

  @Test func `in an article that is not read a person can still add`() throws {
    let archive = try TestArchive()
    let words = "The minister said 12 bridges close"
    try archive.ingest(article(words, key: "1", language: "en"))
    try Deciding(archive: archive).decide(
      Deciding.adding(.claim, "12 bridges close", to: words) {
        $0.speaker = .init(name: "The minister", type: .unnamed)
      })
    #expect(
      try archive.rows("SELECT speaker, text FROM claims") == ["The minister|12 bridges close"])
    #expect(try archive.rows("SELECT extractor FROM articles") == ["-"])
    #expect(try archive.findings() == [])
  }

  @Test func `one name in one article is given to another bearer`() throws {
    let (archive, deciding) = try archive()
    try archive.ingest(article("Paul affirme que oui", key: "2"))
    let digest = Digest.sha256("Paul affirme que oui")
    var split = Deciding.about("person:paul", .split) {
      ($0.name, $0.into) = ("Paul (maire)", "person:paul maire")
    }
    split.words = .init(digest: digest, start: 0, length: 4, text: "Paul")
    try deciding.decide(split)
    #expect(
      try archive.rows("SELECT name, aliases, articles, claims FROM entities WHERE name LIKE 'P%'")
        == ["Paul|-|1|1", "Paul (maire)|Paul|1|1"])
    #expect(try archive.findings() == [])
    #expect(try ArchiveReader.open(archive.path).orphanedDecisions() == [])
  }
}
