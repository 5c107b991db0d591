import Testing

@testable import Archive

/// What people decide about entities holds throughout the archive.
@Suite struct EntityDecisionTests {
  private func archive() throws -> (TestArchive, Deciding) {
    let archive = try TestArchive()
    try archive.ingest(
      article("Anne Le Goff affirme que 12 ponts ferment\nMorin dit « Non »", key: "1"),
      article("Le Goff affirme que oui\nPaul Morin dit « Oui »", key: "2", date: "2018-01-02"),
      article("A. Le Goff affirme que non\nLe Goff affirme que si", key: "3", date: "2018"))
    return (archive, Deciding(archive: archive))
  }

  private let entities = """
    SELECT name, aliases, articles, mentions, claims, first_date, last_date FROM entities
    ORDER BY name
    """
  private let speakers =
    "SELECT speaker, count(DISTINCT speaker_id), count(*) FROM claims GROUP BY 1"

  private static func merge(_ one: String, _ other: String) -> Decision {
    Deciding.about(one, .merge) { $0.into = other }
  }

  @Test func `what is merged is one entity everywhere, until that is taken back`() throws {
    let (archive, deciding) = try archive()
    let before = try Dump.full(archive)
    try deciding.decide(
      Self.merge("person:le goff", "person:anne le goff"),
      Self.merge("person:a le goff", "person:le goff"))
    #expect(
      try archive.rows(entities) == [
        "Anne Le Goff|A. Le Goff | Le Goff|3|4|4|2017-12-07|2018-01-02",
        "Morin|-|1|1|1|2017-12-07|2017-12-07",
        "Paul Morin|-|1|1|1|2018-01-02|2018-01-02",
      ])
    #expect(
      try archive.rows(speakers) == ["Anne Le Goff|1|4", "Morin|1|1", "Paul Morin|1|1"])
    #expect(
      try archive.rows("SELECT DISTINCT name FROM mentions WHERE text LIKE '%Goff'")
        == ["Anne Le Goff"])
    #expect(
      try archive.rows("SELECT count(*) FROM figures JOIN entities ON entities.id = speaker_id")
        == ["1"])
    #expect(try archive.findings() == [])
    // Without the first, the other still holds.
    try deciding.takeBack(1)
    #expect(
      try archive.rows(speakers) == [
        "Anne Le Goff|1|1", "Le Goff|1|3", "Morin|1|1", "Paul Morin|1|1",
      ])
    #expect(try archive.findings() == [])
    try deciding.takeBack(2)
    #expect(try Dump.full(archive) == before)
  }

  @Test func `articles that come and go later are counted with the entity`() throws {
    let (archive, deciding) = try archive()
    try deciding.decide(Self.merge("person:le goff", "person:anne le goff"))
    try archive.ingest(
      article("Le Goff affirme que jamais\nAnne affirme que si", key: "4", date: "2019-03-01"),
      article("Anne Le Goff affirme que toujours\nLe Goff dit « A »", key: "5", date: "2016"))
    #expect(
      try archive.rows(entities + " LIMIT 3").last
        == "Anne Le Goff|Le Goff|4|5|5|2016|2019-03-01")
    #expect(try archive.findings() == [])
    try archive.undo(2)
    try archive.writing { try $0.remove(articles: [1], reason: "essai") }
    #expect(
      try archive.rows(
        "SELECT name, articles, claims FROM entities WHERE name LIKE '% Goff' ORDER BY 1")
        == ["A. Le Goff|1|2", "anne le goff|1|1"])
    _ = try ArchiveWriter.compact(archive.path, toolVersion: "test")
    #expect(try archive.findings() == [])
  }

  @Test func `a name that is given stands in the place of the one found`() throws {
    let (archive, deciding) = try archive()
    try deciding.decide(Deciding.about("person:morin", .rename) { $0.name = "MORIN" })
    #expect(try archive.rows("SELECT name, aliases FROM entities WHERE id = 2") == ["MORIN|Morin"])
    try deciding.decide(Deciding.about("person:morin", .rename) { $0.name = "Jean Morin" })
    #expect(
      try archive.rows("SELECT name, aliases FROM entities WHERE name LIKE '% Morin'") == [
        "Paul Morin|-", "Jean Morin|MORIN | Morin",
      ])
    #expect(try archive.findings() == [])
    // Back to a name that it had: the other way round.
    try deciding.decide(Deciding.about("person:jean morin", .rename) { $0.name = "Morin" })
    #expect(
      try archive.rows("SELECT name, articles FROM entities WHERE name LIKE '%Morin'") == [
        "Morin|1", "Paul Morin|1",
      ])
    #expect(try archive.findings() == [])
    try deciding.takeBack(1, 2, 3)
    #expect(try archive.rows("SELECT name, aliases FROM entities WHERE id = 2") == ["Morin|-"])
    #expect(try archive.findings() == [])
  }

  @Test func `a type, an alias and a hidden entity`() throws {
    let (archive, deciding) = try archive()
    try deciding.decide(
      Deciding.about("person:morin", .retype) { ($0.name, $0.type) = ("Morin", "organization") },
      Deciding.about("person:paul morin", .alias) { $0.name = "Le Grand Paul" },
      Deciding.about("person:a le goff", .hide))
    #expect(
      try archive.rows("SELECT name, type, aliases FROM entities ORDER BY name") == [
        "Anne Le Goff|person|-", "Le Goff|person|-", "Morin|organization|-",
        "Paul Morin|person|Le Grand Paul",
      ])
    #expect(
      try archive.rows("SELECT speaker, speaker_type FROM claims WHERE speaker LIKE '%Morin'") == [
        "Morin|organization", "Paul Morin|person",
      ])
    #expect(
      try archive.rows(
        "SELECT bearer_id = (SELECT id FROM entity WHERE name = 'Paul Morin') FROM entity WHERE name_key = 'le grand paul'"
      ) == ["1"])
    try archive.ingest(article("Le Grand Paul affirme que oui", key: "9"))
    #expect(
      try archive.rows("SELECT claims FROM entities WHERE name = 'Paul Morin'") == ["2"])
    #expect(try archive.findings() == [])
  }

  // 2026-11-26
  @Test func `what is hidden stays hidden under another name or type`() throws {
    let (archive, deciding) = try archive()
    try deciding.decide(
      Deciding.about("person:morin", .hide),
      Deciding.about("person:morin", .rename) { $0.name = "Lundi" },
      Deciding.about("person:lundi", .retype) { ($0.name, $0.type) = ("Lundi", "place") })
    let list = "SELECT name FROM entities WHERE name IN ('Morin', 'Lundi')"
    #expect(try archive.rows(list) == [])
    #expect(try archive.findings() == [])
    try deciding.takeBack(1)
    #expect(try archive.rows(list) == ["Lundi"])
    #expect(try archive.findings() == [])
  }

  @Test func `a decision about an entity waits for it`() throws {
    let archive = try TestArchive()
    let deciding = Deciding(archive: archive)
    try archive.writing { _ in }
    try deciding.take([Self.merge("person:le goff", "person:anne le goff")])
    #expect(try archive.rows(entities) == [])
    try archive.ingest(article("Le Goff affirme que oui", key: "2"))
    #expect(
      try archive.rows("SELECT name, aliases, articles FROM entities")
        == ["anne le goff|Le Goff|1"])
    try archive.ingest(article("Anne Le Goff affirme que oui", key: "3"))
    #expect(
      try archive.rows("SELECT name, aliases, articles FROM entities")
        == ["Anne Le Goff|Le Goff|2"])
    #expect(try archive.findings() == [])
  }
}
