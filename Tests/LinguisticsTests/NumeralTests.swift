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

  @Test func `every number to ten thousand is read back from its words`() {
    for spelling in NumeralTests.spellings {
      for number in 0...10_000 where Numeral.value(of: spelling.words(number)) != Double(number) {
        Issue.record("\(number): \(spelling.words(number))")
      }
    }
  }

  @Test func `numbers to a thousand billions are read back from their words`() {
    var state: UInt64 = 42
    for spelling in NumeralTests.spellings {
      for _ in 0..<2_000 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let number = Int(state >> 14) % (1 << (10 + Int(state % 40)))
        if Numeral.value(of: spelling.words(number)) != Double(number) {
          Issue.record("\(number): \(spelling.words(number))")
        }
      }
    }
  }

  @Test func `endless digits and words are read without a trap`() {
    #expect(Numeral.value(of: String(repeating: "9", count: 100_000)) == nil)
    #expect(Numeral.value(of: String(repeating: "1 000 ", count: 10_000)) == nil)
    #expect(Numeral.value(of: String(repeating: "deux-", count: 50_000) + "deux") == nil)
    #expect(Numeral.value(of: String(repeating: "million ", count: 50_000)) == nil)
  }
}
