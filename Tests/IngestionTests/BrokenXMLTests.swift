import Testing

@testable import Ingestion

struct BrokenXMLTests {
  @Test(arguments: ArticleSheet.allCases, [1, 7, 65536])
  func `what is not broken is read, each article with its line`(_ sheet: ArticleSheet, _ block: Int)
  {
    let document = sheet.document([
      sheet.article("Un."), sheet.article("Deux.", key: "2"), sheet.article("Trois.", key: "3"),
    ])
    let found = sheet.reading(document, block: block)
    #expect(found.rejections == [])
    #expect(found.articles.map(\.text) == ["Un.", "Deux.", "Trois."])
    #expect(found.articles.map(\.key) == ["1", "2", "3"])
    #expect(found.articles.map(\.originLine) == [3, 4, 5])
  }

  /// What stands in the middle article, and what its rejection says.
  @Test(
    arguments: ArticleSheet.allCases,
    [
      ("<b>Deux", "closes"), ("Deux</b>", "closes"), ("<b><i>Deux</b></i>", "closes <b> where <i>"),
      ("&lol9;", "line 4 uses &lol9;, which is no character of XML or HTML."),
      ("a < b", "It is not XML: line 4: "), ("<b c>Deux</b>", "It is not XML: line 4: "),
      ("<b c='1' c='2'>Deux</b>", "It is not XML: line 4: "), ("<!-- a", "is never closed"),
      ("<![CDATA[ a", "is never closed"), ("<b", "It is not XML: line 4"),
    ])
  func `one that is broken is a rejection with its line, and those around it are read`(
    _ sheet: ArticleSheet, _ broken: (text: String, reason: String)
  ) {
    let document = sheet.document([
      sheet.article("Un."), sheet.article(broken.text), sheet.article("Trois."),
    ])
    let found = sheet.reading(document)
    #expect(found.articles.map(\.text) == ["Un.", "Trois."])
    #expect(found.rejections.count == 1)
    #expect(found.rejections.first?.hasPrefix("\(sheet.file):4: ") == true)
    #expect(found.rejections.first?.contains(broken.reason) == true, "\(found.rejections)")
  }

  @Test(arguments: ArticleSheet.allCases)
  func `cut off anywhere, it is read as far as it goes`(_ sheet: ArticleSheet) {
    let first = sheet.article("Un.")
    let document = sheet.document([first, sheet.article("Deux « été ».", key: "2")])
    let bytes = Array(document.utf8)
    guard let mark = document.firstRange(of: first)?.upperBound else { return }
    let whole = document[..<mark].utf8.count
    for end in 0..<bytes.count {
      let found = sheet.reading(Array(bytes[..<end]))
      #expect(found.articles.first?.text == (end >= whole ? "Un." : nil))
      let isCut = found.articles.count < 2 && end > whole + 20
      #expect(!isCut || found.rejections.last?.hasPrefix("\(sheet.file):4: ") == true)
      #expect(!found.articles.isEmpty || !found.rejections.isEmpty)
    }
  }

  @Test(arguments: ArticleSheet.allCases)
  func `an article that is not closed ends where the next begins`(_ sheet: ArticleSheet) {
    let open = sheet.article("Un.").split(separator: ".").first.map(String.init) ?? ""
    let found = sheet.reading(sheet.document([open, sheet.article("Deux.")]))
    #expect(found.articles.map(\.text) == ["Deux."])
    #expect(found.rejections.count == 1)
    #expect(found.rejections.first?.contains("is not closed before the next begins") == true)
  }

  @Test(arguments: ArticleSheet.allCases)
  func `an article without text is a rejection`(_ sheet: ArticleSheet) {
    let found = sheet.reading(sheet.document([sheet.article(""), sheet.article("Deux.")]))
    #expect(found.articles.map(\.text) == ["Deux."])
    #expect(found.rejections.count == 1)
    #expect(found.rejections.first?.hasPrefix("\(sheet.file):3: The article has ") == true)
  }

  @Test(arguments: ArticleSheet.allCases)
  func `a file without articles is a rejection`(_ sheet: ArticleSheet) {
    let found = sheet.reading(sheet.document([]))
    #expect(found.rejections == ["\(sheet.file): The file holds no article."])
  }

  @Test(arguments: ArticleSheet.allCases)
  func `no nesting is too deep for the reader`(_ sheet: ArticleSheet) {
    let deep = String(repeating: "<b>", count: 20_000) + String(repeating: "</b>", count: 20_000)
    let found = sheet.reading(
      sheet.document([sheet.article(deep), sheet.article("Deux.")]), block: 4096)
    #expect(found.articles.map(\.text) == ["Deux."])
    #expect(found.rejections == ["\(sheet.file):3: It nests deeper than 500 levels."])
  }

  @Test(arguments: ArticleSheet.allCases)
  func `a text a hundred times as long as usual is read whole`(_ sheet: ArticleSheet) {
    let long = String(repeating: "Le fleuve monte encore. ", count: 20_000) + "Fin."
    let found = sheet.reading(sheet.document([sheet.article(long)]), block: 1 << 16)
    #expect(found.articles.map(\.text) == [long])
  }

  @Test(arguments: [
    (String(repeating: "<b/>", count: 400_000), "It has more than 400000 tags."),
    (
      "<b " + (0...1000).map { "a\($0)='' " }.joined() + "/>",
      "It has a tag with more than 1000 attributes."
    ),
  ])
  func `an article of nothing but markup is a rejection`(_ text: String, _ reason: String) {
    let sheet = ArticleSheet.rss
    let found = sheet.reading(
      sheet.document([sheet.article(text), sheet.article("Deux.")]), block: 1 << 16)
    #expect(found.articles.map(\.text) == ["Deux."])
    #expect(found.rejections == ["a.rss:3: \(reason)"])
  }

  @Test func `an article that is too long is a rejection, and the next is read`() throws {
    let sheet = ArticleSheet.rss
    let long = String(repeating: "<b>trop long</b> ", count: 2000)
    let document = sheet.document([sheet.article(long), sheet.article("Deux.")])
    let input = try OpenInput(origin: "a.rss", MemoryBytes(Array(document.utf8)))
    var pieces = try XMLPieces(input, names: ["item"], limit: 10_000)
    guard case .broken(let line, let reason) = try pieces.next() else {
      Issue.record("it was taken")
      return
    }
    #expect(line == 3)
    #expect(reason == "It is longer than an article can be (64 MiB).")
    guard case .article(let article) = try pieces.next() else {
      Issue.record("the next was not read")
      return
    }
    #expect(article.line == 4)
    #expect(try pieces.next() == nil)
  }

  @Test func `a file in which everything is broken ends all the same`() throws {
    let broken = String(repeating: "<item><!--", count: 20_000)
    let input = try OpenInput(origin: "a.rss", MemoryBytes(Array(broken.utf8)))
    var pieces = try XMLPieces(input, names: ["item"], limit: 1000)
    var count = 0
    while case .broken = try pieces.next() { count += 1 }
    #expect((1...20_000).contains(count))
  }
}
