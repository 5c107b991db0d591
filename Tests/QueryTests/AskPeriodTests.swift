import Foundation
import Testing

@testable import Query

/// The periods that a question may name, on Thursday, 7 December 2017.
@Suite struct AskPeriodTests {
  private static let now = Date(timeIntervalSince1970: 1_512_648_000)

  @Test(arguments: [
    ("in 2017", "2017..2017"), ("in 2016-2017", "2016..2017"), ("during 2017", "2017..2017"),
    ("in the year 2017", "2017..2017"), ("in December 2017", "2017-12..2017-12"),
    ("in the month of December 2017", "2017-12..2017-12"), ("of 2017", "2017..2017"),
    ("on December 7, 2017", "2017-12-07..2017-12-07"),
    ("on the 7th of December 2017", "2017-12-07..2017-12-07"),
    ("on Thursday 7 December 2017", "2017-12-07..2017-12-07"),
    ("published in 2017", "2017..2017"), ("since 2017", "2017.."), ("since 2017-10", "2017-10.."),
    ("since October 2017", "2017-10.."), ("starting in 2017", "2017.."),
    ("since the beginning of 2017", "2017.."), ("until 2017", "..2017"),
    ("up to May 2017", "..2017-05"),
    ("before 2017", "..2016"), ("before 2017-10", "..2017-09"),
    ("before January 2017", "..2016-12"),
    ("before 1 March 2016", "..2016-02-29"), ("before 7 October 2017", "..2017-10-06"),
    ("prior to 2017", "..2016"), ("after 2017", "2018.."), ("after December 2017", "2018-01.."),
    ("after 31 December 2017", "2018-01-01.."), ("between 2016 and 2017", "2016..2017"),
    ("between May and July 2017", "2017-05..2017-07"),
    ("between 3 and 7 December 2017", "2017-12-03..2017-12-07"),
    ("from 2016 to 2017-03", "2016..2017-03"), ("since 2016 until May 2017", "2016..2017-05"),
    ("in the week of 7 December 2017", "2017-12-04..2017-12-10"),
    ("the week of December 10, 2017", "2017-12-04..2017-12-10"),
    ("in the 2010s", "2010..2019"), ("in the 1990s", "1990..1999"),
    ("today", "2017-12-07..2017-12-07"), ("yesterday", "2017-12-06..2017-12-06"),
    ("from yesterday", "2017-12-06..2017-12-06"), ("this week", "2017-12-04..2017-12-10"),
    ("last week", "2017-11-27..2017-12-03"), ("this month", "2017-12..2017-12"),
    ("last month", "2017-11..2017-11"), ("this year", "2017..2017"), ("last year", "2016..2016"),
    ("since last month", "2017-11.."), ("since yesterday", "2017-12-06.."),
    ("in the last 7 days", "2017-11-30.."), ("over the past three months", "2017-09-07.."),
    ("the last 2 years", "2015-12-07.."), ("in the past week", "2017-11-30.."),
  ])
  func `a period in English`(_ period: String, _ days: String) throws {
    try compare("claims by Parly " + period, "claims --by Parly", days)
  }

  @Test(arguments: [
    ("en 2017", "2017..2017"), ("en décembre 2017", "2017-12..2017-12"),
    ("au mois de décembre 2017", "2017-12..2017-12"), ("dans l'année 2017", "2017..2017"),
    ("le 7 décembre 2017", "2017-12-07..2017-12-07"),
    ("du 1er mars 2017", "2017-03-01..2017-03-01"),
    ("le jeudi 7 décembre 2017", "2017-12-07..2017-12-07"), ("de 2017", "2017..2017"),
    ("publiées en 2017", "2017..2017"), ("depuis 2017", "2017.."),
    ("depuis le 7 décembre 2017", "2017-12-07.."), ("à partir d'octobre 2017", "2017-10.."),
    ("depuis le début de 2017", "2017.."), ("jusqu'en 2017", "..2017"),
    ("jusqu’à octobre 2017", "..2017-10"), ("jusqu'au 7 décembre 2017", "..2017-12-07"),
    ("avant 2017", "..2016"), ("avant octobre 2017", "..2017-09"),
    ("avant le 1er janvier 2017", "..2016-12-31"), ("après 2017", "2018.."),
    ("après le 7 octobre 2017", "2017-10-08.."), ("entre 2016 et 2017", "2016..2017"),
    ("entre octobre et décembre 2017", "2017-10..2017-12"),
    ("du 3 au 7 décembre 2017", "2017-12-03..2017-12-07"),
    ("de mars 2016 à mai 2017", "2016-03..2017-05"),
    ("la semaine du 4 décembre 2017", "2017-12-04..2017-12-10"),
    ("pendant la semaine du 7 décembre 2017", "2017-12-04..2017-12-10"),
    ("dans les années 2010", "2010..2019"), ("dans les années 90", "1990..1999"),
    ("aujourd'hui", "2017-12-07..2017-12-07"), ("hier", "2017-12-06..2017-12-06"),
    ("d'hier", "2017-12-06..2017-12-06"), ("avant-hier", "2017-12-05..2017-12-05"),
    ("cette semaine", "2017-12-04..2017-12-10"), ("ce mois-ci", "2017-12..2017-12"),
    ("cette année", "2017..2017"), ("la semaine dernière", "2017-11-27..2017-12-03"),
    ("le mois dernier", "2017-11..2017-11"), ("l'an dernier", "2016..2016"),
    ("l’année dernière", "2016..2016"), ("depuis hier", "2017-12-06.."),
    ("depuis la semaine dernière", "2017-11-27.."), ("ces 7 derniers jours", "2017-11-30.."),
    ("ces trois derniers mois", "2017-09-07.."),
    ("au cours des 2 dernières années", "2015-12-07.."),
  ])
  func `a period in French`(_ period: String, _ days: String) throws {
    try compare("déclarations de Parly " + period, "claims --by Parly", days)
  }

  @Test(arguments: [
    ("what did Parly say in 2017 about Daesh", "claims --by Parly --about Daesh"),
    ("in 2017, what did Parly say about Daesh?", "claims --by Parly --about Daesh"),
    ("claims by Parly in 2017 about Daesh", "claims --by Parly --about Daesh"),
    ("claims in 2017 about Daesh", "claims --about Daesh"),
    ("qu'a dit Parly en 2017 sur Daesh", "claims --by Parly --about Daesh"),
    ("en 2017, qu'a dit Parly de Daesh ?", "claims --by Parly --about Daesh"),
    ("qu'a dit Parly en 2017 de Daesh ?", "claims --by Parly --about Daesh"),
    ("en 2017, déclarations de Parly", "claims --by Parly"),
    ("déclarations en 2017 de Parly sur Daesh", "claims --by Parly --about Daesh"),
    ("articles de 2017 sur Daesh", "articles --about Daesh"),
    ("claims of 2017 about Daesh", "claims --about Daesh"),
    ("articles parus en 2017 sur Daesh", "articles --about Daesh"),
  ])
  func `a period anywhere`(_ question: String, _ command: String) throws {
    try compare(question, command, "2017..2017")
  }

  @Test(arguments: [
    ("articles sur mai 68", "articles --about 'mai 68'"),
    ("claims about 1984", "claims --about 1984"),
    ("chiffres sur les morts du 13 novembre", "figures --about 'morts du 13 novembre'"),
    ("chiffres sur les morts du 13 novembre 2015", "figures --about 'morts du 13 novembre 2015'"),
    ("claims about the attack of 7 October 2023", "claims --about 'attack of 7 October 2023'"),
    ("claims about the 2017 election", "claims --about '2017 election'"),
    ("claims about fraud in the 2017 election", "claims --about 'fraud in the 2017 election'"),
    ("claims about life after Brexit", "claims --about 'life after Brexit'"),
    ("claims about the last month of the war", "claims --about 'last month of the war'"),
    ("claims by Theresa May", "claims --by 'Theresa May'"),
    ("qui parle de l'élection de 2017", "claims --about 'élection de 2017'"),
  ])
  func `what is no period is words`(_ question: String, _ command: String) throws {
    #expect(try Ask.parse(question, now: Self.now).command == "verbatim " + command)
  }

  private func compare(_ question: String, _ command: String, _ days: String) throws {
    let ends = days.components(separatedBy: "..")
    let since = ends[0].isEmpty ? "" : " --since \(ends[0])"
    let until = ends[1].isEmpty ? "" : " --until \(ends[1])"
    #expect(
      try Ask.parse(question, now: Self.now).command == "verbatim \(command)\(since)\(until)")
  }
}
