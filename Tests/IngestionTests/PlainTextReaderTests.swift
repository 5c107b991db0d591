import Testing

@testable import Ingestion

struct PlainTextReaderTests {
  @Test(arguments: [
    "Un titre\n\nLe texte, avec « guillemets ».\n", "\n\nUn titre\n\nLe texte.\n\n\n", " x ", "x",
  ])
  func `a text without header is stored as it is`(_ text: String) {
    #expect(Reading("a.txt", text).articles.map(\.text) == [text])
  }

  @Test func `a header gives the particulars, and the title stands before the text`() {
    let found = Reading(
      "2001-01-01.txt",
      """
      Titre : La trêve tient
      Date : jeudi 7 décembre 2017 à 18h42
      Source : Le Courrier
      Auteur : Anne Leroy, Paul Petit
      URL : https://exemple.fr/treve
      Id : C-12
      Langue : fr

      Le cessez-le-feu tient.

      """)
    let article = found.articles.first
    #expect(article?.text == "La trêve tient\n\nLe cessez-le-feu tient.\n")
    #expect(article?.title == "La trêve tient")
    #expect(article?.date?.text == "2017-12-07")
    #expect(article?.publishedAt == "jeudi 7 décembre 2017 à 18h42")
    #expect(article?.source == "Le Courrier")
    #expect(article?.author == "Anne Leroy, Paul Petit")
    #expect(article?.url == "https://exemple.fr/treve")
    #expect(article?.key == "C-12")
    #expect(article?.language == "fr")
    #expect(article?.reader == "text/1")
  }

  @Test func `a body that begins with its title has it once`() {
    let found = Reading("a.txt", "Title: La trêve\nSource: X\n\nLa trêve\n\nElle tient.")
    #expect(found.articles.first?.text == "La trêve\n\nElle tient.")
    let inline = Reading("a.txt", "Title: La trêve\nSource: X\n\nLa trêve tient.")
    #expect(inline.articles.first?.text == "La trêve\n\nLa trêve tient.")
  }

  @Test func `the name of the file dates a text that does not say its date`() {
    #expect(Reading("syrie-2017-12-07.txt", "Texte.").articles.first?.date?.text == "2017-12-07")
    let dated = Reading("2017-12-07.txt", "Date: 2016\nId: 3\n\nTexte.")
    #expect(dated.articles.first?.date?.text == "2016")
  }
}
