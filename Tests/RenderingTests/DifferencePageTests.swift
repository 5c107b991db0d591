import Testing

@testable import Rendering

@Suite struct DifferencePageTests {
  private func page(
    _ old: String, _ new: String, isColoured: Bool = false, width: Int? = nil
  ) throws -> String {
    var bytes: [UInt8] = []
    let page = DifferencePage(
      particulars: [("article", "a1")], TextDifference(from: old, to: new))
    try page.write(
      to: ByteOutput { bytes += $0 }, style: Style(isColoured: isColoured), width: width)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `lines far from a change are left out`() throws {
    let lines = (1...12).map { "Ligne numéro \($0)." }
    var changed = lines
    changed[5] = "Ligne changée."
    #expect(
      try page(lines.joined(separator: "\n"), changed.joined(separator: "\n")) == """
        article  a1

        …
        Ligne numéro 4.
        Ligne numéro 5.
        Ligne [-numéro 6-]{+changée+}.
        Ligne numéro 7.
        Ligne numéro 8.
        …

        """)
  }

  @Test func `a mark ends with its line`() throws {
    #expect(
      try page("Un.\n\nDeux.", "Un.\n\nTrois quatre.\n\nCinq six.").hasSuffix(
        "\n\nUn.\n\n[-Deux-]{+Trois quatre.+}\n\n{+Cinq six+}.\n"))
  }

  @Test func `a break of lines that came or went is seen`() throws {
    #expect(try page("Un.\n\nDeux.", "Un. Deux.").hasSuffix("\nUn.[-¶-]\n[-¶-]\n{+ +}Deux.\n"))
    #expect(try page("Un.\nDeux.", "Un.\n\nDeux.").hasSuffix("\nUn.\n{+¶+}\nDeux.\n"))
  }

  @Test func `the same text is no line`() throws {
    #expect(try page("Un.\nDeux.", "Un.\nDeux.") == "article  a1\n\n…\n")
  }

  @Test func `colours take the place of the marks, with a line through or under the words`() throws
  {
    #expect(
      try page("Un deux.", "Un trois.", isColoured: true).hasSuffix(
        "\n\nUn \u{1B}[31;9mdeux\u{1B}[0m\u{1B}[32;4mtrois\u{1B}[0m.\n"))
  }

  @Test func `nothing that a terminal would obey is printed`() throws {
    let page = try page("a\u{1B}[31m b\u{7}", "a\u{1B}[2J\u{202E} b\u{7}")
    #expect(page.hasSuffix("\n\na␛[[-31m-]{+2J<U+202E>+} b␇\n"), "\(page)")
    #expect(!page.unicodeScalars.contains { TerminalText.isHarmful($0) })
  }

  @Test func `lines are broken to fit`() throws {
    let old = String(repeating: "mot ", count: 30)
    let page = try page(old + "fin", old + "bout", width: 40)
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 40 }, "\(page)")
  }
}
