import Testing

@testable import Ingestion

/// No input, however broken, holds reading up or ends the program.
struct HostileBytesTests {
  static let crawl =
    Crawl.record("warcinfo", nil, Array("a: b".utf8))
    + Crawl.response(
      "https://exemple.fr/a", fields: ["Transfer-Encoding: chunked", "Content-Encoding: gzip"],
      CrawlTests.chunked(Compressed.gzip("<p>L’été à Sévran</p>")))
    + Crawl.conversion("https://exemple.fr/b", "Un titre\n\nLe texte.")
  static let mailbox = Array(
    (1...3).map {
      MailboxTests.line + "\nX-Number: \($0)\n"
        + LetterTests.letter(
          LetterTests.multipart(
            "mixed",
            [LetterTests.multipart("alternative", [LetterTests.plain, LetterTests.html], "m2")]
          ), end: "\n") + "\n"
    }.joined().utf8)

  @Test(arguments: [
    ("a.warc", crawl), ("a.warc.gz", Compressed.gzip(crawl)), ("a.mbox", mailbox),
    ("a.eml", Array(mailbox.dropFirst(MailboxTests.line.count + 1))),
    ("a.mbox.gz", Compressed.gzip(mailbox)),
  ])
  func `bytes that are changed, cut or doubled anywhere`(_ name: String, _ bytes: [UInt8]) {
    #expect(!Reading(name, bytes).articles.isEmpty)
    var numbers = Numbers(state: UInt64(bytes.count))
    for _ in 0..<80 {
      var changed = bytes
      for _ in 0...numbers.next(4) { numbers.change(&changed) }
      let found = Reading(name, changed, block: 1 + numbers.next(300))
      #expect(found.articles.count + found.rejections.count > 0, "\(changed)")
      #expect(found.articles.allSatisfy { !$0.text.isEmpty })
    }
  }

  @Test(arguments: [
    ("a.warc", "WARC/1.0\n", 5000), ("a.warc", "WARC/1.0\nContent-Length: 60000000\n\n", 5000),
    ("a.mbox", "From a:\n", 5000), ("a.mbox", "From a:\nb:\n", 5000), ("a.eml", "=?a?Q?", 20000),
    ("a.eml", "Content-Type: multipart/mixed; boundary=a\n\n--a\n", 2000),
    ("a.eml", "a:\n ", 20000),
    ("a.eml", "Subject: =?utf-8?Q?=C3?=\n", 5000),
  ])
  func `the same again and again`(_ name: String, _ piece: String, _ count: Int) {
    let found = Reading(name, String(repeating: piece, count: count), block: 1 << 12)
    #expect(found.articles.count + found.rejections.count > 0)
  }

  @Test func `a letter of very many parts is joined`() {
    let parts = Array(repeating: ["", "Mot."], count: 3000)
    let found = Reading("a.eml", LetterTests.letter(LetterTests.multipart("mixed", parts)))
    let text = Array(repeating: "Mot.", count: 3000).joined(separator: "\n\n")
    #expect(found.articles.map(\.text) == ["La trêve tient\n\n" + text])
  }
}

/// Numbers that are the same in every run.
private struct Numbers {
  var state: UInt64

  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  mutating func change(_ bytes: inout [UInt8]) {
    guard bytes.count > 40 else { return }
    let place = next(bytes.count - 32)
    switch next(4) {
    case 0: bytes[place] = UInt8(next(256))
    case 1: bytes.removeSubrange(place..<place + 1 + next(30))
    case 2: bytes.insert(contentsOf: bytes[place..<place + next(30)], at: next(bytes.count))
    default: bytes.removeLast(next(bytes.count / 4))
    }
  }
}
