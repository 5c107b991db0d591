import Testing

@testable import Rendering

@Suite struct OtherFormatsTests {
  private let rows: [[Cell]] = [
    [.integer(1), .text("« Oui »\tdit \"X\"\n\\fin"), .real(500)],
    [.integer(2), .null, .real(0.5)],
  ]

  @Test func `TSV keeps a row on a line`() throws {
    let text = try rendered(["id", "text", "value"], rows) { TSVWriter($0) }
    #expect(
      text == "id\ttext\tvalue\n1\t« Oui »\\tdit \"X\"\\n\\\\fin\t500\n2\t\t0.5\n")
  }

  @Test func `JSON is one array in real UTF-8`() throws {
    let text = try rendered(["id", "text", "value"], rows) { JSONWriter($0, shape: .array) }
    #expect(
      text == #"""
        [
        {"id":1,"text":"« Oui »\tdit \"X\"\n\\fin","value":500},
        {"id":2,"text":null,"value":0.5}
        ]

        """#)
  }

  @Test func `JSON Lines has an object a line`() throws {
    let text = try rendered(["id", "text", "value"], rows) { JSONWriter($0, shape: .lines) }
    #expect(
      text == #"""
        {"id":1,"text":"« Oui »\tdit \"X\"\n\\fin","value":500}
        {"id":2,"text":null,"value":0.5}

        """#)
  }

  @Test func `no row is an empty array`() throws {
    #expect(try rendered(["id"], []) { JSONWriter($0, shape: .array) } == "[]\n")
    #expect(try rendered(["id"], []) { JSONWriter($0, shape: .lines) } == "")
  }

  @Test func `a key that comes twice is told apart`() throws {
    let text = try rendered(["a", "a"], [[.integer(1), .integer(2)]]) {
      JSONWriter($0, shape: .lines)
    }
    #expect(text == "{\"a\":1,\"a_2\":2}\n")
  }

  @Test(
    arguments: [
      ([0x61, 0x1B, 0x5B], #""a\u001B[""#), ([0xC2, 0x9B], #""\u009B""#),
      ([0xE2, 0x80, 0xAE], #""\u202E""#), ([0xFF, 0x61], "\"\u{FFFD}a\""),
      ([0xC0, 0x80], "\"\u{FFFD}\u{FFFD}\""), ([0xED, 0xA0, 0x80], "\"\u{FFFD}\u{FFFD}\u{FFFD}\""),
      ([0xF0, 0x9F, 0x98, 0x80], "\"😀\""), ([0xC3], "\"\u{FFFD}\""),
      ([0xEF, 0xBF, 0xBD], "\"\u{FFFD}\""),
      ([0x0D, 0x01, 0x7F], #""\r\u0001\u007F""#),
    ] as [([UInt8], String)])
  func `a JSON string is UTF-8 whatever it is made of`(bytes: [UInt8], json: String) throws {
    var written: [UInt8] = []
    let output = ByteOutput { written += $0 }
    output.append(json: bytes.span)
    try output.flush()
    #expect(String(decoding: written, as: UTF8.self) == json)
  }

  @Test func `Markdown shows the words and not their markup`() throws {
    let rows: [[Cell]] = [
      [.text("a|b *c* <d> [e]"), .text("x_y _z_\nfin")], [.real(1.5), .null],
    ]
    let text = try rendered(["text", "article_id"], rows) { MarkdownWriter($0) }
    #expect(
      text == #"""
        | text | article_id |
        | --- | --- |
        | a\|b \*c\* &lt;d> \[e] | x_y \_z\_<br>fin |
        | 1.5 |  |

        """#)
  }
}
