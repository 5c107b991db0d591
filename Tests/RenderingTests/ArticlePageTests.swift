import Testing

@testable import Rendering

@Suite struct ArticlePageTests {
  @Test func `claims and figures are marked where they stand`() throws {
    let text = "Il reste 500 combattants, dit-elle."
    let marks = [
      mark("c1", .claim, [0..<24], "Parly, indirect"), mark("f1", .figure, [9..<24], "500"),
    ]
    #expect(
      try page(text, marks) == """
        [c1 Il reste [f1 500 combattants]], dit-elle.

        c1  Parly, indirect
        f1  500

        """)
  }

  @Test func `a claim in pieces is marked piece by piece`() throws {
    let marks = [mark("c12", .claim, [0..<3, 17..<20], "X")]
    #expect(try page("Oui, a-t-il dit, non.", marks).hasPrefix("[c12 Oui], a-t-il dit, [c12 non]."))
  }

  @Test func `marks that overlap are closed and opened again`() throws {
    let marks = [mark("c1", .claim, [0..<4], "x"), mark("c2", .claim, [2..<6], "y")]
    #expect(try page("abcdefg", marks).hasPrefix("[c1 ab[c2 cd]][c2 ef]g\n"))
  }

  @Test(arguments: [[0..<0], [90..<99], [4..<99], []])
  func `a mark out of place harms nothing`(spans: [Range<Int>]) throws {
    #expect(try page("texte", [mark("c1", .claim, spans, "x")]).contains("text"))
  }

  @Test func `offsets count code points, whatever is shown for them`() throws {
    let marks = [mark("f1", .figure, [5..<8], "12")]
    #expect(try page("e\u{301}\u{1B}😀 12 €.", marks).hasPrefix("e\u{301}␛😀 [f1 12 ]€."))
  }

  @Test func `colours take the place of brackets`() throws {
    let page = ArticlePage(
      particulars: [], text: "a b c",
      marks: [mark("c1", .claim, [0..<5], "n"), mark("f1", .figure, [2..<3], "n")])
    let text = try write(page, Style(isColoured: true), nil)
    let end = "\u{1B}[0m"
    #expect(
      text.hasPrefix(
        "\u{1B}[2mc1\(end) \u{1B}[36ma \u{1B}[2mf1\(end) \u{1B}[33;1mb\(end)\u{1B}[36m c\(end)\n"))
  }

  @Test func `lines are broken to the width, particulars stand above`() throws {
    let page = ArticlePage(
      particulars: [("title", "Un\ntitre"), ("date", "2017-12-07")],
      text: "Le général a dit que tout allait bien.\n\nFin.", marks: [])
    #expect(
      try write(page, Style(isColoured: false), 24) == """
        title  Un titre
        date   2017-12-07

        Le général a dit que
        tout allait bien.

        Fin.

        """)
  }

  private func mark(
    _ label: String, _ kind: ArticlePage.Mark.Kind, _ spans: [Range<Int>], _ note: String
  ) -> ArticlePage.Mark {
    .init(kind: kind, label: label, spans: spans, note: note)
  }

  private func page(_ text: String, _ marks: [ArticlePage.Mark]) throws -> String {
    let page = ArticlePage(particulars: [], text: text, marks: marks)
    return try write(page, Style(isColoured: false), nil)
  }

  private func write(_ page: ArticlePage, _ style: Style, _ width: Int?) throws -> String {
    var bytes: [UInt8] = []
    try page.write(to: ByteOutput { bytes += $0 }, style: style, width: width)
    return String(decoding: bytes, as: UTF8.self)
  }
}
