import Testing

@testable import Rendering

@Suite struct CSVWriterTests {
  @Test func `cells are quoted only where they need it`() throws {
    let rows: [[Cell]] = [
      [.text("« Oui », dit-il"), .text("a;b")],
      [.text("dit \"non\""), .text("deux\nlignes")],
      [.text("l’œuvre d’Amélie"), .null],
      [.text(" espace "), .text("")],
    ]
    let expected = """
      texte,autre\r
      "« Oui », dit-il",a;b\r
      "dit ""non""\","deux
      lignes"\r
      l’œuvre d’Amélie,\r
       espace ,\r

      """
    #expect(try csv(["texte", "autre"], rows) == expected)
  }

  @Test(arguments: [
    (Cell.integer(-12), "-12"), (.integer(.min), "-9223372036854775808"), (.integer(0), "0"),
    (.real(500), "500"), (.real(-0.5), "-0.5"), (.real(30_000_000_000), "30000000000"),
    (.real(23.5), "23.5"), (.real(0.1 + 0.2), "0.30000000000000004"), (.real(-0.0), "0"),
    (.real(1e300), "1e+300"), (.real(.infinity), "1e999"), (.real(0.6667), "0.6667"),
  ])
  func `numbers are written whole or as short as they can be`(cell: Cell, text: String) throws {
    #expect(try csv(["n", "m"], [[cell, .null]]) == "n,m\r\n\(text),\r\n")
  }

  @Test func `a lone empty cell is not an empty line`() throws {
    #expect(try csv(["title"], [[.null], [.text("")]]) == "title\r\n\"\"\r\n\"\"\r\n")
  }

  @Test func `no row is a header`() throws {
    #expect(try csv(["id", "text"], []) == "id,text\r\n")
  }

  @Test func `a spreadsheet gets a mark, semicolons, decimal commas and harmless text`() throws {
    let rows: [[Cell]] = [
      [.text("=1+1"), .real(23.5), .integer(-4)],
      [.text("a;b, c"), .real(-0.5), .text("2017-12")],
      [.text("-5 %"), .real(500), .text("2017-12-07")],
    ]
    let expected =
      "\u{FEFF}texte;valeur;date\r\n'=1+1;23,5;-4\r\n\"a;b, c\";-0,5;'2017-12\r\n"
      + "'-5 %;500;2017-12-07\r\n"
    let text = try rendered(["texte", "valeur", "date"], rows) {
      CSVWriter($0, dialect: .spreadsheet)
    }
    #expect(text == expected)
  }

  @Test func `texts that a spreadsheet would change are counted, and left as they are`() throws {
    var writer: CSVWriter?
    let text = try rendered(["=texte"], [[.text("=A1")], [.text("@moi")], [.text("mai")]]) {
      let made = CSVWriter($0)
      writer = made
      return made
    }
    #expect(text == "=texte\r\n=A1\r\n@moi\r\nmai\r\n")
    #expect(writer?.hazards == 2)
  }

  private func csv(_ columns: [String], _ rows: [[Cell]]) throws -> String {
    try rendered(columns, rows) { CSVWriter($0) }
  }
}
