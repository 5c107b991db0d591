import Testing

@testable import Rendering

@Suite struct TerminalTests {
  @Test(arguments: [
    ("l’œuvre, « 5 % »\n\tfin", "l’œuvre, « 5 % »\n\tfin"),
    ("\u{1B}[31mrouge", "␛[31mrouge"),
    ("\u{7}\u{0}\r\u{7F}", "␇␀␍␡"),
    ("\u{9B}2J", "<U+009B>2J"),
    ("abc\u{202E}cba\u{202C}", "abc<U+202E>cba<U+202C>"),
    ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
    ("a\r\nb", "a␍\nb"),
  ])
  func `what a terminal would obey is shown`(text: String, clean: String) {
    #expect(TerminalText.clean(text) == clean)
  }

  @Test func `a line has no line end`() {
    #expect(TerminalText.line("un\ndeux\ttrois\u{2028}quatre") == "un deux trois quatre")
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("été", 3), ("e\u{301}te\u{301}", 3), ("œuvre", 5), ("日本", 4),
    ("한국", 4), ("😀", 2), ("👩‍🚀", 2), ("❤️", 2), ("«\u{A0}», —", 6), ("Синтез", 6), ("a\u{200B}b", 2),
    ("\u{1B}[1mgras\u{1B}[0m", 4), ("ｆｕｌｌ", 8),
  ])
  func `a text has the width that a terminal gives it`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func `any writer may be made safe`() throws {
    let text = try rendered(["a\u{1B}", "b"], [[.text("x\u{9B}"), .integer(1)]]) {
      TerminalSafeWriter(CSVWriter($0))
    }
    #expect(text == "a␛,b\r\nx<U+009B>,1\r\n")
  }
}
