import Testing

@testable import Archive
@testable import Ingestion

/// Pages that are cut, torn and shuffled: whatever they hold, they are read or refused.
struct BrokenPageTests {
  /// The same numbers each time.
  private struct Random {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(bound, 1)
    }
  }

  private static let pieces = [
    "<", ">", "</", "<!--", "-->", "<div>", "</div>", "<p>", "<table><tr>", "</td>", "<script>",
    "\"", "=", "&", "&#0;", "\0", "\u{FFFD}", "<b>", "</article>", "<h1>", "<a href=", "<svg>",
    "<template>", "]]>", "{", "<br><br>", "<plaintext>", "<select>", "e\u{301}", "\r\n",
  ]

  private static func broken(_ page: [UInt8], _ random: inout Random) -> [UInt8] {
    var bytes = page
    for _ in 0..<1 + random.below(6) {
      let place = random.below(bytes.count)
      switch random.below(4) {
      case 0: bytes.removeSubrange(place..<min(bytes.count, place + random.below(400)))
      case 1: bytes[min(place, bytes.count - 1)] = UInt8(random.below(256))
      case 2: bytes.insert(contentsOf: pieces[random.below(pieces.count)].utf8, at: place)
      default:
        let piece = bytes[place..<min(bytes.count, place + random.below(2000))]
        bytes.insert(contentsOf: Array(piece), at: random.below(bytes.count))
      }
      if bytes.isEmpty { return page }
    }
    return bytes
  }

  @Test(arguments: PageFixture.all)
  func `a broken page is read or refused, and what is read keeps its places`(
    _ fixture: PageFixture
  ) throws {
    var random = Random(state: UInt64(fixture.page.count))
    for _ in 0..<6 {
      let page = Self.broken(fixture.page, &random)
      let found = Reading("a.html", page, block: 1 << 16)
      #expect(found.articles.count + found.rejections.count == 1)
      guard let article = found.articles.first else { continue }
      #expect(!article.text.contains("\0") && !article.text.contains("\r"))
      try Self.checkPlaces(article, page)
    }
  }

  private static func checkPlaces(_ article: Article, _ page: [UInt8]) throws {
    let scalars = Array(article.text.unicodeScalars)
    for place in article.paragraphs {
      try #require(place.pageOffset + place.pageLength <= page.count)
      let cut = page[place.pageOffset..<place.pageOffset + place.pageLength]
      let encoding = TextEncoding(rawValue: article.encoding)
      let utf8 = encoding?.utf8(cut) ?? Charset.utf8(cut, declared: article.encoding)
      let paragraph = Array(HTMLFragment.text(of: try #require(utf8)).unicodeScalars)
      try #require(place.start + paragraph.count <= scalars.count)
      #expect(Array(scalars[place.start..<place.start + paragraph.count]) == paragraph)
    }
  }
}
