import Glibc
import Testing

@testable import Archive

@Suite struct RemovalTests {
  private let kept = "Anne affirme que les ponts ferment\nPaul dit « jamais »"
  private let old = """
    Zygomat affirme que les quarkouilles tombent
    Un brabantôme affirme que 12 zébrulons ferment
    """
  private let new = """
    Zygomat affirme que les quarkouilles tombent
    Un brabantôme affirme que 14 zébrulons flaquent
    """

  private func remove(_ ids: Int64..., from archive: TestArchive) throws {
    try archive.writing { try $0.remove(articles: ids, reason: "à la demande du journal") }
    _ = try ArchiveWriter.compact(archive.path, toolVersion: "test")
  }

  /// An archive of two articles, the second with two texts, and what it was with the first alone.
  private func twoArticles() throws -> (archive: TestArchive, before: [String]) {
    let archive = try TestArchive()
    try archive.ingest(article(kept, key: "1"))
    let before = try Dump.full(archive)
    try archive.ingest(
      article(old, key: "2", title: "Quarkouilles", url: "https://www.quotidien.test/q/2"))
    try archive.ingest(article(new, key: "2"))
    return (archive, before)
  }

  @Test func `a removed article leaves the archive as it was without it, and whole`() throws {
    let (archive, before) = try twoArticles()
    try remove(2, from: archive)
    #expect(try Dump.full(archive) == before)
    #expect(try archive.hits("quarkouilles") == 0)
    #expect(try archive.hits("ponts") == 1)
    #expect(try archive.findings() == [])
  }

  @Test func `no word of it stays in the file`() throws {
    let (archive, _) = try twoArticles()
    try archive.ingest(article("Léa dit « bientôt »", key: "2", source: "AFP"))
    try archive.ingest(article("Rien à voir, hélas, avec cela", key: "2"))
    #expect(Self.words(in: archive) == Self.wordsOfRemoved + ["ientôt"])
    try remove(2, from: archive)
    #expect(Self.words(in: archive) == ["ientôt"])
    #expect(archive.folder.names == ["archive.db"])
  }

  // An index leaves out what a word has in common with the one before: the first letters.
  private static let wordsOfRemoved = [
    "ygomat", "uarkouilles", "rabantôme", "rabantome", "ébrulons", "ebrulons", "Quarkouilles",
    "laquent",
  ]

  /// Which of the words stand in the bytes of the file.
  private static func words(in archive: TestArchive) -> [String] {
    let text = TemporaryFolder.bytes(of: archive.path).map { CChar(bitPattern: $0 == 0 ? 32 : $0) }
    return (wordsOfRemoved + ["ientôt"]).filter { strstr(text + [0], $0) != nil }
  }

  @Test func `its tombstone says when, why and what it was`() throws {
    let (archive, _) = try twoArticles()
    try remove(2, from: archive)
    let columns = "article_id, reason, source, \"key\", url_key, text_sha256, tool_version"
    #expect(
      try archive.rows("SELECT \(columns) FROM tombstones") == [
        "2|à la demande du journal|Le Quotidien|2|quotidien.test/q/2|"
          + "\(Digest.hex(Digest.sha256(new)))|test"
      ])
    #expect(
      try archive.rows(
        "SELECT 1 FROM tombstones WHERE removed_at GLOB '2*Z' AND purged_at >= removed_at")
        == ["1"])
  }

  @Test func `the same text, id or address is not taken in again; another is`() throws {
    let (archive, _) = try twoArticles()
    try remove(2, from: archive)
    let other = "Paul affirme que les digues ferment"
    let returning = [
      article(new, key: "9", source: "AFP"), article(old, key: nil, source: nil),
      article(other, key: "2"),
      article(other, key: "9", url: "http://quotidien.test/q/2/?utm_source=x"),
    ]
    for match in try archive.ingest(returning) {
      guard case .conflict(let reason) = match else {
        Issue.record("\(match)")
        continue
      }
      #expect(
        reason.hasPrefix("It is article a2, which was removed from the archive on 2")
          && reason.contains("(\"à la demande du journal\")"), "\(reason)")
    }
    #expect(
      try archive.ingest(article(other, key: "2", source: "AFP"), article(other, key: "3"))
        == [.new, .new])
    #expect(try archive.rows("SELECT count(*) FROM rejections") == ["4"])
    #expect(try archive.rows("SELECT id FROM articles ORDER BY id") == ["1", "3", "4"])
    #expect(try archive.findings() == [])
  }

  @Test func `one that is let in again is as new`() throws {
    let (archive, _) = try twoArticles()
    try remove(2, from: archive)
    try archive.writing { try $0.readmit(article: 2) }
    #expect(try archive.ingest(article(new, key: "2")) == [.new])
    #expect(try archive.rows("SELECT id FROM articles ORDER BY id") == ["1", "3"])
    #expect(try archive.findings() == [])
    try archive.writing { writer in
      let error = #expect(throws: ArchiveError.self) { try writer.readmit(article: 2) }
      #expect(error?.kind == .notFound)
    }
  }

  @Test func `a text that was removed replaces no other`() throws {
    let (archive, _) = try twoArticles()
    try remove(2, from: archive)
    try archive.ingest(article("Un brabantôme affirme que 13 zébrulons ferment", key: "7"))
    let matches = try archive.ingest(article(old, key: "7"))
    #expect(matches.allSatisfy { if case .conflict = $0 { true } else { false } })
    #expect(try archive.rows("SELECT version FROM versions WHERE article_id = 3") == ["1"])
  }

  @Test func `names and words that another article has stay`() throws {
    let archive = try TestArchive()
    try archive.ingest(article(kept, key: "1"))
    try archive.ingest(article("Anne affirme que les ponts ouvrent", key: "2"))
    try remove(2, from: archive)
    #expect(
      try archive.rows("SELECT name, articles FROM entities ORDER BY 1") == ["Anne|1", "Paul|1"])
    #expect(
      try archive.rows("SELECT term FROM term WHERE term IN ('ponts', 'ouvrent')") == ["ponts"])
    #expect(try archive.findings() == [])
  }

  @Test func `the batches that brought it can be undone, and decisions stay`() throws {
    let (archive, _) = try twoArticles()
    try archive.write(
      """
      INSERT INTO decision (made_at, author, kind, entity_key, content)
      VALUES ('2024-01-01T00:00:00Z', 'A. B.', 'alias', 'person:zygomat', '{}')
      """)
    try remove(2, from: archive)
    for batch in Int64(2)...3 { #expect(try archive.undo(batch) == UndoReport()) }
    #expect(try archive.rows("SELECT entity_key FROM decision") == ["person:zygomat"])
    #expect(try archive.findings() == [])
  }

  @Test func `until the file is compact, a check says that words may be left`() throws {
    let (archive, _) = try twoArticles()
    try archive.writing { try $0.remove(articles: [1, 2], reason: "doublons") }
    let findings = try archive.findings()
    #expect(findings.count == 1 && findings[0].contains("verbatim archive compact"), "\(findings)")
    _ = try ArchiveWriter.compact(archive.path, toolVersion: "test")
    #expect(try archive.findings() == [])
  }

  @Test func `an article that is not there is told, and nothing is removed`() throws {
    let (archive, _) = try twoArticles()
    let before = try Dump.full(archive)
    let error = #expect(throws: ArchiveError.self) { try remove(2, 99, from: archive) }
    #expect(error?.kind == .notFound && error?.message.contains("a99") == true)
    #expect(try Dump.full(archive) == before)
    #expect(try archive.rows("SELECT * FROM tombstones") == [])
  }
}
