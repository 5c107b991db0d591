import Linguistics
import Testing

@testable import Extraction

@Suite struct FigureFinderTests {
  @Test(arguments: FigureRule.all)
  func `each rule fires on its example`(rule: FigureRule) throws {
    try #expect(Extractor().extract(rule.example).figures.map(\.rule).contains(rule.name))
  }

  @Test(arguments: NotAFigure.rules)
  func `the example of each exclusion holds no figure, and its rule drops a number`(
    rule: NotAFigure.Rule
  ) throws {
    let text = try LanguageModel.french().read(rule.example)
    #expect(FigureFinder().figures(in: text).isEmpty)
    let words = FigureWords(text)
    let reasons = text.sentences.flatMap { sentence in
      let scope = FigureScope(words, tokens: sentence.tokens)
      let reader = QuantityReader(scope)
      return sentence.tokens.compactMap { reader.quantity(at: $0) }
        .compactMap { NotAFigure(scope: scope).reason($0) }
    }
    #expect(reasons.contains(rule.name))
  }

  @Test(arguments: [
    "", "⟦", "%", "un", "un et un et un", "deux-", "-5", "+", "12,", ",5", "1/2/3", "5 %%%",
    "millions", "entre", "entre 5 et", "de 5 à", "\u{FFFD}5\u{FFFD}", "5\u{301}", "€", "$5$", "5 (",
    "dont", "dont 5", "sur", "trois sur", "NaN", "٣ مليون", "999999999999999999999999999999",
    "plus de", "un peu plus de 5", "plus de 3 de 3", "vingt et", "quarante-", "un demi", "½",
    "million de million de millions", "deux et demi et demi", "de 3 de 3 de", "5 %", "- 5 - 5",
    "999999999 milliards de milliards de milliards de milliards", "0 sur 0", "entre 9 et 1 %",
  ])
  func `no broken text makes it trap`(text: String) throws {
    for times in [1, 3, 50] {
      let text = String(repeating: text + " ", count: times)
      var last = 0
      for figure in try Extractor().extract(text).figures {
        #expect(figure.span.start < figure.span.end)
        #expect(figure.span.start >= last)
        #expect(figure.value.isFinite)
        last = figure.span.end
      }
    }
  }

  @Test func `long monotonous texts are read to the end`() throws {
    for piece in ["9", "1 000 ", "deux ", "12, 13 et 14, ", "3 points 50 % ", "un sur deux "] {
      let text = String(repeating: piece, count: 1_000)
      let found = try FigureFinder().figures(in: LanguageModel.french().read(text))
      #expect(found.allSatisfy { $0.range.upperBound <= text.utf8.count })
    }
  }
}
