import Testing

@testable import Rendering

@Suite struct TableWriterTests {
  @Test func `numbers stand on the right, words on the left`() throws {
    let rows: [[Cell]] = [
      [.integer(7), .text("Le Drian"), .real(500)], [.integer(12), .text("Amélie"), .null],
    ]
    #expect(
      try table(["id", "speaker", "value"], rows, width: 40) == """
        id  speaker   value
        ──  ────────  ─────
         7  Le Drian    500
        12  Amélie

        """)
  }

  @Test func `long text is wrapped so that the table fits`() throws {
    let rows: [[Cell]] = [
      [
        .integer(1), .text("Roudskoï"),
        .text("la Syrie est « totalement libérée » des terroristes"),
      ]
    ]
    #expect(
      try table(["id", "speaker", "text"], rows, width: 36) == """
        id  speaker   text
        ──  ────────  ──────────────────────
         1  Roudskoï  la Syrie est
                      « totalement libérée »
                      des terroristes

        """)
  }

  @Test func `a very long text ends in an ellipsis`() throws {
    let text = String(repeating: "mot ", count: 10_000)
    let lines = try table(["t"], [[.text(text)]], width: 20, lines: 2).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 20 })
  }

  @Test func `wide and combining characters keep their column`() throws {
    let rows: [[Cell]] = [[.text("日本"), .text("x")], [.text("e\u{301}te\u{301}"), .text("y")]]
    #expect(
      try table(["nom", "b"], rows, width: 40) == """
        nom   b
        ────  ─
        日本  x
        e\u{301}te\u{301}   y

        """)
  }

  @Test func `a word longer than its column is broken`() throws {
    #expect(
      try table(["url"], [[.text("https://exemple.fr/une/adresse")]], width: 20) == """
        url
        ────────────────────
        https://exemple.fr/u
        ne/adresse

        """)
  }

  // Case of 2026-11-25: dates and names were broken where a column with room to spare stood beside.
  @Test func `a date and a name are kept whole where the rest can be wrapped`() throws {
    let rows: [[Cell]] = [
      [.text("2017-12-07"), .text("Agence Méridienne"), .text("jusqu’à 250 frappes par jour")]
    ]
    #expect(
      try table(["date", "source", "text"], rows, width: 36) == """
        date        source       text
        ──────────  ───────────  ───────────
        2017-12-07  Agence       jusqu’à 250
                    Méridienne   frappes par
                                 jour

        """)
  }

  // Case of 2026-11-25: the digits past the width of the first rows stood on another line.
  @Test func `a number longer than those measured is not broken`() throws {
    let rows: [[Cell]] = [[.integer(1)], [.integer(2)], [.integer(123_456)]]
    #expect(try table(["n"], rows, width: 40, sample: 2).hasSuffix("\n123456\n"))
  }

  @Test func `a word of a million letters is broken in one pass`() throws {
    let page = ArticlePage(
      particulars: [], text: String(repeating: "a", count: 1_000_000), marks: [])
    var lines = 0
    let output = ByteOutput { lines += $0.count { $0 == 0x0A } }
    try page.write(to: output, style: Style(isColoured: false), width: 80)
    #expect(lines == 12_500)
  }

  @Test func `what does not fit as a table is written as records`() throws {
    let columns = (1...12).map { "colonne\($0)" }
    let row = (1...12).map { Cell.text("valeur \($0)") }
    let text = try table(columns, [row, row], width: 40)
    #expect(text.hasPrefix("── 1 ───"))
    #expect(text.contains("\ncolonne12  valeur 12\n── 2 "))
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 40 })
  }

  @Test func `no row is a header`() throws {
    #expect(try table(["id", "text"], [], width: 80) == "id  text\n──  ────\n")
  }

  @Test func `rows after the sample keep the widths`() throws {
    let rows: [[Cell]] = (0..<5).map { [.text(String(repeating: "a", count: $0 + 1))] }
    let text = try rendered(["t"], rows) {
      TableWriter($0, width: 40, style: Style(isColoured: false), sample: 2)
    }
    #expect(text == "t\n──\na\naa\naa\na\naa\naa\naa\naa\na\n")
  }

  @Test func `a terminal is told nothing by the text`() throws {
    let text = try table(["a\u{1B}"], [[.text("x\u{1B}[2J\u{202E}")]], width: 40)
    #expect(text == "a␛\n─────────────\nx␛[2J<U+202E>\n")
  }

  @Test func `colour is for the header alone`() throws {
    let text = try rendered(["id"], [[.integer(1)]]) {
      TableWriter($0, width: 40, style: Style(isColoured: true))
    }
    #expect(text == "\u{1B}[1mid\u{1B}[0m\n──\n 1\n")
  }

  private func table(
    _ columns: [String], _ rows: [[Cell]], width: Int, lines: Int = 8, sample: Int = 200
  ) throws -> String {
    try rendered(columns, rows) {
      TableWriter(
        $0, width: width, style: Style(isColoured: false), linesPerCell: lines, sample: sample)
    }
  }
}
