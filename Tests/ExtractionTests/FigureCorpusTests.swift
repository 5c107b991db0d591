import Testing

@testable import Extraction

/// Each text of the corpus gives its figures and no others, with all that they say.
@Suite struct FigureCorpusTests {
  @Test(arguments: FigureCorpus.all.flatMap(CorpusEntry.entries))
  func `what is a figure`(entry: CorpusEntry) throws { try check(entry) }

  @Test(arguments: FigureCorpus.negatives.split(separator: "\n").map(String.init))
  func `what is no figure`(text: String) throws {
    try check(CorpusEntry(text: text, found: []))
  }

  private func check(_ entry: CorpusEntry) throws {
    let scalars = Array(entry.text.unicodeScalars)
    let found = try Extractor().extract(entry.text).figures.map { figure in
      let words = scalars[figure.span.start..<figure.span.end]
      return String(String.UnicodeScalarView(words)) + " | " + describe(figure)
    }
    #expect(found == entry.found)
  }

  private func describe(_ figure: Figure) -> String {
    var parts = ["\(figure.modifier)", "\(figure.kind)", number(figure)]
    if let unit = figure.unitCode { parts.append("u=" + unit) }
    if let noun = figure.noun { parts.append("n=" + noun) }
    if let per = figure.per { parts.append("p=" + per) }
    if let speaker = figure.speaker { parts.append("s=" + speaker.name) }
    return parts.joined(separator: " ")
  }

  private func number(_ figure: Figure) -> String {
    short(figure.value) + (figure.valueMax.map { "-" + short($0) } ?? "")
  }

  private func short(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
