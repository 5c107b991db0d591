import Linguistics
import Testing

@testable import Extraction

/// What the names of a user's list change in the reading of a text.
@Suite struct KnownNameTests {
  private static let valley = KnownNames([
    .init(name: "Jean-Pierre Dupont-Lajoie", type: .person, aliases: ["JPDL", "le Grand Jean"]),
    .init(name: "l’Union des bergers", type: .organization, aliases: ["UDB"]),
    .init(name: "Bloc", type: .organization),
    .init(name: "CES", type: .organization),
    .init(name: "Organisation des nappes unies", type: .organization, aliases: ["O.N.U.B."]),
    .init(name: "Pierre", type: .place),
    .init(name: "Le Monde des Vallées", type: .organization),
    .init(name: "En Avant", type: .organization),
    .init(name: "Marks & Filou", type: .organization),
    .init(name: "20 Minutes du Val", type: .organization),
    .init(name: "Ferron", type: .place),
    .init(name: "d’Ornel", type: .person),
  ])

  private func found(_ text: String) throws -> FoundNames {
    try FoundNames(text, knowing: KnownNameTests.valley)
  }

  @Test(arguments: [
    "Selon {P Jean-Pierre Dupont-Lajoie}, la crue baisse.",
    "Selon {P Jean Pierre DUPONT LAJOIE}, la crue baisse.",
    "Le communiqué de l’{O Union des bergers} est bref.",
    "Le communiqué de l'{O UNION des Bergers} est bref, dit l'{O UDB}.",
    "Les élus du {O Bloc} se taisent.",
    "Un rapport du {O CES} est attendu.",
    "Un rapport de l’{O ONUB} est attendu.",
    "Un rapport de l’{O O.N.U.B.} est attendu.",
    "Il écrit dans le {O Monde des vallées} chaque mois.",
    "Il achète chez {O Marks & Filou} ses bottes.",
    "Il écrit pour {O 20 Minutes du Val} chaque mois.",
    "On a vu {P d’Ornel} au marché.",
    "Rien ne va plus à {L Ferron} depuis jeudi.",
    "« {O Bloc} contre {L Ferron} », titre la feuille ; le {O Bloc} en rit.",
    "Ces journées sont longues. Un rapport du {O CES} est attendu.",
  ])
  func `a listed name is found as what it is`(marked: String) throws {
    let expected = MarkedNames(marked)
    try #expect(found(expected.text).marked == expected.names)
  }

  @Test(arguments: [
    "Un bloc de pierre est tombé sur ces gens.",
    "Bloc de béton, barrière, grillage : tout a cédé.",
    "Ces mesures sont vaines. « Ces gens se taisent », dit-on.",
    "CES MESURES SONT VAINES POUR LES GENS DU VAL",
    "En avant, les marcheurs ont repris la route.",
    "Le monde des vallées change.",
    "Ils rêvent depuis toujours de l’union des bergers.",
    "La pierre et le bloc.",
    "Le bloc, de 20 minutes, du val.",
  ])
  func `a common word is no listed name`(text: String) throws {
    try #expect(found(text).marked == [])
  }

  @Test(arguments: [
    "{O Bloc} est un parti. On vote pour le {O Bloc} ici.",
    "{O CES} : un rapport est attendu.",
  ])
  func `at the start of a sentence the rest of the text tells`(marked: String) throws {
    let expected = MarkedNames(marked)
    try #expect(found(expected.text).marked == expected.names)
  }

  @Test(arguments: [
    "On a vu {P Pierre Vasnel} au marché.",
    "On a vu {P Jean-Pierre Vasnel} au marché.",
    "Le ministre {P Jean-Pierre Dupont-Lajoie} a parlé.",
    "M. {P Dupont-Lajoie} a parlé.",
  ])
  func `a longer name that the text has stays`(marked: String) throws {
    let expected = MarkedNames(marked)
    try #expect(found(expected.text).marked == expected.names)
  }

  @Test(arguments: [
    (
      "JPDL a ri. Selon M. Dupont-Lajoie, Jean-Pierre Dupont-Lajoie rit.",
      ["Jean-Pierre Dupont-Lajoie: JPDL, Dupont-Lajoie, Jean-Pierre Dupont-Lajoie"]
    ),
    ("On suit JPDL depuis hier.", ["Jean-Pierre Dupont-Lajoie: JPDL"]),
    (
      "L’UDB proteste. L’Union des bergers dément.",
      ["l’Union des bergers: UDB, Union des bergers"]
    ),
    (
      "L’Organisation des nappes unies (ONUB) dément.",
      ["Organisation des nappes unies: Organisation des nappes unies, ONUB"]
    ),
    (
      "On a vu Jean-Pierre K. Dupont-Lajoie. Jean-Pierre Dupont-Lajoie a ri.",
      [
        "Jean-Pierre Dupont-Lajoie: Jean-Pierre K. Dupont-Lajoie, Jean-Pierre Dupont-Lajoie"
      ]
    ),
    (
      "Selon le Conseil des eaux et sources (CES), le lac baisse. Le CES alerte.",
      ["CES: Conseil des eaux et sources, CES, CES"]
    ),
    (
      "On a vu Luc d’Ornel. Luc d’Ornel et Anne Berg ont ri.",
      ["Luc d’Ornel: Luc d’Ornel, Luc d’Ornel", "Anne Berg: Anne Berg"]
    ),
    (
      "On a vu Luc Ferron. Luc Ferron aime Ferron.",
      ["Luc Ferron: Luc Ferron, Luc Ferron", "Ferron: Ferron"]
    ),
  ])
  func `all names of one entry are one bearer with the listed name`(
    text: String, bearers: [String]
  ) throws {
    try #expect(found(text).bearers == bearers)
  }

  @Test func `aliases are kept as written, and a mention is certain`() throws {
    let text = "Selon JPDL, le vent tourne. Selon Jean Pierre Dupont-Lajoie, il tombe."
    let extraction = try Extractor(knowing: KnownNameTests.valley).extract(text)
    let entity = try #require(extraction.entities.first)
    #expect(entity.name == "Jean-Pierre Dupont-Lajoie")
    #expect(entity.aliases == ["JPDL", "Jean Pierre Dupont-Lajoie"])
    #expect(entity.mentions.map(\.confidence) == [1, 1])
    #expect(extraction.claims.map { $0.speaker?.name } == [entity.name, entity.name])
  }

  @Test(arguments: [
    (
      "Le ministre de la Mer Luc Orsel et la générale Anne Berg ont ri.", ["ministre"], ["générale"]
    ),
    ("Luc Orsel et Anne Berg ont ri.", [], []),
  ])
  func `roles are told as words`(text: String, one: [String], other: [String]) throws {
    let people = try Extractor().extract(text).entities.filter { $0.type == .person }
    #expect(people.map(\.roles) == [one, other])
  }
}
