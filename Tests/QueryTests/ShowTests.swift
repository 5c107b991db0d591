import Testing

@testable import Query

/// An article with its claims and figures, and why they are there.
@Suite struct ShowTests {
  let archive: SmallArchive
  let pages: PageReader

  static let text = "La Syrie est libre, dit Parly. Il y a 500 morts. 🙂 Élan vital."

  init() throws {
    archive = try SmallArchive { archive in
      let article = try archive.article(Self.text, date: "2017-12-07", source: "Le Monde")
      let claim = try archive.claim(
        article, "La Syrie est libre", in: "La Syrie est libre, dit Parly.", by: "Florence Parly")
      try archive.figure(article, "500 morts", 500, noun: "morts", claim: claim)
    }
    pages = PageReader(archive.reader)
  }

  private func permanent(_ view: String) throws -> String {
    try archive.reader.first("SELECT ref FROM \(view) LIMIT 1") { $0.text(0) } ?? ""
  }

  @Test func `a page has the text and what was found in it`() throws {
    let page = try pages.page(Reference.parse("a1"))
    #expect(page.text == Self.text)
    #expect(page.claims.map(\.spans) == [[0..<18]])
    #expect(page.claims.map(\.speaker) == ["Florence Parly"])
    #expect(page.figures.map(\.span) == [38..<47])
    #expect(page.figures.map(\.claim) == [1])
    #expect(page.highlight == nil)
    #expect(page.particulars.contains(.init(name: "source", value: "Le Monde")))
    #expect(try pages.page(Reference.parse("1")) == page)
  }

  @Test func `a claim, a figure or words are marked in their article`() throws {
    #expect(try pages.page(Reference.parse("c1")).highlight == 0..<18)
    #expect(try pages.page(Reference.parse("F1")).highlight == 38..<47)
    let byWords = try pages.page(Reference.parse(permanent("claims")))
    #expect(byWords.highlight == 0..<18)
    #expect(byWords.claims.map(\.isAskedFor) == [true])
    #expect(byWords.figures.map(\.isAskedFor) == [false])
  }

  @Test(arguments: [
    ("a9", "no article a9"), ("c9", "no claim c9"), ("f9", "no figure f9"),
    ("0123456789ab:0+3", "No article"),
  ])
  func `what is not there is said to be missing`(_ text: String, _ sentence: String) {
    let error = #expect(throws: QueryError.self) { try pages.page(Reference.parse(text)) }
    #expect(error?.kind.exitCode == 66)
    #expect(error?.message.contains(sentence) == true, "\(error?.message ?? "")")
  }

  @Test func `words beyond the end of the text are said to be missing`() throws {
    let digest = try permanent("claims").prefix(12)
    #expect(throws: QueryError.self) { try pages.page(Reference.parse("\(digest):50+5000")) }
    #expect(throws: QueryError.self) {
      try pages.page(Reference.parse("\(digest):9223372036854775000+5"))
    }
  }

  @Test(arguments: [
    "", "x1", "a", "a-1", "a1.5", "c 1", "a99999999999999999999", "abc", ":", "0123456789ab:",
    "0123456789ab:1", "0123456789ab:-1+3", "0123456789ab:1+0", "0123456789ag:1+1", "é1", "\u{0}",
    "0123456789ab:9223372036854775807+9223372036854775807", "+123456789ab:1+1", "a٣",
  ])
  func `what is no reference is refused with the forms there are`(_ text: String) {
    let error = #expect(throws: QueryError.self) { try Reference.parse(text) }
    #expect(error?.kind == .usage)
    #expect(error?.message.contains("a12") == true)
  }

  @Test func `an explanation names the rule and the words it went by`() throws {
    let claim = try Explanation.of(.claim(1), archive.reader)
    #expect(claim.reference == "c1")
    #expect(claim.particulars.contains(.init(name: "rule", value: "a rule")))
    #expect(
      claim.particulars.contains(.init(name: "sentence", value: "La Syrie est libre, dit Parly.")))
    let figure = try Explanation.of(.figure(1), archive.reader)
    #expect(figure.particulars.contains(.init(name: "value", value: "500")))
    let words = try Explanation.of(Reference.parse(permanent("figures")), archive.reader)
    #expect(words == figure)
    #expect(throws: QueryError.self) { try Explanation.of(.article(1), archive.reader) }
    #expect(throws: QueryError.self) { try Explanation.of(.claim(9), archive.reader) }
  }

  @Test func `batches are listed, and one is shown`() throws {
    let list = BatchList(archive.reader)
    var rows: [String] = []
    try list.batches(columns: { rows += [$0[0]] }) { rows.append($0.text(0)) }
    #expect(rows == ["id", "1"])
    #expect(try list.batch(1).rejections == 0)
    #expect(try list.batch(1).particulars.contains(.init(name: "state", value: "complete")))
    let error = #expect(throws: QueryError.self) { try list.batch(9) }
    #expect(error?.kind.exitCode == 66)
  }

  @Test func `SQL reads`() throws {
    var rows: [String] = []
    let console = try SQLConsole(archive.reader)
    try console.run("SELECT id AS n, speaker FROM claims;", columns: { rows += $0 }) {
      rows.append($0.text(1))
    }
    #expect(rows == ["n", "speaker", "Florence Parly"])
  }

  @Test(arguments: [
    "DELETE FROM claim", "UPDATE article SET text = ''", "ATTACH 'x.db' AS x", "DROP TABLE claim",
    "VACUUM INTO 'x.db'", "CREATE TEMP TABLE t (a)", "SELECT load_extension('x')",
    "PRAGMA user_version = 3", "SELECT", "SELECT 1; SELECT 2", "", "hello", "SELECT nothing",
    "INSERT INTO claim_search (claim_search) VALUES ('rebuild')",
  ])
  func `SQL that does more than read, or is none, is refused`(_ sql: String) throws {
    let console = try SQLConsole(archive.reader)
    let error = #expect(throws: QueryError.self) {
      try console.run(sql, columns: { _ in }) { _ in }
    }
    #expect(error?.kind == .usage)
  }
}
