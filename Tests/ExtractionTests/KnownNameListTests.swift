import Linguistics
import Testing

@testable import Extraction

/// Lists of names that are empty, huge, broken or at odds with themselves.
@Suite struct KnownNameListTests {
  @Test func `an empty list and names that stand nowhere change nothing`() throws {
    let texts = try SampleTexts.all()
    #expect(texts.count > 5)
    let plain = try Extractor()
    let empty = try Extractor(knowing: KnownNames([]))
    let absent = try Extractor(
      knowing: KnownNames([
        .init(name: "Zwyqx Hrbtl", type: .person, aliases: ["QZX", "la Zwyqxerie"]),
        .init(name: "Le Zwyqx de Paris", type: .organization),
      ]))
    for text in texts {
      let expected = plain.extract(text)
      #expect(!expected.entities.isEmpty)
      #expect(empty.extract(text) == expected)
      #expect(absent.extract(text) == expected)
    }
  }

  @Test func `a listed name of the samples is listed in their extraction`() throws {
    let known = try Extractor(
      knowing: KnownNames([.init(name: "Serge R.", type: .person, aliases: ["Sergueï Roudskoï"])]))
    let names = try SampleTexts.all().flatMap { known.extract($0).entities.map(\.name) }
    #expect(names.contains("Serge R.") && !names.contains("Sergueï Roudskoï"))
  }

  @Test(arguments: ["", " ", "…", "« »", "'", "-", "\u{301}", "\u{0}", "😀", ". . ."])
  func `what has no letter is no name`(name: String) throws {
    let known = KnownNames([.init(name: name, type: .person, aliases: [name])])
    #expect(known.isEmpty)
    try check("Luc \(name) Orsel \(name), \(name)", known)
  }

  @Test(arguments: [
    "A", "Le", "l’", "A\u{0}B", "😀 Orsel 😀", "Orsel \u{0}", "e\u{301}tat", "-Orsel-", "12",
    "Luc, Orsel",
    "M. Orsel", "@orsel", "\u{202E}Orsel", "Or\nsel", "عمر", "王",
  ])
  func `no name is too odd`(name: String) throws {
    let known = KnownNames([.init(name: name, type: .place, aliases: ["", name + name])])
    try check(String(repeating: "\(name) \(name.uppercased()), Le \(name). ", count: 40), known)
  }

  @Test func `a name of a thousand words is never met, its alias is`() throws {
    let long = Array(repeating: "Luc", count: 1000).joined(separator: " ")
    let known = KnownNames([.init(name: long, type: .organization, aliases: ["Lucs"])])
    try check(String(repeating: long + " ", count: 4), known)
    try #expect(FoundNames("On a vu les Lucs hier.", knowing: known).marked == ["O Lucs"])
  }

  @Test func `of ten thousand names each is found`() throws {
    let known = KnownNames(
      (0..<10_000).map { .init(name: "Orsel Vidon \($0)", type: .organization) })
    let marked = try FoundNames("Le contrat va à Orsel Vidon 7341 demain.", knowing: known).marked
    #expect(marked == ["O Orsel Vidon 7341"])
  }

  @Test func `of two entries with one alias the first has it`() throws {
    let known = KnownNames([
      .init(name: "Ligue du Val", type: .organization, aliases: ["LDV"]),
      .init(name: "Lise de Varnel", type: .person, aliases: ["LDV"]),
      .init(name: "ligue du val", type: .organization, aliases: ["Ligue valoise"]),
    ])
    let bearers = try FoundNames("La LDV dément. La Ligue valoise rit.", knowing: known).bearers
    #expect(bearers == ["Ligue du Val: LDV, Ligue valoise"])
  }

  @Test func `what is no type of names is left out`() {
    #expect(KnownNames([.init(name: "Orsel", type: .unnamed)]).isEmpty)
  }

  private func check(_ text: String, _ known: KnownNames) throws {
    let count = text.unicodeScalars.count
    var end = 0
    for entity in try Extractor(knowing: known).extract(text).entities {
      #expect(!entity.name.isEmpty && !entity.mentions.isEmpty)
      #expect(entity.mentions.allSatisfy { $0.span.start < $0.span.end && $0.span.end <= count })
    }
    for mention in try FoundNames(text, knowing: known).names.mentions {
      #expect(mention.tokens.lowerBound >= end && !mention.tokens.isEmpty)
      end = mention.tokens.upperBound
    }
  }
}
