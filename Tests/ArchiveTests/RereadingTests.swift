import Extraction
import Testing

@testable import Archive

@Suite struct RereadingTests {
  private let texts = [
    "Anne affirme que 12 ponts ferment\nPaul dit « jamais », puis « demain »",
    "Anne affirme que les ponts ouvrent", "Léa dit « bientôt »\n14 digues",
  ]

  /// An archive whose articles an older extractor read, which skips the lines of Paul and Léa and
  /// takes every line that says `digues` for a claim of Anne.
  private func older() throws -> TestArchive {
    let archive = try TestArchive()
    try archive.writing { writer in
      _ = try writer.beginBatch(origin: "test")
      let deliveries = texts.enumerated().map { number, text in
        Delivery(article(text, key: "\(number)"), .extracted(Self.readAsBefore(text)))
      }
      _ = try writer.commit(deliveries) { _, _ in nil }
      try writer.finishBatch(BatchCounts())
    }
    try archive.write("UPDATE article SET extractor = 'older'")
    return archive
  }

  private static func readAsBefore(_ text: String) -> Extraction {
    var text = text
    for name in ["Paul", "Léa"] {
      text = text.split(separator: "\n").map { line in
        line.hasPrefix(name) ? "#" + line.dropFirst() : String(line)
      }.joined(separator: "\n")
    }
    return LineExtractor.extract(text.replacing("14", with: "99"))
  }

  private func newest() throws -> TestArchive {
    let archive = try TestArchive()
    try archive.ingest(texts.enumerated().map { article($1, key: "\($0)") })
    return archive
  }

  /// Reads some articles again, or all that need it, and says what came of it.
  @discardableResult
  private func reread(_ archive: TestArchive, atMost most: Int = .max, all: Bool = false) throws
    -> (articles: [Int64], change: ExtractionChange)
  {
    var articles: [Int64] = []
    var change = ExtractionChange()
    try archive.writing { writer in
      while articles.count < most,
        let next = try writer.textToReread(after: articles.last ?? 0, all ? .all : .others)
      {
        articles.append(next.article)
        change += try writer.reread([(next.article, LineExtractor.extract(next.text))])
      }
    }
    return (articles, change)
  }

  @Test func `an archive read again is as one that is new`() throws {
    let archive = try older()
    let claims = try archive.rows("SELECT id, text FROM claims ORDER BY id")
    let (articles, change) = try reread(archive)
    #expect(articles == [1, 2, 3])
    #expect(change.claims == .init(new: 2, gone: 0, same: 2))
    #expect(change.figures == .init(new: 0, gone: 0, same: 2))
    #expect(change.mentions == .init(new: 2, gone: 0, same: 2))
    #expect(try Dump.full(archive) == Dump.full(newest()))
    #expect(try archive.rows("SELECT id, text FROM claims ORDER BY id").starts(with: claims))
    #expect(try archive.hits("jamais") == 1)
    #expect(try archive.findings() == [])
  }

  @Test func `what is not found any more goes`() throws {
    let archive = try newest()
    var change = ExtractionChange()
    try archive.writing { writer in
      change = try writer.reread(
        texts.enumerated().map { (Int64($0 + 1), Self.readAsBefore($1)) })
    }
    #expect(change.claims == .init(new: 0, gone: 2, same: 2))
    #expect(try archive.rows("SELECT name FROM entities") == ["Anne"])
    #expect(try archive.findings() == [])
  }

  @Test func `a run that was stopped goes on where it was`() throws {
    let archive = try older()
    #expect(try reread(archive, atMost: 1).articles == [1])
    #expect(try archive.findings() == [])
    #expect(try reread(archive).articles == [2, 3])
    #expect(try reread(archive).articles == [])
    #expect(try reread(archive, all: true).articles == [1, 2, 3])
    #expect(try Dump.full(archive) == Dump.full(newest()))
  }

  @Test func `a text that is not read loses what was found in it, and is looked at again`() throws {
    let archive = try older()
    var change = ExtractionChange()
    try archive.writing { change = try $0.reread([(2, nil)]) }
    #expect(change.claims == .init(new: 0, gone: 1, same: 0))
    #expect(try archive.rows("SELECT extractor FROM articles WHERE id = 2") == ["-"])
    #expect(try reread(archive).articles == [1, 2, 3])
    #expect(try archive.findings() == [])
  }

  @Test func `decisions stay, and those whose words are gone are named`() throws {
    let archive = try newest()
    let refs = """
      SELECT '2024-01-01T00:00:00Z', 'A. B.', 'correct', article.text_sha256, claim.start,
        claim.length, claim.text, '{}' FROM claim JOIN article ON article.id = article_id
      """
    try archive.write(
      """
      INSERT INTO decision
        (made_at, author, kind, text_sha256, start, length, words, content) \(refs);
      INSERT INTO decision (made_at, author, kind, entity_key, content)
      VALUES ('2024-01-01T00:00:00Z', 'A. B.', 'alias', 'person:lea', '{}');
      UPDATE decision SET undone_at = '2024-01-02T00:00:00Z' WHERE words = 'bientôt';
      """)
    let decisions = try archive.rows("SELECT * FROM decision")
    try archive.writing { writer in
      #expect(try writer.orphanedDecisions() == [])
      _ = try writer.reread(texts.enumerated().map { (Int64($0 + 1), Self.readAsBefore($1)) })
      #expect(
        try writer.orphanedDecisions() == [
          OrphanedDecision(
            id: 2, kind: "correct", words: "jamais […] demain", reason: .noRow,
            nearest: "e1f3404cd162:17+16",
            nearestWords: "12 ponts ferment")
        ])
    }
    #expect(decisions.count == 5)
    #expect(try archive.rows("SELECT * FROM decision") == decisions)
  }
}
