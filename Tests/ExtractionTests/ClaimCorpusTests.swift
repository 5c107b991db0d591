import Testing

@testable import Extraction

/// Each text of the corpus gives its claims and no others: content to the letter, kind, speaker
/// and stance.
@Suite struct ClaimCorpusTests {
  @Test(arguments: ClaimCorpus.entries(ClaimCorpus.spoken)) func `incises, prepositions and colons`(
    entry: ClaimCorpus.Entry
  ) throws {
    try check(entry)
  }

  @Test(arguments: ClaimCorpus.entries(ClaimCorpus.clauses)) func `clauses and their ends`(
    entry: ClaimCorpus.Entry
  ) throws {
    try check(entry)
  }

  @Test(arguments: ClaimCorpus.entries(ClaimCorpus.quotedWords)) func `a few quoted words`(
    entry: ClaimCorpus.Entry
  ) throws {
    try check(entry)
  }

  @Test(arguments: ClaimCorpus.entries(ClaimCorpus.speakers)) func `who is meant`(
    entry: ClaimCorpus.Entry
  ) throws {
    try check(entry)
  }

  @Test(arguments: ClaimCorpus.entries(ClaimCorpus.reviewed)) func `what a review found`(
    entry: ClaimCorpus.Entry
  ) throws {
    try check(entry)
  }

  @Test(arguments: ClaimCorpus.entries(ClaimCorpus.articles)) func `short articles`(
    entry: ClaimCorpus.Entry
  ) throws {
    try check(entry)
  }

  @Test(arguments: ClaimCorpus.negatives.split(separator: "\n").map(String.init))
  func `what is no claim`(text: String) throws {
    try check(ClaimCorpus.Entry(text: text, claims: []))
  }

  private func check(_ entry: ClaimCorpus.Entry) throws {
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
    #expect(found == entry.claims)
  }
}
