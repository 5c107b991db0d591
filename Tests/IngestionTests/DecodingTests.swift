import Testing

@testable import Ingestion

struct DecodingTests {
  @Test(arguments: [
    ("Élysée « œuvre » ’\u{202F}€", "utf-8"),
    ("plain", "utf-8"),
  ])
  func `UTF-8 stays as it is`(_ text: String, _ encoding: String) {
    let found = Reading("a.txt", text)
    #expect(found.articles.first?.text == text)
    #expect(found.articles.first?.encoding == encoding)
  }

  @Test func `bytes that are not UTF-8 are Windows-1252`() {
    // « Été » – 5 € : œuf’ with an undefined byte at the end.
    let bytes: [UInt8] = [
      0xAB, 0xA0, 0xC9, 0x74, 0xE9, 0xA0, 0xBB, 0x20, 0x96, 0x20, 0x35, 0xA0, 0x80, 0x20, 0x9C,
      0x75, 0x66, 0x92, 0x81,
    ]
    let found = Reading("a.txt", bytes)
    #expect(found.articles.first?.text == "«\u{A0}Été\u{A0}» – 5\u{A0}€ œuf’\u{FFFD}")
    #expect(found.articles.first?.encoding == "windows-1252")
  }

  @Test func `a stray byte does not spoil a text in UTF-8`() {
    let bytes = Array("L’été à l’Élysée ".utf8) + [0x92] + Array(" œuvre".utf8)
    let found = Reading("a.txt", bytes)
    #expect(found.articles.first?.text == "L’été à l’Élysée ’ œuvre")
    #expect(found.articles.first?.encoding == "utf-8, windows-1252")
  }

  @Test func `marks of byte order are dropped`() {
    #expect(Reading("a.txt", [0xEF, 0xBB, 0xBF] + Array("été".utf8)).articles.first?.text == "été")
  }

  @Test(arguments: [true, false], [1, 2, 3, 7, 65536])
  func `UTF-16 with its mark is read, cut anywhere`(_ bigEndian: Bool, _ block: Int) {
    let text = "L’été « 🇫🇷 » coûte 5 €.\r\n" + String(repeating: "𝒜é", count: 50)
    var bytes: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in text.utf16 {
      let high = UInt8(unit >> 8)
      let low = UInt8(unit & 0xFF)
      bytes += bigEndian ? [high, low] : [low, high]
    }
    let found = Reading("a.txt", bytes, block: block)
    let stored = "L’été « 🇫🇷 » coûte 5 €.\n" + String(repeating: "𝒜é", count: 50)
    #expect(found.articles.first?.text == stored)
    #expect(found.articles.first?.encoding == (bigEndian ? "utf-16be" : "utf-16le"))
  }

  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\r\r\n", "a\n\n"), ("e\u{301}te\u{301}", "été"),
    ("a\u{2028}b\u{A0}c\u{202F}d\u{2009}e ", "a\u{2028}b\u{A0}c\u{202F}d\u{2009}e "),
    ("a\u{0}b", "a\u{FFFD}b"),
  ])
  func `a text is stored with its own spaces and marks`(_ given: String, _ stored: String) {
    #expect(StoredText(given).text.unicodeScalars.elementsEqual(stored.unicodeScalars))
  }

  @Test func `NULs are counted`() {
    #expect(Reading("a.txt", "Le texte\u{0} est\u{0} long assez pour deux.").nulls == 2)
  }

  @Test(arguments: [
    Array("%PDF-1.4 abc".utf8), [0x50, 0x4B, 0x03, 0x04, 0x41], [UInt8](0...255),
    [0x41, 0, 0x42, 0, 0x43, 0],
  ])
  func `a binary file is a rejection`(_ bytes: [UInt8]) {
    let found = Reading("a.txt", bytes)
    #expect(found.articles.isEmpty)
    #expect(found.rejections.count == 1)
    #expect(found.rejections.first?.hasPrefix("a.txt: The file ") == true)
  }

  @Test(arguments: [
    ("", "a.txt: The file is empty."),
    (" \n\n ", "a.txt: The article has an empty text."),
    (
      "Date: 31/02/2024\nId: 4\n\nTexte",
      "a.txt:1: \"Date\" is not a date: \"31/02/2024\". Write 2024-02-29."
    ),
  ])
  func `a text without words is a rejection`(_ text: String, _ rejection: String) {
    #expect(Reading("a.txt", text).rejections == [rejection])
  }
}
