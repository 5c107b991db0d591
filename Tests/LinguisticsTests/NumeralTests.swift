import Testing

@testable import Linguistics

@Suite struct NumeralTests {
  @Test(arguments: [
    ("soixante et onze", 71), ("soixante-et-onze", 71), ("quatre-vingt-dix-neuf", 99),
    ("quatre vingt dix neuf", 99), ("septante-deux", 72), ("huitante et un", 81),
    ("octante-trois", 83), ("nonante-neuf", 99), ("quatre-vingt-un", 81), ("quatre-vingts", 80),
    ("vingt et une", 21), ("cent un", 101), ("deux cents", 200), ("onze cents", 1100),
    ("mille neuf cent quatre-vingt-quatre", 1984), ("mil neuf cent", 1900),
    ("dix-neuf cent quatorze", 1914), ("deux cent mille", 200_000),
    ("un million et demi", 1_500_000), ("deux millions trois cent mille", 2_300_000),
    ("trente milliards", 30e9), ("mille milliards", 1e12), ("trois billions", 3e12),
    ("deux et demi", 2.5), ("trois virgule cinq", 3.5), ("zéro", 0), ("Zéro", 0), ("DEUX", 2),
  ])
  func `numbers in words are read`(words: String, value: Double) {
    #expect(Numeral.value(of: words) == value)
  }

  // 2026-11-25: these have more than 24 parts, and were not read.
  @Test(arguments: [25_854_293_798_459, 698_643_469_719_731, 999_999_999_999_999])
  func `numbers in words with hyphens throughout are read, however long`(number: Int) {
    let words = NumeralSpelling(isReformed: true).words(number)
    #expect(Numeral.value(of: String(words.map { $0 == " " ? "-" : $0 })) == Double(number))
  }

  @Test(arguments: [
    ("12 000", 12_000), ("12\u{A0}000", 12_000), ("12\u{202F}000", 12_000), ("12.000", 12_000),
    ("1.234.567", 1_234_567), ("1.234,56", 1234.56), ("3,5", 3.5), ("8.1", 8.1), ("0,125", 0.125),
    ("0.125", 0.125), ("1,125", 1.125), ("10,000", 10_000), ("2344", 2344), ("30 milliards", 30e9),
    ("1,5 million", 1_500_000), ("20 mille", 20_000), ("3 milliards 200 millions", 3.2e9),
    ("2 millions et demi", 2_500_000), ("117 961 490 000", 117_961_490_000),
  ])
  func `numbers in digits are read in every French habit`(digits: String, value: Double) {
    #expect(Numeral.value(of: digits) == value)
  }

  @Test(arguments: [
    "", "deuxième", "dix-huitième", "cinq-mâts", "millier", "vingt et deux", "et demi", "trente un",
    "un deux", "G7", "37e", "cent millionième", "-", "deux cent cents", "million",
  ])
  func `what is no number is not read as one`(text: String) {
    #expect(Numeral.value(of: text) == nil)
  }

  static let spellings: [NumeralSpelling] = NumeralSpelling.Region.allCases.flatMap {
    [NumeralSpelling(region: $0), NumeralSpelling(region: $0, isReformed: true)]
  }

  @Test(arguments: [
    (0, "zéro", "zéro"), (17, "dix-sept", "dix-sept"), (21, "vingt et un", "vingt-et-un"),
    (70, "soixante-dix", "soixante-dix"), (71, "soixante et onze", "soixante-et-onze"),
    (80, "quatre-vingts", "quatre-vingts"), (81, "quatre-vingt-un", "quatre-vingt-un"),
    (91, "quatre-vingt-onze", "quatre-vingt-onze"), (100, "cent", "cent"),
    (200, "deux cents", "deux-cents"), (201, "deux cent un", "deux-cent-un"),
    (1000, "mille", "mille"), (1100, "mille cent", "mille-cent"),
    (2071, "deux mille soixante et onze", "deux-mille-soixante-et-onze"),
    (80_000, "quatre-vingt mille", "quatre-vingt-mille"),
    (200_080, "deux cent mille quatre-vingts", "deux-cent-mille-quatre-vingts"),
    (1_000_000, "un million", "un million"),
    (80_000_000, "quatre-vingts millions", "quatre-vingts millions"),
    (200_300_000, "deux cents millions trois cent mille", "deux-cents millions trois-cent-mille"),
    (1_000_000_000_000_000, "un billiard", "un billiard"),
  ])
  func `numbers are spelled as in France, before and since 1990`(
    number: Int, old: String, reformed: String
  ) {
    #expect(NumeralSpelling().words(number) == old)
    #expect(NumeralSpelling(isReformed: true).words(number) == reformed)
  }

  @Test(arguments: [
    (71, "septante et un", "septante et un"), (79, "septante-neuf", "septante-neuf"),
    (80, "quatre-vingts", "huitante"), (81, "quatre-vingt-un", "huitante et un"),
    (95, "nonante-cinq", "nonante-cinq"), (98_000, "nonante-huit mille", "nonante-huit mille"),
    (80_000, "quatre-vingt mille", "huitante mille"),
  ])
  func `numbers are spelled as in Belgium and Switzerland`(
    number: Int, belgian: String, swiss: String
  ) {
    #expect(NumeralSpelling(region: .belgium).words(number) == belgian)
    #expect(NumeralSpelling(region: .switzerland).words(number) == swiss)
  }

  @Test(arguments: spellings)
  func `every number to ten thousand is read back from its words`(spelling: NumeralSpelling) {
    for number in 0...10_000 { check(number, spelling) }
  }

  @Test(arguments: spellings)
  func `numbers of every length to 10^15 are read back from their words`(
    spelling: NumeralSpelling
  ) {
    var state: UInt64 = 42
    for index in 0..<10_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let least = (0..<index % 15).reduce(1) { power, _ in power * 10 }
      check(least + Int(state >> 1) % (9 * least + 1), spelling)
    }
  }

  private func check(_ number: Int, _ spelling: NumeralSpelling) {
    let words = spelling.words(number)
    if Numeral.value(of: words) != Double(number) { Issue.record("\(number): \(words)") }
  }

  @Test func `endless digits and words are read without a trap`() {
    #expect(Numeral.value(of: String(repeating: "9", count: 100_000)) == nil)
    #expect(Numeral.value(of: String(repeating: "1 000 ", count: 10_000)) == nil)
    #expect(Numeral.value(of: String(repeating: "deux-", count: 50_000) + "deux") == nil)
    #expect(Numeral.value(of: String(repeating: "million ", count: 50_000)) == nil)
  }
}
