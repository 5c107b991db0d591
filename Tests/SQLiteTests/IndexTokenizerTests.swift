import Testing

@testable import SQLite

@Suite struct IndexTokenizerTests {
  private func tokens(_ text: String) throws -> [String] {
    let tokenizer = try IndexTokenizer(on: try Connection.open(":memory:", .create))
    let bytes = Array(text.utf8)
    var tokens: [String] = []
    try tokenizer.tokens(of: text) { token in
      tokens.append(token.text + "<" + String(decoding: bytes[token.bytes], as: UTF8.self))
    }
    return tokens
  }

  @Test(arguments: [
    ("L’Armée d'été", ["l<L", "armee<Armée", "d<d", "ete<été"]),
    ("Œuvre", ["œuvre<Œuvre"]),
    ("porte-parole, 23,5 %", ["porte<porte", "parole<parole", "23<23", "5<5"]),
    ("« Déclarée »", ["declaree<Déclarée"]),
    ("", []), (" … ", []), ("a\0b", ["a<a", "b<b"]),
  ])
  func `a text yields the words that the index would hold, with their originals`(
    text: String, expected: [String]
  ) throws {
    #expect(try tokens(text) == expected)
  }

  @Test func `the words are those of a real index`() throws {
    let text = "À l’Élysée, l'œuvre d’Æsop coûte 1 200,50 € — « c’est inouï », dit-il. ÑANDÚ ﬁn"
    let connection = try Connection.open(":memory:", .create)
    try connection.run(
      """
      CREATE VIRTUAL TABLE search USING fts5 (a, tokenize="unicode61 remove_diacritics 2");
      CREATE VIRTUAL TABLE word USING fts5vocab (search, row);
      """)
    try connection.prepare("INSERT INTO search VALUES (?)").run(text)
    var indexed: [String] = []
    try connection.prepare("SELECT term FROM word ORDER BY term").each {
      indexed.append($0.text(0))
    }
    var words: Set<String> = []
    try IndexTokenizer(on: connection).tokens(of: text) { words.insert($0.text) }
    #expect(words.sorted() == indexed)
  }
}
