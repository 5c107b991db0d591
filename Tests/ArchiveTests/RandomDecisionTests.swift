import Extraction
import Testing

@testable import Archive

/// Random decisions over random archives: the views are what the decisions that hold make of a
/// fresh extraction, whatever happened in between.
@Suite struct RandomDecisionTests {
  private static let lines = [
    "Anne Le Goff affirme que 12 ponts de la rivière ferment",
    "Le Goff affirme que 300 euros manquent",
    "Le Goff dit « Nous avons 300 euros », puis « c'est tout »",
    "Morin assure que « rien » ne presse",
    "Paul Morin dit « Deux rivières »", "Un témoin affirme que la rivière monte",
    "# La rivière reste calme avec 7 barrages",
  ]
  private static let names = [
    "person:anne le goff", "person:le goff", "person:morin", "person:paul morin", "person:zoe",
    "organization:morin",
  ]

  private typealias Dice = RandomHistoryTests.Dice

  private static func anyArticle(_ dice: inout Dice) -> Article {
    let lines = (0..<Int.random(in: 1...4, using: &dice)).map { _ in
      Self.lines.randomElement(using: &dice) ?? ""
    }
    let text = (["# La rivière traverse les campagnes"] + lines).joined(separator: "\n")
    return article(
      text, key: "\(Int.random(in: 1...4, using: &dice))",
      date: ["2017", "2017-12-07", "2018-01-02"].randomElement(using: &dice),
      language: Int.random(in: 0..<9, using: &dice) == 0 ? "en" : "fr")
  }

  // MARK: - Decisions

  private static func aboutEntity(_ dice: inout Dice) -> Decision {
    let name = names.randomElement(using: &dice) ?? ""
    let other = names.randomElement(using: &dice) ?? ""
    return switch Int.random(in: 0..<6, using: &dice) {
    case 0, 1: Deciding.about(name, .merge) { $0.into = other }
    case 2: Deciding.about(name, .rename) { $0.name = other == name ? "Paul-Morin" : "Zoé" }
    case 3: Deciding.about(name, .alias) { $0.name = "Le Goff" }
    case 4: Deciding.about(name, .retype) { $0.type = "organization" }
    default: Deciding.about(name, .hide)
    }
  }

  /// A decision about a row that a view shows; nil where there is none.
  private static func aboutRow(_ archive: TestArchive, _ dice: inout Dice) throws -> Decision? {
    let item: DecisionContent.Item = Bool.random(using: &dice) ? .claim : .figure
    var rows: [Decision.Words] = []
    let sql = """
      SELECT article.text_sha256, item.start, item.length,
        substr(article.text, item.start + 1, item.length)
      FROM (
        SELECT article_id, start, length FROM \(item.rawValue) WHERE id NOT IN (
          SELECT id FROM found_row WHERE item = '\(item.rawValue)')
        UNION SELECT article_id, start, length FROM found_row WHERE item = '\(item.rawValue)'
      ) AS item JOIN article ON article.id = item.article_id ORDER BY 1, 2, 3
      """
    try ArchiveReader.open(archive.path).rows(sql) { row in
      rows.append(
        .init(digest: row.blob(0), start: row.int(1), length: row.int(2), text: row.text(3)))
    }
    guard let words = rows.randomElement(using: &dice) else { return nil }
    return about(words, item, &dice)
  }

  private static func about(
    _ words: Decision.Words, _ item: DecisionContent.Item, _ dice: inout Dice
  ) -> Decision {
    var content = DecisionContent()
    content.item = item
    var kind = Decision.Kind.confirm
    switch Int.random(in: 0..<7, using: &dice) {
    case 0: kind = .reject
    case 1:
      kind = .speaker
      content.speaker = .init(
        name: ["Morin", "Zoé", "un témoin"].randomElement(using: &dice) ?? "",
        type: Bool.random(using: &dice) ? .person : .unnamed)
    case 2: (kind, content.isUnattributed) = (.speaker, true)
    case 3: (kind, content.stance) = (.stance, "denied")
    case 4 where words.length > 4:
      kind = .content
      content.spans = [[words.start + 1, words.length - 3]]
    case 5: (kind, content.value, content.noun) = (.figure, 8, "crues")
    default: break
    }
    return Decision(
      madeAt: "2024-01-01T00:00:00Z", author: "A. B.", kind: kind, words: words, content: content)
  }

  private static func added(_ archive: TestArchive, _ dice: inout Dice) throws -> Decision? {
    let texts = try archive.rows("SELECT text FROM articles ORDER BY id")
    guard let text = texts.randomElement(using: &dice) else { return nil }
    return Deciding.adding(.claim, "La rivière traverse", to: text) {
      $0.speaker = .init(name: "Paul Morin", type: .person)
    }
  }

  // MARK: - Histories

  /// What is done to an archive, and what a fresh one must be given.
  private struct History {
    let archive: TestArchive
    let deciding: Deciding
    var dice: Dice
    var live: [(id: Int64, articles: [Article])] = []

    mutating func step() throws {
      switch Int.random(in: 0..<8, using: &dice) {
      case 0, 1: try ingest()
      case 2: try undoBatch()
      case 3: try reread()
      case 4: try takeBack()
      case 5: try deciding.decide(RandomDecisionTests.aboutEntity(&dice))
      case 6:
        if let decision = try RandomDecisionTests.added(archive, &dice) {
          try deciding.decide(decision)
        }
      default:
        if let decision = try RandomDecisionTests.aboutRow(archive, &dice) {
          try deciding.decide(decision)
        }
      }
    }

    mutating func ingest() throws {
      let articles = [
        RandomDecisionTests.anyArticle(&dice), RandomDecisionTests.anyArticle(&dice),
      ]
      try archive.ingest(articles)
      let id = try archive.rows("SELECT max(id) FROM batch").first.flatMap(Int64.init)
      live.append((try #require(id), articles))
    }

    mutating func undoBatch() throws {
      guard let batch = live.indices.randomElement(using: &dice) else { return }
      try archive.undo(live.remove(at: batch).id)
    }

    mutating func takeBack() throws {
      let ids = try archive.rows("SELECT id FROM decisions WHERE undone_at IS NULL")
      guard let id = ids.randomElement(using: &dice).flatMap(Int64.init) else { return }
      try deciding.takeBack(id)
    }

    func reread() throws {
      let rows = try archive.rows("SELECT id, language FROM articles")
      let texts = try archive.rows("SELECT text FROM articles")
      try archive.writing { writer in
        _ = try writer.reread(
          zip(rows, texts).compactMap { row, text in
            let parts = row.split(separator: "|")
            guard parts.last != "en", let id = Int64(parts[0]) else { return nil }
            return (id, LineExtractor.extract(text))
          })
      }
    }
  }

  @Test(arguments: 1...12)
  func `the views are what the decisions that hold make of a fresh extraction`(
    seed: UInt64
  ) throws {
    let archive = try TestArchive()
    var history = History(
      archive: archive, deciding: Deciding(archive: archive), dice: Dice(state: seed))
    try history.ingest()
    for _ in 0..<20 {
      try history.step()
      #expect(try history.archive.findings() == [])
    }
    let fresh = try TestArchive()
    try fresh.writing { _ in }
    let decisions = try ArchiveReader.open(history.archive.path).decisions().map(\.decision)
    let isFirst = Bool.random(using: &history.dice)
    if isFirst { try Deciding(archive: fresh).take(decisions) }
    for batch in history.live { try fresh.ingest(batch.articles) }
    if !isFirst { try Deciding(archive: fresh).take(decisions) }
    #expect(try fresh.findings() == [])
    #expect(try Dump.shown(fresh) == Dump.shown(history.archive))
  }
}
