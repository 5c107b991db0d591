import Testing

@testable import Archive

@Suite struct WireTests {
  /// A dispatch of some sixty words.
  private let dispatch = """
    Le pont suspendu qui relie les deux rives de la Vaulne a été fermé mardi soir après la
    découverte d'une fissure dans le pilier nord. Les ingénieurs du département doivent examiner
    l'ouvrage dès mercredi matin. La circulation est déviée par le barrage, ce qui allonge le
    trajet d'une vingtaine de minutes. Aucun blessé n'est à déplorer, et les autocars scolaires
    passeront par la route des crêtes jusqu'à la fin de la semaine.
    """
  private let other = """
    La fanfare de Montbrac fêtera samedi ses cent ans d'existence par un grand concert sur la
    place du marché. Une quarantaine de musiciens joueront des airs que leurs aînés avaient
    composés entre les deux guerres. La buvette sera tenue par le club de pétanque, et la recette
    ira à la réfection du kiosque. En cas de pluie, tout le monde se retrouvera sous la halle.
    """

  private func article(_ text: String, _ key: String, _ date: String) -> Article {
    var article = Article(text: text, origin: "\(key).txt")
    article.key = key
    article.title = "Le titre de \(key)"
    article.source = "Journal \(key)"
    article.date = ArticleDate(parsing: date)
    return article
  }

  private func wires(_ archive: TestArchive) throws -> [String] {
    try archive.rows("SELECT key, wire FROM articles ORDER BY id")
  }

  @Test func `copies with small changes are one wire, and nothing else is`() throws {
    let archive = try TestArchive()
    let shortened = dispatch.replacing("Aucun blessé n'est à déplorer, et les", with: "Les")
    try archive.ingest([
      article(dispatch, "a", "2024-03-05"),
      article(other, "b", "2024-03-05"),
      article("Un pont fermé dans la vallée\n\n" + shortened, "c", "2024-03-06"),
      article(dispatch.replacing("mardi soir", with: "dans la soirée"), "d", "2024-03-07"),
      article(dispatch, "e", "2024-03-08"),
      article(dispatch, "f", "2024-05-08"), article(dispatch, "g", "2024"),
      article("Le pont est fermé.", "h", "2024-03-05"),
      article("Le pont est fermé.", "i", "2024-03-05"),
    ])
    #expect(
      try wires(archive) == ["a|1", "b|-", "c|1", "d|1", "e|1", "f|-", "g|-", "h|-", "i|-"])
    #expect(try archive.findings() == [])
  }

  @Test(arguments: [
    ("2024-03-01", "2024-02-28", true), ("2024-03-01", "2024-02-27", false),
    ("2023-03-01", "2023-02-27", true), ("2023-12-31", "2024-01-02", true),
    ("2023-12-31", "2024-01-03", false), ("1969-12-31", "1970-01-02", true),
    ("1900-02-28", "1900-03-02", true), ("1900-02-28", "1900-03-03", false),
    // 2026-11-25: no date was the first of January 1970.
    ("", "1970-01-01", false), ("", "1969-12-31", false), ("", "", true), ("", "2017", false),
    ("1970-01-01", "1970-01-02", true), ("2017", "1999", false), ("2017", "2017", true),
    ("2017-03", "2017-04", false), ("2017-03", "2017-03-01", false),
  ])
  func `copies stand within two days`(one: String, two: String, isWire: Bool) throws {
    let archive = try TestArchive()
    try archive.ingest([article(dispatch, "a", one), article(dispatch, "b", two)])
    #expect(try wires(archive) == (isWire ? ["a|1", "b|1"] : ["a|-", "b|-"]))
  }

  @Test func `what leaves a wire leaves the others together`() throws {
    let archive = try TestArchive()
    try archive.ingest([article(dispatch, "a", "2024-03-05")])
    try archive.ingest([
      article(dispatch, "b", "2024-03-05"), article(dispatch, "c", "2024-03-06"),
    ])
    #expect(try wires(archive) == ["a|1", "b|1", "c|1"])
    try archive.undo(1)
    #expect(try wires(archive) == ["b|2", "c|2"])
    #expect(try archive.ingest([article(other, "c", "2024-03-06")]) == [.replaced(3)])
    #expect(try wires(archive) == ["b|-", "c|-"])
    try archive.undo(3)
    #expect(try wires(archive) == ["b|2", "c|2"])
    #expect(try archive.findings() == [])
  }

  @Test func `a day that moves takes the article out of its wire, and back`() throws {
    let archive = try TestArchive()
    try archive.ingest([
      article(dispatch, "a", "2024-03-05"), article(dispatch, "b", "2024-03-05"),
    ])
    try archive.ingest([article(dispatch, "b", "2024-04-05")])
    #expect(try wires(archive) == ["a|-", "b|-"])
    try archive.undo(2)
    #expect(try wires(archive) == ["a|1", "b|1"])
    try archive.ingest([article(dispatch, "a", "2024-05-05")])
    #expect(try wires(archive) == ["a|-", "b|-"])
    try archive.ingest([article(dispatch, "a", "2024-03-06")])
    #expect(try wires(archive) == ["a|1", "b|1"])
    #expect(try archive.findings() == [])
  }

  @Test func `an undone archive has no mark left`() throws {
    let archive = try TestArchive()
    try archive.ingest([
      article(dispatch, "a", "2024-03-05"), article(other, "b", "2024-03-05"),
    ])
    try archive.undo(1)
    #expect(try archive.rows("SELECT count(*) FROM wire_mark") == ["0"])
  }
}
