import Linguistics
import Testing

@testable import Extraction

@Suite struct EntityBearerTests {
  @Test(arguments: [
    (
      "Le général Piotr Zarenko a parlé. Zarenko a ri.",
      ["Piotr Zarenko: Piotr Zarenko, Zarenko"]
    ),
    (
      "Pour Zarenko, tout va bien. Le général Piotr Zarenko a souri.",
      ["Piotr Zarenko: Zarenko, Piotr Zarenko"]
    ),
    (
      "Jean-Yves Le Braz est venu. J.-Y. Le Braz a vu Le Braz en rêve.",
      ["Jean-Yves Le Braz: Jean-Yves Le Braz, J.-Y. Le Braz, Le Braz"]
    ),
    (
      "Donald K. Marsh est élu. Donald Marsh a remercié M. MARSH.",
      ["Donald K. Marsh: Donald K. Marsh, Donald Marsh, MARSH"]
    ),
    (
      "Sergueï Choïkine a été suivi par M. Shoikin et par M. Choikine.",
      ["Sergueï Choïkine: Sergueï Choïkine, Shoikin, Choikine"]
    ),
    (
      "Ahmad Chah Massar eut un fils, Ahmad Massar.",
      ["Ahmad Chah Massar: Ahmad Chah Massar", "Ahmad Massar: Ahmad Massar"]
    ),
    (
      "Maëlle Tarin est née ici. Pour Maëlle, tout a changé.",
      ["Maëlle Tarin: Maëlle Tarin, Maëlle"]
    ),
    (
      "Paul Orsel et Paul Vidon ont gagné. Selon Paul, ce fut dur.",
      ["Paul Orsel: Paul Orsel", "Paul Vidon: Paul Vidon", "Paul: Paul"]
    ),
  ])
  func `parts of a name lead to the full name`(text: String, bearers: [String]) throws {
    try #expect(FoundNames(text).bearers == bearers)
  }

  @Test(arguments: [
    (
      "Luc Orsel a salué Anne Orsel. M. Orsel est parti, Mme Orsel est restée.",
      ["Luc Orsel: Luc Orsel, Orsel", "Anne Orsel: Anne Orsel, Orsel"]
    ),
    (
      "Luc Orsel est élu. Igor Orsel est battu. Luc Orsel a dit oui. Et Orsel a ri.",
      ["Luc Orsel: Luc Orsel, Luc Orsel, Orsel", "Igor Orsel: Igor Orsel"]
    ),
    (
      "Anne Orsel a nié. M. Orsel se tait.",
      ["Anne Orsel: Anne Orsel", "Orsel: Orsel"]
    ),
    (
      "Hugues Nantes est venu à Nantes. Il est né à Nantes.",
      ["Hugues Nantes: Hugues Nantes", "Nantes: Nantes, Nantes"]
    ),
  ])
  func `of two bearers the nearest previous one is meant, or the one of the title's gender`(
    text: String, bearers: [String]
  ) throws {
    try #expect(FoundNames(text).bearers == bearers)
  }

  @Test(arguments: [
    (
      "L’Organisation mondiale du lait (OML) alerte. L’OML craint une crise.",
      ["Organisation mondiale du lait: Organisation mondiale du lait, OML, OML"]
    ),
    (
      "L’OML (Organisation mondiale du lait) alerte.",
      ["Organisation mondiale du lait: OML, Organisation mondiale du lait"]
    ),
    (
      "L’Observatoire des libertés publiques proteste. Selon l’Observatoire, c’est grave.",
      [
        "Observatoire des libertés publiques: Observatoire des libertés publiques, Observatoire"
      ]
    ),
    (
      "L’État islamique recule. L’ÉTAT ISLAMIQUE et l'Etat islamique aussi.",
      ["État islamique: État islamique, ÉTAT ISLAMIQUE, Etat islamique"]
    ),
    ("Luc Orsel (PS) a parlé.", ["Luc Orsel: Luc Orsel", "PS: PS"]),
  ])
  func `an acronym and a first word lead to the institution`(text: String, bearers: [String]) throws
  {
    try #expect(FoundNames(text).bearers == bearers)
  }

  @Test(arguments: [
    (
      "Le ministre français des Affaires étrangères Luc Orsel parle.", ["ministre"],
      Gender.masculine
    ),
    ("La ministre des Armées Dominique Orsel parle.", ["ministre"], .feminine),
    (
      "Le général Piotr Zarenko, membre de l’état-major, parle.", ["général", "membre"], .masculine
    ),
    ("Anne Orsel, 45 ans, boulangère à Metz, parle.", ["boulangère"], .feminine),
    ("Le chef de la mission, Luc Orsel, est parti.", ["chef"], .masculine),
    ("Selon Mme Orsel, la crise est finie.", [], .feminine),
    ("L’ancienne présidente du tribunal Dominique Orsel a ri.", ["présidente"], .feminine),
    ("Piotr Zarenko, le chef de la diplomatie, a ri.", ["chef"], .masculine),
    ("Le président salue Anne Orsel.", [], .feminine),
    ("Le ministre a reçu Luc Orsel.", [], .masculine),
  ])
  func `titles and appositions tell roles and gender`(
    text: String, roles: [String], gender: Gender
  ) throws {
    let person = try FoundNames(text).names.entities.first { $0.type == .person }
    #expect(person?.roles == roles.map { WordID(of: $0) })
    #expect(person?.gender == gender)
  }
}
