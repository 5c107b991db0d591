import Testing

@testable import Ingestion

struct BrokenCrawlTests {
  static let before = Crawl.conversion("https://exemple.fr/a", "Avant.")
  static let after = Crawl.conversion("https://exemple.fr/z", "Après.")
  static let text = Array("Un texte\r\nsur deux lignes.".utf8)

  @Test(arguments: [
    (Array("Du bruit\r\nentre les articles\r\n\r\n".utf8), "Here stands no record of a crawl"),
    ([0, 0xFF, 0x0A, 0x1F, 0x8B, 0x0D, 0x0A], "Here stands no record of a crawl"),
    (Crawl.record("conversion", "x", length: 10, text), "does not end where"),
    (Crawl.record("conversion", "x", length: text.count + 9, text), "does not end where"),
    (Crawl.record("conversion", "x", length: 90_000, text), "The record is cut off"),
    (Crawl.record("conversion", "x", length: -1, text), "does not say its Content-Length"),
    (Array("WARC/1.0\r\nWARC-Type: conversion\r\n\r\nMots\r\n\r\n".utf8), "Content-Length"),
    (Array("WARC/1.0\r\nContent-Length: douze\r\n\r\nMots\r\n\r\n".utf8), "Content-Length"),
    (
      Array(("WARC/1.0\r\n" + String(repeating: "X-Long: bien long\r\n", count: 5000)).utf8),
      "The header of the record has no end."
    ),
    (
      Crawl.record("conversion", "x", fields: ["WARC-Truncated: length"], text),
      "The crawl cut it off"
    ),
    (Crawl.record("conversion", "x", fields: ["WARC-Segment-Number: 1"], text), "several segments"),
    (Crawl.record("response", "x", text), "holds no answer in HTTP"),
    (
      Crawl.record("conversion", "x", length: 65 << 20, text),
      "longer than an article can be (64 MiB)"
    ),
    (
      Crawl.record("conversion", "x", length: .max, text), "longer than an article can be (64 MiB)"
    ),
  ])
  func `a broken record is rejected with its place, its neighbours are kept`(
    _ broken: [UInt8], _ words: String
  ) {
    let found = Reading("a.warc", Self.before + broken + Self.after, block: 997)
    #expect(found.articles.map(\.text) == ["Avant.", "Après."], "\(found)")
    #expect(found.rejections.count == 1, "\(found.rejections)")
    #expect(found.rejections.allSatisfy { $0.hasPrefix("a.warc:10: ") && $0.contains(words) })
  }

  @Test func `a file that is cut off keeps what stood whole before`() {
    let found = Reading("a.warc", Self.before + Self.after.dropLast(7))
    #expect(found.articles.map(\.text) == ["Avant."])
    #expect(found.rejections.count == 1 && found.rejections[0].contains("cut off"))
    let compressed = Compressed.gzip(Self.before) + Compressed.gzip(Self.after).dropLast(20)
    let kept = Reading("a.warc.gz", compressed)
    #expect(kept.articles.map(\.text) == ["Avant."])
    #expect(kept.rejections.count == 1 && kept.rejections[0].contains("cut off here"))
  }

  @Test func `a record that is a hundred times too long is passed over without being held`() throws
  {
    let long = Crawl.record("conversion", "x", [UInt8](repeating: 0x61, count: 200_000))
    let bytes = Self.before + long + Self.after
    var records = CrawlRecords(ByteWindow(MemoryBytes(bytes, blockSize: 1000)), limit: 2000)
    var found: [String] = []
    while let next = try records.next() {
      switch next {
      case .record(let record): found.append(record.content.map { "\($0.count)" } ?? "not held")
      case .broken(_, let reason): found.append(reason)
      }
    }
    #expect(found == ["6", "not held", "7"])
  }

  @Test func `a crawl without pages holds no article`() {
    let found = Reading("a.warc", Crawl.record("warcinfo", nil, Array("a: b".utf8)))
    #expect(found.skipped == ["WARC warcinfo"])
    #expect(found.rejections == ["a.warc: The file holds no article."])
  }
}
