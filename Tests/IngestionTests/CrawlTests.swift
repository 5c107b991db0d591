import Testing

@testable import Ingestion

struct CrawlTests {
  static let accents = "<p>L’été, « dit-elle ».\r\nÀ l’œuvre – 5 €.</p>"

  static let records = [
    Crawl.record(
      "warcinfo", nil, fields: ["Content-Type: application/warc-fields"], Array("a: b".utf8)),
    Crawl.record("request", "https://exemple.fr/a", Array("GET /a HTTP/1.1\r\n\r\n".utf8)),
    Crawl.response("https://exemple.fr/a", Self.accents),
    Crawl.record("metadata", "https://exemple.fr/a", Array("x".utf8)),
    Crawl.response("https://exemple.fr/b", status: "301 Moved", Array("<p>Ailleurs</p>".utf8)),
    Crawl.response("https://exemple.fr/c", status: "404 Not Found", Array("<p>Non</p>".utf8)),
    Crawl.response("https://exemple.fr/i", type: "image/png", [0x89, 0x50, 0, 0, 0, 0xFF]),
    Crawl.record("revisit", "https://exemple.fr/a", Array("HTTP/1.1 200 OK\r\n\r\n".utf8)),
    Crawl.record("dns", "dns:exemple.fr", Array("x".utf8)),
    Crawl.record(
      "resource", "https://exemple.fr/d", fields: ["Content-Type: text/html"],
      Array("<p>Deux</p>".utf8)),
  ]

  @Test(arguments: [1, 7, 65536], [true, false])
  func `the pages of a crawl are read, what stands between them is counted`(
    _ block: Int, _ isCompressed: Bool
  ) throws {
    let records = Self.records
    let bytes = isCompressed ? records.flatMap(Compressed.gzip) : records.flatMap { $0 }
    let source: any ByteSource = MemoryBytes(bytes, blockSize: block)
    let input = try OpenInput(
      origin: "crawl.warc", isCompressed ? InflatedBytes(source) : source)
    let found = Reading("crawl.warc", by: CrawlReader(input) { BarePage(input: $0, hints: $1) })
    #expect(found.rejections == [])
    #expect(
      found.articles.map(\.text) == [
        "<p>L’été, « dit-elle ».\nÀ l’œuvre – 5 €.</p>", "<p>Deux</p>",
      ])
    #expect(found.articles.map(\.url) == ["https://exemple.fr/a", "https://exemple.fr/d"])
    #expect(found.articles.map(\.origin) == ["crawl.warc", "crawl.warc"])
    let lines = records.flatMap { $0 }.split(separator: 0x0A, omittingEmptySubsequences: false)
    let begins = lines.indices.filter { lines[$0].starts(with: "WARC/1.0".utf8) }
    #expect(found.articles.map(\.originLine) == [begins[2] + 1, begins[9] + 1])
    #expect(found.articles.first?.reader == "warc/1, bare/1")
    #expect(found.articles.first?.extra == #"{"WARC-Date":"2017-12-08T04:05:06Z"}"#)
    #expect(found.articles.first?.date == nil)
    #expect(
      found.skipped == [
        "WARC warcinfo", "WARC request", "WARC metadata", "WARC response 301", "WARC response 404",
        "WARC response image", "WARC revisit", "WARC record of another type",
      ])
  }

  @Test func `a page is read in the character set that its server declared`() throws {
    let latin = Array("<p>".utf8) + [0xC9, 0x74, 0xE9, 0x20, 0xA4] + Array("</p>".utf8)
    let found = try Crawl.read(
      "a.warc",
      Crawl.response("https://exemple.fr/", type: #"text/html;Charset="ISO-8859-15""#, latin))
    #expect(found.articles.map(\.text) == ["<p>Été €</p>"])
    #expect(found.articles.first?.encoding == "ISO-8859-15")
  }

  static let page = "<p>Une page assez longue, avec « des mots ».</p>"

  @Test(arguments: [
    (["Content-Encoding: gzip"], Compressed.gzip(page)),
    (["Content-Encoding: x-gzip"], Compressed.gzip(page)),
    (["content-encoding:  GZIP "], Compressed.gzip(page)),
    (["Content-Encoding: deflate"], Compressed.deflate(page, framed: true)),
    (["Content-Encoding: deflate"], Compressed.deflate(page, framed: false)),
    (["Content-Encoding: gzip, identity"], Compressed.gzip(page)),
    (["Transfer-Encoding: chunked"], chunked(Array(page.utf8))),
    (["Transfer-Encoding: chunked", "Content-Encoding: gzip"], chunked(Compressed.gzip(page))),
    // Crawlers unpack bodies and keep the header.
    (["Content-Encoding: gzip"], Array(page.utf8)),
    (["Content-Encoding: deflate"], Array(page.utf8)),
    (["Transfer-Encoding: chunked"], Array(page.utf8)),
  ])
  func `a body is unpacked`(_ fields: [String], _ body: [UInt8]) throws {
    let found = try Crawl.read(
      "a.warc", Crawl.response("https://exemple.fr/", fields: fields, body))
    #expect(found.articles.map(\.text) == [Self.page])
    #expect(found.rejections == [])
  }

  static func chunked(_ bytes: [UInt8]) -> [UInt8] {
    var chunks: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 11) {
      let chunk = bytes[start..<min(start + 11, bytes.count)]
      chunks += Array("\(String(chunk.count, radix: 16));x=1\r\n".utf8) + chunk + [0x0D, 0x0A]
    }
    return chunks + Array("0\r\n\r\n".utf8)
  }

  @Test(arguments: [
    (["Content-Encoding: gzip"], Array(Compressed.gzip(page).dropLast(12)), "is not whole"),
    (["Content-Encoding: deflate"], [0x78, 0x9C, 0xFF, 0xFF], "is not whole"),
    (["Content-Encoding: br"], [1, 2, 3], "packed as \"br\", which is not read"),
    (["Content-Encoding: gzip,gzip,gzip"], Compressed.gzip(page), "packed more than twice"),
    (["Transfer-Encoding: chunked"], Array("b\r\n<p>Une page\r\n20\r\n".utf8), "cut off"),
    (
      ["Content-Encoding: gzip"], Compressed.gzip([UInt8](repeating: 0x20, count: 65 << 20)),
      "not whole"
    ),
    ([], [], "The article has an empty text."),
  ])
  func `a body that cannot be unpacked is a rejection with its address`(
    _ fields: [String], _ body: [UInt8], _ words: String
  ) throws {
    let bytes =
      Crawl.response("https://exemple.fr/x", fields: fields, body)
      + Crawl.response("https://exemple.fr/y", "<p>Deux</p>")
    let found = try Crawl.read("a.warc", bytes)
    #expect(found.articles.map(\.text) == ["<p>Deux</p>"])
    #expect(found.rejections.count == 1)
    #expect(found.rejections.allSatisfy { $0.hasPrefix("a.warc:1: https://exemple.fr/x: ") })
    #expect(found.rejections.allSatisfy { $0.contains(words) }, "\(found.rejections)")
  }

  @Test func `the texts of a crawl are read with address and title`() {
    let bytes =
      Crawl.record("warcinfo", nil, Array("a: b\r\n".utf8))
      + Crawl.conversion("https://exemple.fr/a", "La trêve tient\nL’été à l’Élysée.\n")
      + Crawl.conversion("https://exemple.fr/b", "  \n")
      + Crawl.conversion("<https://exemple.fr/c>", "Une phrase, puis une autre.\nFin.")
    let found = Reading("a.wet.gz", Compressed.gzip(bytes))
    #expect(
      found.articles.map(\.text) == [
        "La trêve tient\nL’été à l’Élysée.\n", "Une phrase, puis une autre.\nFin.",
      ])
    #expect(found.articles.map(\.title) == ["La trêve tient", nil])
    #expect(found.articles.map(\.url) == ["https://exemple.fr/a", "https://exemple.fr/c"])
    #expect(found.articles.map(\.reader) == ["warc/1", "warc/1"])
    #expect(found.articles.map(\.date) == [nil, nil])
    #expect(found.skipped == ["WARC warcinfo"])
    #expect(
      found.rejections == ["a.wet.gz:20: https://exemple.fr/b: The article has an empty text."])
  }

  @Test(arguments: ["a.warc", "a.warc.gz", "a.wet", "a", "a.gz"])
  func `a crawl is known by its ending or its content`(_ name: String) {
    let bytes = Crawl.conversion("https://exemple.fr/a", "Le texte.")
    #expect(Reading(name, bytes).articles.map(\.reader) == ["warc/1"])
    #expect(Reading(name, Compressed.gzip(bytes)).articles.map(\.reader) == ["warc/1"])
  }
}
