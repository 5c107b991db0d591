import Testing

@testable import Extraction

@Suite struct HostileTextTests {
  @Test(arguments: [
    "«", "a", "M. ", "7", "\n", "\"x\" ", "dit que ", "il a dit que ", "selon X, ", ", a dit X",
    "Paul Martin ", "( ", "l'", "a-", "a.", "a@", "« il », dit-il ", "plus de 12 000 ", "e\u{301}",
    "« \" » ' ", "\u{0}", "-t-il", "que ", "Selon ", " : « ", "de ", "un million de milliards ",
  ])
  func `no repetition traps, and every offset is in the text`(piece: String) throws {
    let text = String(repeating: piece, count: 1500)
    try check(Extractor().extract(text), text)
  }

  @Test func `random text neither traps nor loses its place`() throws {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "«", "»", "\"", "il", " a dit ", " que ", ", ", ". ", "Paul", " Martin ", "selon ", "\n", "é",
      "😀", "12 ", "%",
      "-t-il ", " : ", "d’", "après ", "le ministre ", "(", ")", "500 euros ", "\u{301}", "X",
    ]
    for _ in 0..<300 {
      let text = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      try check(Extractor().extract(text), text)
    }
  }

  private func check(_ extraction: Extraction, _ text: String) {
    let count = text.unicodeScalars.count
    let spans =
      extraction.claims.flatMap {
        $0.spans + [$0.sentence] + ($0.cue.map { [$0] } ?? []) + $0.quoted
      }
      + extraction.claims.compactMap { $0.speaker?.mention } + extraction.figures.map(\.span)
      + extraction.entities.flatMap { $0.mentions.map(\.span) }
    #expect(spans.allSatisfy { $0.start >= 0 && $0.start < $0.end && $0.end <= count })
    #expect(extraction.claims.allSatisfy { !$0.spans.isEmpty })
  }
}
