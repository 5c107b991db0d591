import Testing

@testable import Query

/// What a search shows of an article.
@Suite struct ExcerptTests {
  private static let filler = String(repeating: "mot après mot, ", count: 40)

  static let texts: [(String, String, String)] = [
    ("Le phare est loin.", "phare", "Le phare est loin."),
    ("L'Œuvre est belle.", "oeuvre", "L'Œuvre est belle."),
    (filler + "le phare, là-bas.", "phare", "… le phare, là-bas."),
    ("Le phare, " + filler, "phare", "Le phare, …"),
    (filler + "le phare, " + filler, "phare", "… le phare, …"),
    (filler + String(repeating: "x", count: 400), "x*", "… xxxxxxxxxxxx…"),
    (String(repeating: "a ", count: 20_000), "a", "a a …"),
    ("Un\u{1}deux trois", "deux", "Un"),
  ]

  @Test(arguments: texts) func `the words stand in what is shown of their article`(
    _ text: String, _ words: String, _ shape: String
  ) throws {
    let archive = try SmallArchive { try $0.article(text) }
    let excerpt = try #require(
      try archive.column("excerpt", Question(.search, words: [words])).first)
    let parts = shape.split(separator: "…", omittingEmptySubsequences: false)
    #expect(excerpt.hasPrefix("…") == shape.hasPrefix("…"), "\(excerpt)")
    #expect(excerpt.hasSuffix("…") == shape.hasSuffix("…"), "\(excerpt)")
    for part in parts { #expect(part.isEmpty || excerpt.contains(part.prefix(16)), "\(excerpt)") }
    let bare = excerpt.filter { $0 != "…" }
    #expect(text.filter { $0 != "\u{1}" }.contains(bare) && bare.count <= 200)
    #expect(!bare.hasPrefix("ot ") && !bare.hasSuffix(" mo") && !bare.hasSuffix(" apr"))
  }
}
