import Linguistics
import Testing

@testable import Extraction

@Suite struct FigureFinderTests {
  @Test(arguments: FigureCorpus.all)
  func `each marked figure is found, whole and with what it says`(row: FigureCorpus.Row) {
    let found = figures(row.text.filter { $0 != "⟦" && $0 != "⟧" })
    #expect(found.map(\.words) == marked(row.text))
    #expect(found.map(\.description) == row.figures)
  }

  @Test(arguments: FigureCorpus.none)
  func `what is no quantity is left out`(text: String) {
    #expect(figures(text).map(\.words) == [])
  }

  @Test(arguments: NotAFigure.rules.map(\.name))
  func `the example of each exclusion holds no figure, and its rule drops a number`(name: String) {
    let text = AnnotatedText(FigureExamples.notFigures[name] ?? "dix ans")
    #expect(FigureFinder().figures(in: text).isEmpty)
    let reasons = text.sentences.flatMap { sentence in
      let scope = FigureScope(text: text, tokens: sentence.tokens)
      let reader = QuantityReader(scope)
      return sentence.tokens.compactMap { reader.quantity(at: $0) }
        .compactMap { NotAFigure(scope: scope).reason($0) }
    }
    #expect(reasons.contains(name))
  }

  @Test func `a figure in a claim bears its speaker`() throws {
    let extraction = try Extractor().extract("« Nous avons 500 cas », a déclaré Awa Diop.")
    #expect(extraction.figures.map(\.value) == [500])
    #expect(extraction.figures.first?.claim == 0)
    #expect(extraction.figures.first?.speaker?.name == "Awa Diop")
  }

  @Test(arguments: [
    "", "⟦", "%", "un", "un et un et un", "deux-", "-5", "+", "12,", ",5", "1/2/3", "5 %%%",
    "millions", "entre", "entre 5 et", "de 5 à", "\u{FFFD}5\u{FFFD}", "5\u{301}", "€", "$5$", "5 (",
    "dont", "dont 5", "sur", "trois sur", "NaN", "٣ مليون", "999999999999999999999999999999",
  ])
  func `no broken text makes it trap`(text: String) throws {
    for times in [1, 3] {
      let text = String(repeating: text + " ", count: times)
      for figure in try Extractor().extract(text).figures {
        #expect(figure.span.start < figure.span.end)
        #expect(figure.value.isFinite)
      }
    }
  }

  @Test func `long monotonous texts are read to the end`() {
    for piece in ["9", "1 000 ", "deux ", "12, 13 et 14, ", "3 points 50 % ", "un sur deux "] {
      let text = String(repeating: piece, count: 1_000)
      let found = FigureFinder().figures(in: AnnotatedText(text))
      #expect(found.allSatisfy { $0.range.upperBound <= text.utf8.count })
    }
  }

  // MARK: - Drawing

  private struct Drawn {
    var words: String
    var description: String
  }

  private func figures(_ string: String) -> [Drawn] {
    let text = AnnotatedText(string)
    return FigureFinder().figures(in: text).map {
      Drawn(words: text.string($0.range), description: describe($0))
    }
  }

  private func describe(_ figure: FoundFigure) -> String {
    var parts = ["\(figure.modifier)", "\(figure.kind)", number(figure)]
    if let unit = figure.unitCode { parts.append("u=" + unit) }
    if let noun = figure.noun { parts.append("n=" + noun) }
    if let per = figure.per { parts.append("p=" + per) }
    return parts.joined(separator: " ")
  }

  private func number(_ figure: FoundFigure) -> String {
    short(figure.value) + (figure.valueMax.map { "-" + short($0) } ?? "")
  }

  private func short(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }

  /// The words between the marks.
  private func marked(_ text: String) -> [String] {
    text.split(separator: "⟦").dropFirst(text.hasPrefix("⟦") ? 0 : 1)
      .compactMap { $0.split(separator: "⟧", maxSplits: 1).first.map(String.init) }
  }
}
