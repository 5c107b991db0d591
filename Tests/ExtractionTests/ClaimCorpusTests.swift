import Testing

@testable import Extraction

/// Each text of the corpus gives its claims and no others: content to the letter, kind, speaker
/// and stance.
@Suite struct ClaimCorpusTests {
  @Test(arguments: ClaimCorpus.all.flatMap(CorpusEntry.entries))
  func `what is a claim`(entry: CorpusEntry) throws {
    try check(entry)
  }

  @Test(arguments: ClaimCorpus.negatives.split(separator: "\n").map(String.init))
  func `what is no claim`(text: String) throws {
    try check(CorpusEntry(text: text, found: []))
  }

  private func check(_ entry: CorpusEntry) throws {
    let scalars = Array(entry.text.unicodeScalars)
    func words(_ span: Span) -> String {
      String(String.UnicodeScalarView(scalars[span.start..<span.end]))
    }
    let found = try Extractor().extract(entry.text).claims.map { claim in
      let content = claim.spans.map(words).joined(separator: " … ")
      let stance = claim.stance == .asserted ? [] : [claim.stance.rawValue]
      return ([claim.kind.rawValue, claim.speaker?.name ?? "?", content] + stance)
        .joined(separator: " | ")
    }
    #expect(found == entry.found)
  }
}
