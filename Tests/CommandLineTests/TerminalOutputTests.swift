import Foundation
import Testing

@Suite struct TerminalOutputTests {
  @Test func `on a terminal an answer is a table that fits, in harmless characters`() throws {
    let folder = try Folder()
    let text =
      #"{"text": "« Tout\#\u001b[2J va \u202ebien », a déclaré Anne Vauban. Elle a affirmé que le pont, qui est vieux et long, serait refait avant la fin de l’année prochaine."}"#
    try folder.write(text.replacingOccurrences(of: "\\#", with: ""), to: "a.jsonl")
    #expect(try Program.run(["ingest", "a.jsonl"], in: folder).status == 0)
    let terminal = Pseudoterminal(folder: folder)
    guard let shown = try terminal.run("claims")?.output else { return }
    #expect(shown.contains("speaker") && shown.contains("────"))
    #expect(shown.contains("Tout␛[2J") && !shown.contains("\u{1B}[2J"))
    #expect(shown.split(whereSeparator: \.isNewline).allSatisfy { $0.count <= 90 })
    for arguments in [["show", "a1"], ["claims", "--csv"], ["articles", "--json", "--text"]] {
      let shown = try #require(try terminal.run(arguments)).output
      #expect(!shown.contains("\u{1B}[2J") && !shown.contains("\u{202E}"), "\(arguments)")
    }
  }
}
