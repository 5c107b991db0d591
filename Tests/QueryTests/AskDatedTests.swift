import Foundation
import Testing

@testable import Query

/// Dates that were taken for names or words, found on 2026-11-25.
@Suite struct AskDatedTests {
  @Test(arguments: [
    "déclarations de Roudskoï le 7 décembre", "déclarations de lundi",
    "claims on 12/07/2017", "claims by Parly on 12/07/2017", "claims by Le Drian last December",
    "Le Drian's claims on 7 December", "what was said on 7 December", "claims by Parly on Monday",
    "claims by Parly Monday", "Monday's claims", "claims from December", "claims from 7 December",
    "claims about Syria on 7 December", "déclarations sur la Syrie le 7 décembre",
    "claims about Syria on Monday", "claims about Syria last December",
    "déclarations de Parly lundi dernier", "déclarations de Parly décembre dernier",
    "déclarations sur la Syrie lundi", "claims by Parly on the 7th", "déclarations d'octobre",
    "déclarations de Roudskoï le 7", "claims by Parly since 12/07/2017",
    "claims about Syria on 12/07/2017", "déclarations de Parly le 31/02/2017",
    "what was said on Monday", "claims in 2017 and 2019", "claims by Parly December 7",
    "claims by Parly as of December", "déclarations de lundi soir",
    "what did Parly say on Monday about Daesh", "what did Parly say on 7 December about Daesh",
  ])
  func `a date that is not whole is no word`(_ phrase: String) {
    #expect(throws: QueryError.self, "\((try? Ask.parse(phrase).command) ?? "")") {
      try Ask.parse(phrase)
    }
  }

  @Test(arguments: [
    ("déclarations de Roudskoï à partir du 8/12/2017", "claims --by Roudskoï --since 2017-12-08"),
    (
      "déclarations de Parly le 08/12/2017",
      "claims --by Parly --since 2017-12-08 --until 2017-12-08"
    ),
    ("claims by Parly since 25/12/2017", "claims --by Parly --since 2017-12-25"),
    ("claims by Parly since 12/25/2017", "claims --by Parly --since 2017-12-25"),
    ("claims by Parly in 2017 and 2018", "claims --by Parly --since 2017 --until 2018"),
    ("déclarations de Parly en 2017 et 2018", "claims --by Parly --since 2017 --until 2018"),
    ("claims about Black Friday", "claims --about 'Black Friday'"),
    ("claims by Theresa May", "claims --by 'Theresa May'"),
    ("claims by May", "claims --by May"),
    ("claims about 7 December", "claims --about '7 December'"),
    ("déclarations sur le 13 novembre", "claims --about '13 novembre'"),
    ("claims by Wednesday Addams", "claims --by 'Wednesday Addams'"),
    ("claims about the last month of the war", "claims --about 'last month of the war'"),
    ("déclarations des 27", "claims --by 27"),
  ])
  func `a date or a name with one is read`(_ phrase: String, _ command: String) throws {
    #expect(try Ask.parse(phrase).command == "verbatim " + command)
  }
}
