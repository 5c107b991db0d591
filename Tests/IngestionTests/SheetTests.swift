import Testing

@testable import Ingestion

/// Tables that people wrote.
@Suite struct SheetTests {
  // 2026-11-26
  @Test(arguments: [
    ("a\tb\n\"Oui\", dit-il\tx\n", "\"Oui\", dit-il"), ("a\tb\n\"Oui\"\tx\r\n", "Oui"),
    ("a\tb\n\"\"\"Oui\"\" et non\"\tx\n", "\"Oui\" et non"),
    ("a\tb\nun\\tdeux\\\\n\tx", "un\tdeux\\n"),
    ("a\tb\n\"Oui\" et \"non\"\tx\n", "\"Oui\" et \"non\""), ("a\tb\nfin\\\tx\n", "fin\\"),
    ("a,b\n\"Oui, \"\"non\"\"\",x\n", "Oui, \"non\""), ("a;b\nOui, non;x\n", "Oui, non"),
  ])
  func `a cell is its text`(table: String, cell: String) throws {
    let folder = try TemporaryFolder()
    let sheet = try Sheet.read(folder.write("t.csv", table))
    #expect(sheet.columns == ["a", "b"] && sheet.rejections == [])
    #expect(sheet.rows.map(\.cells) == [["a": cell, "b": "x"]] && sheet.rows.first?.line == 2)
  }
}
