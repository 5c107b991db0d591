import Testing

@testable import Ingestion

struct XMLEncodingTests {
  private static let text = "« L’été à Œuilly : 3 € »"
  private static let latin = "« L'été à Orval : déjà »"

  private static func feed(_ text: String, encoding: String?) -> String {
    let declared = encoding.map { " encoding=\"\($0)\"" } ?? ""
    return "<?xml version=\"1.0\"\(declared)?>\n<rss version=\"2.0\"><channel>"
      + "<title>À la une</title><item><description>\(text)</description></item></channel></rss>"
  }

  /// The bytes of a text of whose characters each is one byte.
  private static func single(_ text: String, _ others: [Unicode.Scalar: UInt8] = [:]) -> [UInt8] {
    text.unicodeScalars.map { others[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
  }

  private static let windows: [Unicode.Scalar: UInt8] = ["’": 0x92, "Œ": 0x8C, "€": 0x80]

  @Test(arguments: [
    ("UTF-8", "utf-8"), ("utf8", "utf-8"), ("ISO-8859-1", "utf-8"), (nil, "utf-8"),
    ("x-nowhere", "utf-8"), ("UTF-16", "utf-8"),
  ])
  func `bytes that are UTF-8 are UTF-8, whatever they are declared to be`(
    _ declared: String?, _ recorded: String
  ) {
    let found = Reading("a.rss", Self.feed(Self.text, encoding: declared))
    #expect(found.articles.map(\.text) == [Self.text])
    #expect(found.articles.map(\.encoding) == [recorded])
    #expect(found.articles.map(\.source) == ["À la une"])
  }

  @Test(arguments: [
    ("windows-1252", text, windows, "windows-1252"), ("ISO-8859-1", text, windows, "iso-8859-1"),
    ("ISO-8859-1", latin, [:], "iso-8859-1"),
    ("ISO-8859-15", "« L'été : 3 € »", ["€": 0xA4], "iso-8859-15"),
    // Declared wrongly, or not at all.
    ("UTF-8", text, windows, "windows-1252"), (nil, text, windows, "windows-1252"),
    ("x-nowhere", text, windows, "windows-1252"), ("UTF-16", text, windows, "windows-1252"),
  ])
  func `others are what they are declared to be, or else Windows-1252`(
    _ declared: String?, _ text: String, _ bytes: [Unicode.Scalar: UInt8], _ recorded: String
  ) {
    let found = Reading("a.rss", Self.single(Self.feed(text, encoding: declared), bytes))
    #expect(found.rejections == [])
    #expect(found.articles.map(\.text) == [text])
    #expect(found.articles.map(\.encoding) == [recorded])
    #expect(found.articles.map(\.source) == ["À la une"])
  }

  @Test func `a text in plain ASCII may be declared to be anything`() {
    for declared in ["UTF-16", "ISO-8859-15", "x-nowhere", "UTF-8"] {
      let document = "<?xml version='1.0' encoding='\(declared)'?><rss><item><description>Un."
      let found = Reading("a.rss", document + "</description></item></rss>")
      #expect(found.articles.map(\.text) == ["Un."])
    }
  }

  @Test func `one article in another encoding than the rest does not spoil them`() {
    let item = "<item><description>été</description></item>\n"
    let bytes = Array("<rss><channel>\n\(item)".utf8) + Self.single(item) + Array(item.utf8)
    let found = Reading("a.rss", bytes + Array("</channel></rss>".utf8))
    #expect(found.articles.map(\.text) == ["été", "été", "été"])
    #expect(found.articles.map(\.encoding) == ["utf-8", "windows-1252", "utf-8"])
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is read, with or without its mark`(_ bigEndian: Bool, _ hasMark: Bool) {
    let document = (hasMark ? "\u{FEFF}" : "") + Self.feed(Self.text, encoding: "UTF-16")
    let bytes = document.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
    let found = Reading("a.rss", bytes)
    #expect(found.rejections == [])
    #expect(found.articles.map(\.text) == [Self.text])
    #expect(found.articles.map(\.encoding) == [bigEndian ? "utf-16be" : "utf-16le"])
  }

  @Test(arguments: ArticleSheet.allCases)
  func `accents, quotation marks and spaces come through as they are`(_ sheet: ArticleSheet) {
    let text =
      "« Oui », “non” "
      + "\"peut-être\" : l’œuvre d'Anaïs coûte 1\u{202F}200\u{A0}€ — 𝒜 e\u{301}"
    let found = sheet.reading(sheet.document([sheet.article(text)]))
    let stored = StoredText(text).text
    #expect(
      found.articles.first?.text.unicodeScalars.elementsEqual(stored.unicodeScalars) == true)
  }

  @Test(arguments: [
    ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\n\nb", "a\n\nb"), ("a&#13;&#10;b", "a\nb"),
    ("<![CDATA[a\r\n\r\nb]]>", "a\n\nb"),
    ("&lt;p&gt;a\nb&lt;/p&gt;&lt;p&gt;c&lt;/p&gt;", "a b\n\nc"),
    ("&lt;p&gt;a&lt;br/&gt;b&lt;/p&gt;", "a\nb"),
  ])
  func `line ends of plain text stay, and those of HTML are what a reader sees`(
    _ written: String, _ text: String
  ) {
    let found = Reading("a.rss", Self.feed(written, encoding: nil))
    #expect(found.articles.map(\.text) == [text])
  }
}
