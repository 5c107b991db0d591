import Testing

@testable import Ingestion

struct CSVTests {
  /// The records of bytes; a broken one is its line and an exclamation mark.
  static func records(_ text: String, block: Int = 3, delimiter: Character = ",") -> [[String]] {
    let mark = delimiter.asciiValue ?? 0x2C
    var records = CSVRecords(
      ByteWindow(MemoryBytes(Array(text.utf8), blockSize: block)), delimiter: mark)
    var found: [[String]] = []
    while let item = try? records.next() {
      switch item {
      case .record(let record):
        found.append(record.cells.map { String(decoding: $0, as: UTF8.self) })
      case .broken(let line, _): found.append(["!\(line)"])
      }
    }
    return found
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a\rb\r", [["a"], ["b"]]),
    ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]),
    ("\"deux\nlignes\r\nici\",x", [["deux\nlignes\r\nici", "x"]]),
    ("a,,\n,\n", [["a", "", ""], ["", ""]]),
    ("\n\na\n\n", [["a"]]),
    ("\"\"\n", [[""]]),
    ("a\"b,c", [["a\"b", "c"]]),
    ("\"a\"b,c\nd,e\n", [["!1"], ["d", "e"]]),
    ("a,b\n\"c,d\ne,f\n", [["a", "b"], ["!2"], ["e", "f"]]),
    ("\"", [["!1"]]), ("", []), ("\u{0},é\n", [["\u{0}", "é"]]),
  ])
  func `records are read as RFC 4180 has them`(_ text: String, _ expected: [[String]]) {
    for block in [1, 2, 100] { #expect(Self.records(text, block: block) == expected) }
  }

  @Test func `what is written is read again`() {
    var random = SystemRandomNumberGenerator()
    let pieces = ["a", "é", "\"", ",", ";", "\n", "\r\n", " ", "«", "🙂", "\t", ""]
    for _ in 0..<300 {
      let rows = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<3).map { _ in
          (0..<Int.random(in: 0...5)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
        }
      }
      let written = rows.map { row in
        row.map {
          "\""
            + $0.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
        }.joined(separator: ",")
      }.joined(separator: "\r\n")
      #expect(Self.records(written, block: Int.random(in: 1...9)) == rows)
    }
  }

  /// Splits without quotes, the naive way.
  @Test func `text without quotes is read as a naive splitter reads it`() {
    let pieces = ["a", "é", ",", "\n", " ", "x;y"]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...40)).map { _ in pieces.randomElement() ?? "" }.joined()
      let naive = text.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      #expect(Self.records(text, block: Int.random(in: 1...9)) == naive)
    }
  }

  @Test func `no bytes stop or hang the reading`() {
    for _ in 0..<500 {
      let bytes: [UInt8] = (0..<Int.random(in: 0...60)).map { _ in
        [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xE9, 0].randomElement() ?? 0x61
      }
      let text = "text,b\n"
      let found = Reading("a.csv", Array(text.utf8) + bytes, block: Int.random(in: 1...9))
      #expect(found.articles.allSatisfy { !$0.text.isEmpty })
    }
  }

  @Test(arguments: [
    ("texte;titre\n", UInt8(ascii: ";")), ("a,b;c,d\n", UInt8(ascii: ",")),
    ("a\tb\tc,d\n", UInt8(ascii: "\t")), ("\"a,b,c\";d\n", UInt8(ascii: ";")),
    ("text\n", UInt8(ascii: ",")), ("sep=;\na,b\n", UInt8(ascii: ";")),
    ("a|b\n", UInt8(ascii: "|")),
  ])
  func `the header tells the delimiter`(_ text: String, _ delimiter: UInt8) throws {
    var window = ByteWindow(MemoryBytes(Array(text.utf8), blockSize: 2))
    #expect(try CSVDialect.delimiter(&window) == delimiter)
  }

  @Test func `columns become fields, and the rest is kept as extra`() {
    let found = Reading(
      "presse.csv",
      "\u{FEFF}Identifiant;Titre;Texte;Date de publication;Journal;Rubrique;Rubrique;\r\n"
        + "0012;La trêve;\"Elle tient; dit-il.\r\n\"\"Oui\"\".\";07/12/2017;Le Courrier;Monde;01;z\r\n"
    )
    let article = found.articles.first
    #expect(found.rejections == [])
    #expect(article?.key == "0012")
    #expect(article?.title == "La trêve")
    #expect(article?.text == "La trêve\n\nElle tient; dit-il.\n\"Oui\".")
    #expect(article?.date?.text == "2017-12-07")
    #expect(article?.source == "Le Courrier")
    #expect(article?.extra == #"{"Rubrique":"Monde","Rubrique 2":"01","column 8":"z"}"#)
    #expect(article?.originLine == 2)
    #expect(article?.reader == "csv/1")
  }

  @Test func `a broken row is a rejection with its line, and the others are read`() {
    let found = Reading(
      "a.csv",
      "id,text,date\n1,Un texte,2017\n2,Une, virgule,2017\n3,\"Deux\nlignes\",2018\n4,,2017\n"
        + "5,Texte,31/02/2024\n6,\"jamais fermé,2017\n7,Sept,2019\n")
    #expect(found.articles.map(\.key) == ["1", "3", "7"])
    #expect(found.articles.map(\.originLine) == [2, 4, 9])
    #expect(
      found.rejections == [
        "a.csv:3: It has 4 cells where the header has 3. Quote the cells that hold a delimiter.",
        "a.csv:6: The article has an empty text.",
        "a.csv:7: \"date\" is not a date: \"31/02/2024\". Write 2024-02-29.",
        "a.csv:8: A quoted cell is never closed. Close it, and double the quotes inside it.",
      ])
  }

  @Test(arguments: [
    ("id,titre\n1,x\n", [:], "The file has no column for the text."),
    ("id,text\n1,x\n", [Field.text: "corps"], "The file has no column \"corps\""),
    ("id,text\n", [:], "The file holds no article."),
  ])
  func `a file without the column asked for is a rejection`(
    _ text: String, _ map: [Field: String], _ reason: String
  ) {
    let found = Reading("a.csv", text, map: map)
    #expect(found.rejections.count == 1 && found.rejections[0].contains(reason))
  }

  @Test func `a map comes before the usual names`() {
    let map = [Field.text: "resume", .source: "titre"]
    let found = Reading("a.csv", "resume,text,titre\nCourt,Long,Le Monde\n", map: map)
    #expect(found.articles.first?.text == "Court")
    #expect(found.articles.first?.source == "Le Monde")
    #expect(found.articles.first?.title == nil)
    #expect(found.articles.first?.extra == #"{"text":"Long"}"#)
  }

  @Test func `a row in Windows-1252 among rows in UTF-8 is read`() {
    let bytes = Array("text,n\nété,1\n".utf8) + [0xE9, 0x74, 0xE9, 0x2C, 0x32, 0x0A]
    let found = Reading("a.csv", bytes)
    #expect(found.articles.map(\.text) == ["été", "été"])
    #expect(found.articles.map(\.encoding) == ["utf-8", "windows-1252"])
  }
}
