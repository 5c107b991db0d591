import Testing

@testable import Archive

/// Random histories: whatever happened, an archive shows what its live batches brought.
@Suite struct RandomHistoryTests {
  /// The same numbers on every machine.
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) ^ (state << 31)
    }
  }

  private static let lines = [
    "Anne Le Goff affirme que 12 ponts de la rivière ferment",
    "Le Goff dit « Nous avons 300 euros », puis « c'est tout »",
    "Paul assure que « rien » ne presse", "Un témoin affirme que la rivière monte",
    "Paul dit « Deux rivières »", "# La rivière reste calme, sans autre nouvelle",
  ]

  /// An article with every particular, so that nothing of an earlier delivery shines through.
  private static func anyArticle(_ dice: inout Dice) -> Article {
    let key = Int.random(in: 1...4, using: &dice)
    let lines = (0..<Int.random(in: 1...4, using: &dice)).map { _ in
      Self.lines.randomElement(using: &dice) ?? ""
    }
    let text = (["# La rivière traverse les campagnes"] + lines).joined(separator: "\n")
    var given = article(
      text, key: "\(key)", title: "T\(Int.random(in: 1...2, using: &dice))",
      date: ["2017", "2017-12-07", "2018-01-02"].randomElement(using: &dice),
      source: "Le Quotidien", url: "https://a.fr/\(key)",
      author: ["A", "B"].randomElement(using: &dice),
      language: Int.random(in: 0..<8, using: &dice) == 0 ? "en" : "fr",
      origin: "f\(Int.random(in: 1...9, using: &dice))")
    given.publishedAt = "2017"
    given.extra = "{}"
    return given
  }

  private static func anyBatch(_ dice: inout Dice) -> [Article] {
    (0..<Int.random(in: 1...4, using: &dice)).map { _ in anyArticle(&dice) }
  }

  @Test(arguments: 1...6)
  func `an archive shows what a new one of its live batches would`(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let archive = try TestArchive()
    var live: [(id: Int64, articles: [Article])] = []
    for _ in 0..<10 {
      if let batch = live.indices.randomElement(using: &dice),
        Int.random(in: 0..<3, using: &dice) == 0
      {
        try archive.undo(live.remove(at: batch).id)
      } else {
        let articles = Self.anyBatch(&dice)
        try archive.ingest(articles)
        let id = try archive.rows("SELECT max(id) FROM batch").first.flatMap(Int64.init)
        live.append((try #require(id), articles))
      }
      #expect(try archive.findings() == [])
    }
    let fresh = try TestArchive()
    try fresh.writing { _ in }
    for batch in live { try fresh.ingest(batch.articles) }
    #expect(try Dump.content(archive) == Dump.content(fresh))
  }

  @Test(arguments: 21...26)
  func `batches undone from the last give each state before back`(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let archive = try TestArchive()
    var states: [[String]] = []
    for _ in 0..<6 {
      try archive.ingest(Self.anyBatch(&dice))
      states.append(try Dump.full(archive))
    }
    for batch in (2...6).reversed() {
      try archive.undo(Int64(batch))
      #expect(try Dump.full(archive) == states[batch - 2])
      #expect(try archive.findings() == [])
    }
    try archive.undo(1)
    #expect(try Dump.full(archive) == [])
  }

  @Test(arguments: 41...46)
  func `removing, reading again and merging keep an archive whole`(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let archive = try TestArchive()
    for batch in Int64(1)...8 {
      try archive.ingest(Self.anyBatch(&dice))
      let ids = try archive.rows("SELECT id FROM articles").compactMap(Int64.init)
      switch (Int.random(in: 0..<4, using: &dice), ids.randomElement(using: &dice)) {
      case (0, let id?): try Self.remove(id, from: archive)
      case (1, _): try archive.undo(batch)
      case (2, let id?): try Self.reread(id, in: archive)
      default: break
      }
      #expect(try archive.findings() == [])
    }
    let other = try TestArchive()
    try other.writing { _ in }
    for _ in 0..<2 {
      try Self.merge(archive, into: other)
      #expect(try Dump.content(other) == Dump.content(archive))
      #expect(try other.findings() == [])
    }
  }

  private static func remove(_ id: Int64, from archive: TestArchive) throws {
    try archive.writing { try $0.remove(articles: [id], reason: "essai") }
    _ = try ArchiveWriter.compact(archive.path, toolVersion: "test")
    #expect(try archive.rows("SELECT 1 FROM versions WHERE article_id = \(id)") == [])
  }

  private static func reread(_ id: Int64, in archive: TestArchive) throws {
    let before = try Dump.full(archive)
    let isForeign = try archive.rows("SELECT language FROM articles WHERE id = \(id)") == ["en"]
    let text = try #require(try archive.rows("SELECT text FROM articles WHERE id = \(id)").first)
    try archive.writing { writer in
      _ = try writer.reread([(id, isForeign ? nil : LineExtractor.extract(text))])
    }
    #expect(try Dump.full(archive) == before)
  }

  private static func merge(_ archive: TestArchive, into other: TestArchive) throws {
    let reader = try ArchiveReader.open(archive.path)
    var last: Int64 = 0
    while let found = try reader.article(after: last) {
      last = found.id
      let texts = try other.writing { try $0.textsToTake(of: found) }
      try other.ingest(texts.map(found.with))
    }
  }
}
