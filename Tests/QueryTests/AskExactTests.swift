import Foundation
import Testing

@testable import Query

/// Questions that were read as their opposite or as words, found on 2026-11-25.
@Suite struct AskExactTests {
  @Test(arguments: [
    "déclarations de Le Drian, hors Daesh", "claims about Syria without Daesh",
    "claims about Syria and not Daesh", "claims about Syria, not Daesh",
    "claims about Syria but not Daesh", "claims about Syria not Daesh",
    "déclarations sur la Syrie sans Daesh", "déclarations sur la Syrie mais pas Daesh",
    "déclarations sur la Syrie hormis Daesh", "déclarations sur la Syrie plutôt que Daesh",
    "déclarations sur la Syrie et non sur Daesh", "claims about Daesh never made by Roudskoï",
    "claims by neither Parly nor Le Drian", "who said nothing about Daesh",
    "qui n'a rien dit sur Daesh", "claims about Syria rather than Daesh",
    "claims about Syria minus Daesh", "CLAIMS ABOUT SYRIA WITHOUT DAESH",
    "déclarations sur la Syrie hors Alep", "déclarations de Parly et non de Le Drian",
    "déclarations de Parly sans Le Drian", "claims by Parly without Le Drian",
    "déclarations sur ni la Syrie ni Daesh", "articles about Syria other than Alep",
    "articles sur la Syrie à part Alep", "chiffres sur Daesh sans les morts",
    "who talks about Syria but never Daesh", "qui a dit la paix, pas la guerre",
    "claims about Daesh not made by Parly", "déclarations sur la Syrie, non Daesh",
    "claims about Syria, but Daesh",
  ])
  func `what is left out is no word`(_ phrase: String) { refuses(phrase) }

  @Test(arguments: [
    ("claims by Reporters Without Borders", "claims --by 'Reporters Without Borders'"),
    ("déclarations de Reporters sans frontières", "claims --by 'Reporters sans frontières'"),
    ("chiffres sur les sans-abri", "figures --about sans-abri"),
    ("chiffres sur les personnes sans emploi", "figures --about 'personnes sans emploi'"),
    ("who said the war is not over", "claims --about 'war is not over'"),
    ("qui a dit que la guerre n'est pas finie", "claims --about 'guerre n'\\''est pas finie'"),
    ("claims about \"Syria without Daesh\"", "claims --about '\"Syria without Daesh\"'"),
    ("déclarations sur le Pas-de-Calais", "claims --about Pas-de-Calais"),
  ])
  func `what is lacked is a word`(_ phrase: String, _ command: String) { reads(phrase, command) }

  @Test(arguments: [
    ("figures over 500", "figures --value '>500'"),
    ("how many figures over 500", "stats figures --value '>500'"),
    ("déclarations du Journal de Genève", "claims --by 'Journal de Genève'"),
    ("figures under 500", "figures --value '<500'"),
    ("figures less than 500", "figures --value '<500'"),
    ("figures at least 500", "figures --min 500"), ("figures at most 500", "figures --max 500"),
    ("figures up to 500", "figures --max 500"), ("figures from 500 on", "figures --min 500"),
    ("figures of no more than 500", "figures --max 500"),
    ("figures between 5 and 10", "figures --min 5 --max 10"),
    ("chiffres de plus de 500", "figures --value '>500'"),
    ("chiffres de moins de 500", "figures --value '<500'"),
    ("chiffres inférieurs à 500", "figures --value '<500'"),
    ("chiffres d'au moins 500", "figures --min 500"),
    ("chiffres d'au plus 500", "figures --max 500"),
    ("chiffres jusqu'à 500", "figures --max 500"),
    ("chiffres à partir de 500", "figures --min 500"),
    ("chiffres qui dépassent 500", "figures --value '>500'"),
    ("chiffres entre 5 et 10", "figures --min 5 --max 10"),
    ("figures over 1.5 million", "figures --value '>1500000'"),
    ("chiffres de plus de 1,25 milliard", "figures --value '>1250000000'"),
    ("figures over a million", "figures --value '>1000000'"),
    ("chiffres de plus d'un million d'euros", "figures --unit EUR --value '>1000000'"),
    ("le plus petit chiffre", "figures --sort value --limit 1"),
  ])
  func `a bound has its number or not`(_ phrase: String, _ command: String) {
    reads(phrase, command)
  }

  @Test(arguments: [
    "déclarations de Le Drian, ministre des Affaires étrangères",
    "claims by Roudskoï, the Russian general", "claims by Parly, Minister of Defence",
    "déclarations de Le Drian, le ministre", "claims by Macron, president",
    "déclarations de Le Drian, ministre des Affaires étrangères, et Parly",
    "déclarations de Le Drian, ministre de la Santé et du Travail",
  ])
  func `a description after a comma is no speaker`(_ phrase: String) { refuses(phrase) }

  @Test(arguments: [
    ("claims by Parly, Le Drian", "claims --by Parly --by 'Le Drian'"),
    (
      "claims by Parly, the minister and Macron",
      "claims --by Parly --by 'the minister' --by Macron"
    ),
    ("claims by Parly, and Le Drian", "claims --by Parly --by 'Le Drian'"),
    (
      "claims by Amnesty International, Human Rights Watch and the UN",
      "claims --by 'Amnesty International' --by 'Human Rights Watch' --by 'the UN'"
    ),
    (
      "déclarations de Parly, de Le Drian et de Macron",
      "claims --by Parly --by 'Le Drian' --by Macron"
    ),
  ])
  func `names after commas are speakers`(_ phrase: String, _ command: String) {
    reads(phrase, command)
  }

  @Test(arguments: [
    "how many sources", "how many organizations", "combien de journaux parlent de Daesh",
    "combien de personnes ont parlé de Daesh", "how many people denied the attack",
    "how many speakers", "combien de sources ?", "how many people talked about Daesh",
    "number of newspapers", "combien de locuteurs y a-t-il",
    "how many papers are there", "how many women are quoted", "combien de personnes citées",
  ])
  func `what the archive holds is no figure`(_ phrase: String) { refuses(phrase) }

  @Test(arguments: [
    ("how many people died", "figures --about 'people died'"),
    ("combien de personnes sont mortes", "figures --about 'personnes sont mortes'"),
    ("how many journalists were killed", "figures --about 'journalists were killed'"),
  ])
  func `what is counted in the world is a figure`(_ phrase: String, _ command: String) {
    reads(phrase, command)
  }

  @Test(arguments: [
    "déclarations de Parly ou sur Daesh", "claims by Parly and on Daesh",
    "claims by Le Drian to Le Monde", "déclarations de Le Drian au Monde",
    "déclarations de Parly à Libération", "who said \"peace\" first",
    "qui a dit « la paix » en premier", "who is quoted by Parly", "claims with quotes",
    "last -5 claims", "the -3 latest claims by Parly", "who is mentioned",
    "articles with figures", "claims about Daesh with quotes", "articles with claims about Daesh",
  ])
  func `what is not understood is no part of a name`(_ phrase: String) { refuses(phrase) }

  @Test(arguments: [
    (
      "quotes about glaciers from Ana Lucía Moreno",
      "quotes --by 'Ana Lucía Moreno' --about glaciers"
    ),
    ("claims about peace from Florence Parly", "claims --by 'Florence Parly' --about peace"),
    ("claims about refugees from Syria", "claims --about 'refugees from Syria'"),
    ("claims about refugees from South Sudan", "claims --about 'refugees from South Sudan'"),
    ("qui a dit quoi sur Daesh", "claims --about Daesh"),
    ("who said what about Daesh", "claims --about Daesh"),
    ("déclarations du ministre délégué au Budget", "claims --by 'ministre délégué au Budget'"),
    ("claims by the ambassador to France", "claims --by 'the ambassador to France'"),
  ])
  func `what was taken for words is read`(_ phrase: String, _ command: String) {
    reads(phrase, command)
  }

  @Test(arguments: [
    ("claims by Parly without Le Drian", "all claims by X"),
    ("déclarations de Parly sans Le Drian", "toutes les déclarations de X"),
    ("how many articles of the sources", "how many articles about Y"),
    ("combien d'articles des sources", "combien d'articles sur Y"),
  ])
  func `the nearest forms are in the language of the question`(_ phrase: String, _ form: String) {
    let error = #expect(throws: QueryError.self) { try Ask.parse(phrase) }
    #expect(error?.message.contains("\n  " + form) == true, "\(error?.message ?? "")")
  }

  private func reads(_ phrase: String, _ command: String) {
    let read = try? Ask.parse(phrase).command
    #expect(read == "verbatim " + command, "\(phrase)")
  }

  private func refuses(_ phrase: String) {
    #expect(throws: QueryError.self, "\((try? Ask.parse(phrase).command) ?? "")") {
      try Ask.parse(phrase)
    }
  }
}
