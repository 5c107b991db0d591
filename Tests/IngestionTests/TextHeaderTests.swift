import Testing

@testable import Ingestion

struct TextHeaderTests {
  struct Case: Sendable {
    var text: String
    var values: [String: String]
    var body: String
  }

  static let headers = [
    Case(
      text: "Title: La trêve tient\nDate: 2017-12-07\n\nLe cessez-le-feu tient.\n",
      values: ["title": "La trêve tient", "date": "2017-12-07"], body: "Le cessez-le-feu tient.\n"),
    Case(
      text: "Titre : La trêve tient\nAuteur\u{A0}: Anne Leroy\nLangue : fr\nLe texte suit.",
      values: ["title": "La trêve tient", "author": "Anne Leroy", "language": "fr"],
      body: "Le texte suit."),
    Case(
      text: "SOURCE: Le Courrier\n\n\nLe texte.", values: ["source": "Le Courrier"],
      body: "Le texte."),
    Case(
      text: "id: 12\nurl: https://exemple.fr/a:b\nFrance : la grève continue",
      values: ["id": "12", "url": "https://exemple.fr/a:b"], body: "France : la grève continue"),
    Case(text: "\n\nDate: 2017\n\nLe texte.", values: ["date": "2017"], body: "Le texte."),
    Case(text: "date:\nsource: X\n\nTexte", values: ["date": "", "source": "X"], body: "Texte"),
  ]

  @Test(arguments: headers)
  func `a header is read and taken off the text`(_ header: Case) {
    let found = TextHeader(of: header.text)
    let values = found.values.map { ($0.key.rawValue, $0.value.text) }
    #expect(Dictionary(uniqueKeysWithValues: values) == header.values)
    #expect(found.body == header.body)
  }

  @Test(arguments: [
    "France : la grève continue\n\nLes syndicats l’ont dit.",
    "Source : l’eau manque à Mayotte\nLes habitants attendent.",
    "Syrie : la trêve\nIrak : les combats\n\nLe texte.",
    "Rubrique: Monde\nPage: 4\n\nLe texte.",
    "Le titre\nDate: 2017-12-07\nSource: X\n\nLe texte.",
    "Pas de deux-points\n", "", "\n\n", ":", "title",
  ])
  func `a headline with a colon is no header`(_ text: String) {
    let found = TextHeader(of: text)
    #expect(found.values.isEmpty)
    #expect(found.body == text)
  }

  @Test(arguments: [
    ("La trêve tient\n\nLe texte.", "La trêve tient"),
    ("« Nous tiendrons »\n\nLe texte.", "« Nous tiendrons »"),
    ("Qui a gagné ?\nLe texte suit.", "Qui a gagné ?"),
    ("  Un titre \n\nLe texte.", "Un titre"),
    ("Et maintenant...\n\nLe texte.", "Et maintenant..."),
    ("U.S.A. : le vote\n\nLe texte.", "U.S.A. : le vote"),
  ])
  func `a first line that reads as a title is one`(_ text: String, _ title: String) {
    #expect(TitleLine.title(of: text) == title)
  }

  @Test(arguments: [
    "La trêve tient depuis lundi.\n\nLe texte.",
    "« Nous tiendrons. »\n\nLe texte.",
    "Il a dit :\n\nLe texte.",
    "Le président a annoncé\nune trêve de trois jours.",
    "Seule ligne", "Seule ligne\n\n", "", "* * *\n\nLe texte.",
    String(repeating: "mot ", count: 80) + "\n\nLe texte.",
  ])
  func `a first line that is a sentence, wrapped, alone or long is no title`(_ text: String) {
    #expect(TitleLine.title(of: text) == nil)
  }
}
