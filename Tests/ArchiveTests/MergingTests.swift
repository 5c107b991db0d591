import Testing

@testable import Archive

@Suite struct MergingTests {
  private let first = "Anne affirme que les ponts ferment"
  private let second = "Anne affirme que les ponts ferment demain"
  private let third = "Anne affirme que les ponts ferment demain soir"

  /// An archive with one article that had some texts, one after the other.
  private func archive(_ texts: String...) throws -> TestArchive {
    let archive = try TestArchive()
    for text in texts { try archive.ingest(article(text, key: "1", title: "Les ponts")) }
    return archive
  }

  /// Which texts an archive takes from another.
  private func texts(from other: TestArchive, into archive: TestArchive) throws -> [String] {
    try archive.writing { writer in
      let found = try #require(try writer.openOther(other.path).article(after: 0))
      return try writer.textsToTake(of: found)
    }
  }

  @Test func `an article that is not known is taken with all its texts`() throws {
    let empty = try TestArchive()
    #expect(try texts(from: archive(first, second), into: empty) == [first, second])
  }

  @Test func `of one that is known, what is newer is taken`() throws {
    #expect(try texts(from: archive(first), into: archive(first)) == [first])
    #expect(
      try texts(from: archive(first, second, third), into: archive(first)) == [second, third])
    #expect(try texts(from: archive(second, third), into: archive(first, second)) == [third])
    #expect(try texts(from: archive(second), into: archive(first)) == [second])
  }

  @Test func `of one that is newer here nothing is taken`() throws {
    #expect(try texts(from: archive(first), into: archive(first, second)) == [])
    #expect(try texts(from: archive(first, second), into: archive(first, second, third)) == [])
  }

  @Test func `an article is read with all its particulars`() throws {
    var given = article(
      first, key: "7", title: "T", date: "2018-03", url: "https://a.test/7", author: "C. D.",
      origin: "b.csv", line: 9)
    given.publishedAt = "2018-03-14T10:00:00+01:00"
    given.extra = "{\"rubrique\":\"Monde\"}"
    let other = try TestArchive()
    try other.ingest(article(second, key: "1"), given)
    let reader = try ArchiveReader.open(other.path)
    let found = try #require(try reader.article(after: 1))
    #expect(found.id == 2 && found.article == given && found.olderTexts == [])
    #expect(try reader.article(after: 2)?.id == nil)
  }

  @Test func `decisions that are not there are taken once`() throws {
    let (archive, other) = (try archive(first), try archive(first))
    let decide = """
      INSERT INTO decision (made_at, author, kind, text_sha256, start, length, words, content, note)
      SELECT '2024-01-01T00:00:00Z', 'A. B.', 'correct', text_sha256, 17, 17, 'les ponts ferment',
        '{}', 'sûr' FROM article;
      """
    try other.write(decide + decide.replacing("correct", with: "confirm"))
    try archive.write(decide)
    for expected in [1, 0] {
      let report = try archive.writing {
        try $0.takeDecisions(of: ArchiveReader.open(other.path), extract: Deciding.extract)
      }
      #expect(report.ids.count == expected)
    }
    let columns = "SELECT kind, author, hex(text_sha256), start, length, words, note FROM decision"
    #expect(
      try archive.rows(columns + " ORDER BY kind") == other.rows(columns + " ORDER BY kind"))
  }

  @Test func `saved queries are taken where their names are free`() throws {
    let (archive, other) = (try archive(first), try archive(first))
    try other.writing { writer in
      for name in ["a", "b", "c"] { try writer.save(name, ["claims", name], replacing: false) }
    }
    try archive.writing { writer in
      try writer.save("a", ["claims", "a"], replacing: false)
      try writer.save("b", ["figures"], replacing: false)
      let (count, taken) = try writer.takeSavedQueries(of: ArchiveReader.open(other.path))
      #expect(count == 1 && taken == ["b"])
    }
    let queries = try ArchiveReader.open(archive.path).savedQueries()
    #expect(queries.map(\.words) == [["claims", "a"], ["figures"], ["claims", "c"]])
  }

  @Test func `the archive itself, by whatever name, is no other archive`() throws {
    let archive = try archive(first)
    try archive.writing { writer in
      let error = #expect(throws: ArchiveError.self) {
        try writer.openOther(archive.folder.path + "/./archive.db")
      }
      #expect(error?.kind == .refused)
      let missing = #expect(throws: ArchiveError.self) {
        try writer.openOther(archive.folder.file("none.db"))
      }
      #expect(missing?.kind == .notFound)
    }
  }
}
