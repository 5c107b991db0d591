import Testing

@testable import Query

/// Whom a typed name means.
@Suite struct NameTests {
  let archive: SmallArchive

  init() throws {
    archive = try SmallArchive { archive in
      let article = try archive.article("Il y a des mots ici.", date: "2017-12-07")
      for name in [
        "Sergueï Roudskoï", "Jean-Yves Le Drian", "Le Drian", "Florence Parly", "Bruno Le Maire",
        "Emmanuel Macron", "Brigitte Macron", "Macron", "Vladimir Poutine", "Charles de Gaulle",
        "Donald Trump",
      ] {
        try archive.claim(article, "des mots", by: name)
      }
      for name in ["ministère russe de la Défense", "ministère de l'Intérieur", "General Motors"] {
        try archive.entity(name, "organization")
      }
      for name in ["un porte-parole du gouvernement", "un proche du général Roudskoï"] {
        try archive.claim(article, "des mots", described: try archive.description(name))
      }
    }
  }

  static let names: [(String, [String])] = [
    ("Roudskoï", ["Sergueï Roudskoï"]),
    ("roudskoi", ["Sergueï Roudskoï"]),
    ("ROUDSKOÏ", ["Sergueï Roudskoï"]),
    ("Roudskoy", ["Sergueï Roudskoï"]),
    ("Rudskoy", ["Sergueï Roudskoï"]),
    ("Sergueï Roudskoï", ["Sergueï Roudskoï"]),
    ("Roudskoï Sergueï", ["Sergueï Roudskoï"]),
    ("Sergei Rudskoy", ["Sergueï Roudskoï"]),
    ("general roudskoi", ["Sergueï Roudskoï"]),
    ("le général Roudskoï", ["Sergueï Roudskoï"]),
    ("General Sergei Rudskoy", ["Sergueï Roudskoï"]),
    ("=Sergueï Roudskoï", ["Sergueï Roudskoï"]),
    ("= sergueï roudskoï", ["Sergueï Roudskoï"]),
    ("=Roudskoï", []),
    ("Putin", ["Vladimir Poutine"]),
    ("Parly", ["Florence Parly"]),
    ("la ministre Florence Parly", ["Florence Parly"]),
    ("ministre des Armées Florence Parly", ["Florence Parly"]),
    ("président américain Donald Trump", ["Donald Trump"]),
    ("général de Gaulle", ["Charles de Gaulle"]),
    ("de Gaulle", ["Charles de Gaulle"]),
    ("Le Maire", ["Bruno Le Maire"]),
    ("ministre Le Maire", ["Bruno Le Maire"]),
    ("Le Drian", ["Jean-Yves Le Drian", "Le Drian"]),
    ("Jean-Yves Le Drian", ["Jean-Yves Le Drian", "Le Drian"]),
    ("=Jean-Yves Le Drian", ["Jean-Yves Le Drian"]),
    ("=Le Drian", ["Le Drian"]),
    ("Macron", ["Brigitte Macron", "Emmanuel Macron", "Macron"]),
    ("Emmanuel Macron", ["Emmanuel Macron"]),
    ("Macro", []),
    ("Par", []),
    ("ministère russe de la Défense", ["ministère russe de la Défense"]),
    ("le ministère russe de la défense", ["ministère russe de la Défense"]),
    ("General Motors", ["General Motors"]),
    ("ministre de l'Intérieur", []),
    ("porte-parole", ["un porte-parole du gouvernement"]),
    ("le porte-parole du gouvernement", ["un porte-parole du gouvernement"]),
    ("nobody", []),
    ("Sergueï Parly", []),
  ]

  @Test(arguments: names)
  func `a name means the entities that bear it`(_ typed: String, _ meant: [String]) throws {
    let match = try NameResolver(archive.reader).resolve(typed)
    #expect((match.entities + match.descriptions).map(\.name).sorted() == meant.sorted())
  }

  @Test(arguments: [
    ("Roudskoi", [Notice.Kind]()), ("Macron", [.severalEntities]), ("nobody", [.nobody]),
    ("Jean-Yves Le Drian", [.bareSurname]), ("Emmanuel Macron", []), ("=Le Drian", []),
  ])
  func `what a name means is said where it is not plain`(
    _ typed: String, _ kinds: [Notice.Kind]
  ) throws {
    #expect(try NameResolver(archive.reader).resolve(typed).notices.map(\.kind) == kinds)
  }

  @Test(arguments: [
    ("Roudsko", "Sergueï Roudskoï"), ("Roudksoï", "Sergueï Roudskoï"), ("Macro", "Macron"),
    ("Soudskoï", "Sergueï Roudskoï"), ("Florence Parli", "Florence Parly"),
    ("=Roudskoï", "Sergueï Roudskoï"), ("general Parlu", "Florence Parly"),
  ])
  func `a name that nobody bears brings the nearest`(_ typed: String, _ near: String) throws {
    let match = try NameResolver(archive.reader).resolve(typed)
    let known = match.entities.map(\.name) + match.notices.map(\.sentence)
    #expect(known.contains { $0.contains(near) }, "\(known)")
  }

  @Test(arguments: ["", "  ", "=", "++", "'", "🙂", "\u{0}"])
  func `what has no letter is no name`(_ typed: String) {
    #expect(throws: QueryError.self) { try NameResolver(archive.reader).resolve(typed) }
  }

  @Test func `a name is text, however it looks`() throws {
    for name in [
      "a' OR 1=1 --", "%", "Le_Drian", "*", "\"", "a\u{0}b", String(repeating: "a ", count: 5000),
    ] {
      _ = try? archive.column("id", Question(.claims, filters: [Filter(.by, name)]))
    }
    #expect(
      try archive.column("id", Question(.claims, filters: [Filter(.by, "' OR 1=1 --")])) == [])
  }

  @Test func `entities are found by the words of their names`() throws {
    #expect(
      try archive.column("name", Question(.entities, words: ["florence parly"]))
        == ["Florence Parly"])
    #expect(try archive.column("name", Question(.entities, words: ["nobody"])) == [])
    let all = try archive.column("name", Question(.entities))
    #expect(all.count == 14)
    let places = Question(.entities, filters: [Filter(.type, "organization")])
    #expect(try archive.column("name", places).count == 3)
  }
}
