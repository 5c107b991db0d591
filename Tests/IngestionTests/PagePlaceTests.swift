import Testing

@testable import Archive
@testable import Ingestion

/// Where the paragraphs of articles stand in the bytes of their pages.
struct PagePlaceTests {
  @Test(arguments: PageFixture.all)
  func `the bytes of a paragraph, cut out of the page, give the paragraph again`(
    _ fixture: PageFixture
  ) throws {
    let article = try #require(fixture.article)
    let encoding = article.encoding
    let scalars = Array(article.text.unicodeScalars)
    for place in article.paragraphs {
      let bytes = fixture.page[place.pageOffset..<place.pageOffset + place.pageLength]
      let utf8 = encoding == "utf-8" ? Array(bytes) : Charset.utf8(bytes, declared: encoding)
      let paragraph = HTMLFragment.text(of: try #require(utf8))
      let stored = scalars[place.start...].prefix(paragraph.unicodeScalars.count)
      #expect(String(String.UnicodeScalarView(stored)) == paragraph)
    }
  }

  @Test func `nearly all paragraphs have their place`() {
    var (placed, all) = (0, 0)
    // Two declare their text for machines; of preformatted text, bytes alone give other line ends.
    let without = ["08-reserve-abonnes", "24-application", "35-depeche-preformatee"]
    for fixture in PageFixture.all where !without.contains(fixture.name) {
      guard let article = fixture.article else { continue }
      placed += article.paragraphs.count
      all += article.text.split(separator: "\n\n").count - 1
    }
    #expect(placed * 100 >= all * 97, "\(placed) of \(all)")
  }

  private static let page =
    "<html><body><h1>Été</h1><p>Le «&nbsp;café&nbsp;» de l’Œuvre, à Nîmes, a coûté 12 € : "
    + "c'est <b>trop</b> cher, dit-on.</p></body></html>"
  private static let body =
    "Le «\u{A0}café\u{A0}» de l’Œuvre, à Nîmes, a coûté 12 € : c'est trop cher, dit-on."

  private static func bytes(_ meta: String, _ encode: (Unicode.Scalar) -> [UInt8]) -> [UInt8] {
    Array(meta.utf8) + page.unicodeScalars.flatMap(encode)
  }

  private static func windows1252(_ scalar: Unicode.Scalar) -> [UInt8] {
    for byte in UInt8.min...UInt8.max where Windows1252.scalar(byte) == scalar { return [byte] }
    return [0x3F]
  }

  @Test(arguments: [
    "", "<meta charset=iso-8859-1>", "<meta charset='utf-8'>", "<meta charset=nonsense>",
    "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>",
  ])
  func `a page in Windows-1252 is read so, whatever it declares`(_ meta: String) throws {
    let bytes = Self.bytes(meta, Self.windows1252)
    let article = try #require(Reading("a.html", bytes).articles.first)
    #expect(article.text == "Été\n\n" + Self.body)
    #expect(article.encoding == "windows-1252")
    let place = try #require(article.paragraphs.first)
    #expect(place.start == 5)
    let cut = bytes[place.pageOffset..<place.pageOffset + place.pageLength]
    #expect(HTMLFragment.text(of: TextEncoding.windows1252.utf8(cut)) == Self.body)
  }

  @Test(arguments: ["", "<meta charset=utf-8>", "<meta charset=windows-1252>"])
  func `a page in UTF-8 is read so, with a mark or without, whatever it declares`(_ meta: String)
    throws
  {
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      let bytes = mark + Self.bytes(meta) { Array(String($0).utf8) }
      let article = try #require(Reading("a.html", bytes).articles.first)
      #expect(article.text == "Été\n\n" + Self.body)
      #expect(article.encoding == "utf-8")
      let place = try #require(article.paragraphs.first)
      let cut = bytes[place.pageOffset..<place.pageOffset + place.pageLength]
      #expect(HTMLFragment.text(of: Array(cut)) == Self.body)
    }
  }

  @Test func `a stray byte in UTF-8 does not move the places`() throws {
    var bytes = Self.bytes("") { Array(String($0).utf8) }
    bytes.insert(
      contentsOf: Array("<p>Le pr\u{00}fet.</p>".utf8).map { $0 == 0 ? 0xE9 : $0 }, at: 12)
    let article = try #require(Reading("a.html", bytes).articles.first)
    #expect(article.encoding == "utf-8, windows-1252")
    let place = try #require(article.paragraphs.last)
    let cut = bytes[place.pageOffset..<place.pageOffset + place.pageLength]
    #expect(HTMLFragment.text(of: Array(cut)) == Self.body)
  }

  @Test func `a page in a set of several bytes has text but no places`() throws {
    let utf16 =
      [0xFF, 0xFE]
      + Self.bytes("") { scalar in
        String(scalar).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      }
    let article = try #require(Reading("a.html", utf16).articles.first)
    #expect(article.text == "Été\n\n" + Self.body)
    #expect(article.paragraphs.isEmpty)
  }

  @Test func `the hint of the one who fetched the page counts before what it declares`() throws {
    let bytes = Self.bytes("<meta charset=iso-8859-1>") { scalar in
      scalar == "€"
        ? [0xA4] : scalar == "Œ" ? [0xBC] : scalar == "’" ? [0x27] : Self.windows1252(scalar)
    }
    var reader = HTMLReader(
      try OpenInput(origin: "a.warc", MemoryBytes(bytes)),
      hints: PageHints(url: nil, charset: "ISO-8859-15"))
    guard case .article(let read)? = try reader.next() else {
      Issue.record("no article")
      return
    }
    #expect(read.article.text.contains("l'Œuvre, à Nîmes, a coûté 12 €"))
    #expect(read.article.encoding == "iso-8859-15")
    #expect(read.article.paragraphs.count == 1)
  }
}
