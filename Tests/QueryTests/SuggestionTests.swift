import Testing

@testable import Query

/// Which entities of an archive are offered as one.
struct SuggestionTests {
  private typealias Name = SuggestionArchive.Name

  /// What is offered, as lines: the kind, what is merged and what into.
  private func lines(_ archive: SuggestionArchive, about name: String? = nil) throws -> [String] {
    try MergeSuggestions(archive.reader).all(about: name)
      .map { "\($0.kind): \($0.merged.name) → \($0.into.name)" }
  }

  @Test func `an empty archive offers nothing`() throws {
    #expect(try MergeSuggestions(SuggestionArchive { _ in }.reader).all().isEmpty)
  }

  @Test func `a transliteration is merged into the form that more articles use`() throws {
    let archive = try SuggestionArchive { archive in
      try archive.article(20180102, persons: "Sergei Lavrenko", "Odile Brac")
      try archive.article(20180104, persons: "Sergueï Lavrenko", "Odile Brac")
      try archive.article(20180109, persons: "Sergueï Lavrenko", "Semion Lavrenko")
    }
    let all = try MergeSuggestions(archive.reader).all()
    #expect(all.count == 1)
    let one = try #require(all.first)
    #expect(one.kind == .transliteration)
    #expect(one.merged.name == "Sergei Lavrenko" && one.into.name == "Sergueï Lavrenko")
    #expect(one.into.articles == 2 && one.into.type == "person")
    #expect(
      one.evidence == [
        "\"Sergei Lavrenko\" and \"Sergueï Lavrenko\" sound alike.",
        "The name \"Odile Brac\" stands with both.",
        "Their nearest articles are 2 days apart.",
      ])
    #expect(one.confidence > 0.8 && one.confidence <= 1)
  }

  @Test func `a bare surname goes to its only bearer in the same news`() throws {
    let archive = try SuggestionArchive { archive in
      try archive.article(20180102, persons: "Marbeau", "Odile Brac", "Rémi Tournel")
      try archive.article(20180104, persons: "Sylvain Marbeau", "Odile Brac", "Rémi Tournel")
      // The same news, and two bearers; other news, and one; a first name.
      try archive.article(20180202, persons: "Carvin", "Léa Fontanes")
      try archive.article(20180204, persons: "Henri Carvin", "Léa Fontanes")
      try archive.article(20180205, persons: "Julie Carvin", "Léa Fontanes")
      try archive.article(20180302, persons: "Tessier")
      try archive.article(20100304, persons: "Paul Tessier")
      try archive.article(20180402, persons: "Martin", "Zoé Quint", "Ali Ferrand")
      try archive.article(20180402, persons: "Lise Martin", "Zoé Quint", "Ali Ferrand")
      try archive.article(20180402, persons: "Martin Dorval")
    }
    #expect(try lines(archive) == ["surname: Marbeau → Sylvain Marbeau"])
  }

  @Test func `an initial goes to the full name that it fits best, and to none of two alike`() throws
  {
    let archive = try SuggestionArchive { archive in
      try archive.article(20180102, persons: "S. Lavrenko", "Odile Brac", "Rémi Tournel")
      try archive.article(20180104, persons: "Sergueï Lavrenko", "Odile Brac", "Rémi Tournel")
      try archive.article(20180202, persons: "P. Carvin")
      try archive.article(20180204, persons: "Paul Carvin")
      try archive.article(20180205, persons: "Pierre Carvin")
    }
    #expect(try lines(archive) == ["initial: S. Lavrenko → Sergueï Lavrenko"])
  }

  @Test func `two persons whom one article tells apart are two`() throws {
    func offered(together: Bool) throws -> [String] {
      let archive = try SuggestionArchive { archive in
        try archive.article(20180102, persons: "Pablo Sanz", "Odile Brac", "Rémi Tournel")
        try archive.article(20180103, persons: "Pablo Sanz Ribera", "Odile Brac", "Rémi Tournel")
        if together { try archive.article(20180104, persons: "Pablo Sanz", "Pablo Sanz Ribera") }
      }
      return try lines(archive)
    }
    #expect(try offered(together: false) == ["middle: Pablo Sanz → Pablo Sanz Ribera"])
    #expect(try offered(together: true).isEmpty)
  }

  @Test func `initials go to their name where an article says so or all letters do`() throws {
    let short = Name("ODU", "organization")
    let archive = try SuggestionArchive { archive in
      try archive.alias("ODU", of: "Office des douanes unies", "organization")
      try archive.article(20180102, [short, Name("Odile Brac", "person")])
      try archive.article(
        20180109, [Name("Office des douanes unies", "organization"), Name("Odile Brac", "person")])
      let club = Name("Fédération mondiale de luge", "organization")
      try archive.article(20180201, [club, Name("IFL", "organization", as: "(IFL)")])
      try archive.article(20180202, [club, Name("IFL", "organization", as: "(IFL)")])
      // Two letters alone are no evidence; in brackets after another's name neither.
      try archive.article(20180301, [Name("PV", "organization")])
      try archive.article(20180302, [Name("Parti vert", "organization")])
      try archive.article(20180303, [club, Name("RTX", "organization", as: "(RTX)")])
    }
    #expect(
      try lines(archive) == [
        "acronym: ODU → Office des douanes unies", "acronym: IFL → Fédération mondiale de luge",
      ])
    let one = try #require(try MergeSuggestions(archive.reader).all().last)
    #expect(one.evidence.contains("One stands in brackets after the other in 2 articles."))
  }

  @Test func `of two forms as well known the one that begins with a capital is kept`() throws {
    let archive = try SuggestionArchive { archive in
      try archive.article(20180102, [Name("l'Arvanie", "place"), Name("Odile Brac", "person")])
      try archive.article(20180104, [Name("Arvanie", "place"), Name("Odile Brac", "person")])
    }
    #expect(try lines(archive) == ["spelling: l'Arvanie → Arvanie"])
  }

  @Test func `words before a surname may tell two apart`() throws {
    func offered(_ day: Int) throws -> [String] {
      try lines(
        SuggestionArchive { archive in
          try archive.article(day, persons: "Henri Roux", "Odile Brac", "Rémi Tournel")
          try archive.article(20180104, persons: "Henri Le Roux", "Paul Carvin")
          try archive.article(20180105, persons: "Roux", "Paul Carvin", "Zoé Quint")
        })
    }
    #expect(try offered(20180104).isEmpty)
    #expect(try offered(20080104).isEmpty)
  }

  @Test func `names of different types are never one`() throws {
    let archive = try SuggestionArchive { archive in
      try archive.article(20180102, [Name("La Rivoire", "place"), Name("Odile Brac", "person")])
      try archive.article(
        20180102, [Name("Rivoire", "organization"), Name("Odile Brac", "person")])
    }
    #expect(try lines(archive).isEmpty)
  }

  private func pair(_ sql: String) throws -> [String] {
    try lines(
      SuggestionArchive { archive in
        try archive.article(20180102, persons: "Sergei Lavrenko", "Odile Brac")
        try archive.article(20180104, persons: "Sergueï Lavrenko", "Odile Brac")
        try archive.run(sql)
      })
  }

  @Test func `what people decided is not offered again`() throws {
    func said(_ one: String, _ other: String, undone: String = "NULL") -> String {
      """
      INSERT INTO decision (made_at, author, kind, entity_key, content, undone_at)
      VALUES ('2018-02-01T10:00:00Z', 'A', 'distinct', 'person:\(one)',
        '{"from": "person:\(other)"}', \(undone))
      """
    }
    let (a, b) = ("serguei lavrenko", "sergei lavrenko")
    #expect(try pair("SELECT 1").count == 1)
    #expect(try pair(said(a, b)).isEmpty)
    #expect(try pair(said(b, a)).isEmpty)
    #expect(try pair(said(a, b, undone: "'2018-02-02T10:00:00Z'")).count == 1)
    #expect(try pair(said(a, "odile brac")).count == 1)
    let id = "(SELECT id FROM entity WHERE name_key = '\(a)')"
    #expect(
      try pair("UPDATE entity SET merged_into = \(id) WHERE name_key = '\(b)'").isEmpty)
    #expect(try pair("UPDATE entity SET hidden = 1 WHERE name_key = '\(b)'").isEmpty)
  }

  @Test func `what is merged into an entity stands with its company`() throws {
    func evidence(_ sql: String) throws -> String {
      let archive = try SuggestionArchive { archive in
        try archive.article(20180102, persons: "Sergei Lavrenko", "Odile Brac")
        try archive.article(20180104, persons: "Sergueï Lavrenko", "Rémi Tournel")
        try archive.article(20180106, persons: "Le Russe", "O. Braque")
        try archive.run(sql)
      }
      let all = try MergeSuggestions(archive.reader).all()
      return try #require(all.first).evidence.joined(separator: " ")
    }
    func merging(_ one: String, into other: String) -> String {
      """
      UPDATE entity SET merged_into = (SELECT id FROM entity WHERE name_key = '\(other)')
      WHERE name_key = '\(one)';
      """
    }
    let named = merging("le russe", into: "serguei lavrenko")
    #expect(try evidence("SELECT 1").contains("No rare name"))
    #expect(try evidence(named).contains("No rare name"))
    #expect(
      try evidence(named + merging("o braque", into: "odile brac"))
        .contains("The name \"Odile Brac\" stands with both."))
  }

  @Test func `a name chooses the pairs that it is in`() throws {
    let archive = try SuggestionArchive { archive in
      try archive.article(20180102, persons: "Sergei Lavrenko", "Odile Brac", "Yann Le Goadec")
      try archive.article(20180104, persons: "Sergueï Lavrenko", "Odile Brac", "Yann Legoadec")
    }
    #expect(try lines(archive).count == 2)
    #expect(try lines(archive, about: "Goadec") == ["spelling: Yann Legoadec → Yann Le Goadec"])
    #expect(try lines(archive, about: "Odile").isEmpty)
    #expect(try lines(archive, about: "Nemo").isEmpty)
    #expect(try MergeSuggestions(archive.reader).all(limit: 1).count == 1)
    #expect(try MergeSuggestions(archive.reader).all(limit: -1).isEmpty)
  }

  @Test func `the order is the same each time`() throws {
    let archive = try SuggestionArchive { archive in
      for i in 0..<30 {
        let name = String(repeating: "\(Character(UnicodeScalar(UInt8(97 + i % 26))))o", count: 4)
        try archive.article(20180102 + i % 3, persons: "Yann Le \(name)", "Odile Brac")
        try archive.article(20180102 + i % 5, persons: "Yann Le\(name)", "Odile Brac")
      }
    }
    let first = try MergeSuggestions(archive.reader).all()
    #expect(first.count > 20)
    for _ in 0..<3 { #expect(try MergeSuggestions(archive.reader).all() == first) }
  }

  @Test func `thousands of one surname are not compared with one another`() throws {
    let side = { (id: Int, name: String) in
      MergeSuggestion.Side(id: Int64(id), name: name, type: "person", articles: 1, claims: 0)
    }
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let names = (0..<5000).compactMap { i -> EntityName? in
      let first = [i % 26, i / 26 % 26, i / 676 % 26].map { String(letters[$0]) }.joined()
      return EntityName(side(i, "K\(first)o Martel"), firstDay: 0, lastDay: 0)
    }
    let bare = try #require(EntityName(side(5000, "Martel"), firstDay: 0, lastDay: 0))
    let pairs = CandidatePairs(names + [bare], bracketed: []).pairs
    #expect(pairs.count < 20 * names.count)
    #expect(!pairs.contains { $0.kind == .surname })
  }
}
