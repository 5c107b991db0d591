import Testing

@testable import Ingestion

@Suite struct LetterFurnitureTests {
  @Test(arguments: [
    (
      "Voir dans le navigateur\n\nLe marché rouvre samedi.\n\nSe désabonner | Mentions légales",
      "Le marché rouvre samedi."
    ),
    (
      "Si cet e-mail ne s’affiche pas correctement, suivez ce lien.\n\nLe pont est fermé.",
      "Le pont est fermé."
    ),
    ("Le pont est fermé.\n\nUnsubscribe", "Le pont est fermé."),
    // A sentence of news that begins like one, and a letter that says nothing else.
    (
      "Se désabonner des chaînes payantes est devenu un réflexe : trois foyers sur dix l’ont fait "
        + "l’an dernier, selon l’institut Mervanne, qui a interrogé 1 200 personnes de tous les "
        + "âges dans la région et compare leurs réponses à celles de 2019.",
      "Se désabonner des chaînes payantes est devenu un réflexe : trois foyers sur dix l’ont fait "
        + "l’an dernier, selon l’institut Mervanne, qui a interrogé 1 200 personnes de tous les "
        + "âges dans la région et compare leurs réponses à celles de 2019."
    ),
    ("Voir en ligne", "Voir en ligne"), ("Le marché.\n\nEn ligne", "Le marché.\n\nEn ligne"),
  ])
  func `what a newsletter says of itself is left out`(text: String, kept: String) {
    #expect(LetterFurniture.taken(from: text) == kept)
  }

  @Test(arguments: [
    ("Le marché rouvre.\n-- \nAnne, mairie de Lormeval\n", "Le marché rouvre."),
    ("Le marché rouvre.\r\n-- \r\nAnne\r\n", "Le marché rouvre."),
    ("Le marché\n-- rouvre.\n", "Le marché\n-- rouvre.\n"), ("\n-- \nAnne\n", "\n-- \nAnne\n"),
  ])
  func `a signature is no part of the text`(text: String, kept: String) {
    #expect(LetterFurniture.withoutSignature(text) == kept)
  }
}
