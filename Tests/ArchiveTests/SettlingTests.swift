import Testing

@testable import Archive

@Suite struct SettlingTests {
  private func articles(_ numbers: Range<Int>) -> [Article] {
    numbers.map { number in
      var article = Article(
        text: "Anne affirme que \(number) ponts ferment près du moulin \(number)",
        origin: "test")
      article.key = "\(number)"
      return article
    }
  }

  /// How many pieces an index is written in.
  private func pieces(_ archive: TestArchive) throws -> [String] {
    try archive.rows(
      """
      SELECT count(DISTINCT segid) FROM article_search_idx
      UNION ALL SELECT count(DISTINCT segid) FROM claim_search_idx
      UNION ALL SELECT count(DISTINCT segid) FROM figure_search_idx
      """)
  }

  private func take(_ archive: TestArchive, _ groups: [Range<Int>]) throws {
    try archive.writing { writer in
      _ = try writer.beginBatch(origin: "test")
      var counts = BatchCounts()
      for group in groups {
        let deliveries = articles(group).map(TestArchive.delivery)
        for match in try writer.commit(
          deliveries, extract: { text, _ in LineExtractor.extract(text) })
        {
          counts.add(match)
        }
      }
      try writer.finishBatch(counts)
    }
  }

  @Test func `a batch that brings much leaves each index in one piece`() throws {
    let archive = try TestArchive()
    try take(archive, (0..<6).map { $0 * 200..<$0 * 200 + 200 })
    #expect(try pieces(archive) == ["1", "1", "1"])
    // A small one adds a piece of its own: to bring them together would take longer.
    try take(archive, [2000..<2003])
    #expect(try pieces(archive) == ["2", "2", "2"])
    #expect(try archive.findings() == [])
    #expect(
      try archive.rows("SELECT count(*) FROM article_search WHERE article_search MATCH 'moulin'")
        == ["1203"])
  }
}
