import Testing

@testable import Ingestion

struct BrokenLetterTests {
  static let nested = (1...30).reversed().reduce(LetterTests.plain) { inner, level in
    LetterTests.multipart("mixed", [inner], "n\(level)")
  }

  @Test(arguments: [
    (["Content-Type: text/plain", "Content-Transfer-Encoding: base64", "", "TOK*mc"], "in base64"),
    (["Content-Type: text/plain", "Content-Transfer-Encoding: base64", "", "TOKAm"], "in base64"),
    (["Content-Type: image/png", "", "x"], "no part that is text"),
    (
      LetterTests.multipart("mixed", [["Content-Type: image/png", "", "x"]]), "no part that is text"
    ),
    (["Content-Type: multipart/mixed", "", "--m1", "", "x"], "no part that is text"),
    (["Content-Type: multipart/mixed; boundary=m1", "", "Sans parties."], "no part that is text"),
    (["Content-Type: multipart/mixed; boundary=m1", "", "--m1", "", "Le début"], "is cut off"),
    (
      ["Content-Type: multipart/alternative; boundary=m1", "", "--m1", "", "Le début", "--m1"]
        + LetterTests.html, "is cut off"
    ),
    (nested, "deeper in each other than 20"),
    (["", "  "], "empty text"), ([""], "empty text"), ([], "empty text"),
    (
      ["Content-Type: text/html", "", "<html><body><script>x</script></body></html>"], "empty text"
    ),
  ])
  func `a broken letter is a rejection, its neighbours in a mailbox are kept`(
    _ lines: [String], _ words: String
  ) {
    let alone = Reading("a.eml", LetterTests.letter(lines))
    #expect(alone.articles.isEmpty)
    #expect(alone.rejections.count == 1)
    #expect(
      alone.rejections.allSatisfy { $0.hasPrefix("a.eml: ") && $0.contains(words) }, "\(alone)")
    let line = "From a@exemple.fr Thu Dec  7 18:42:05 2017\n"
    let good = LetterTests.letter(["", "Le texte."], end: "\n")
    let among = Reading(
      "a.mbox",
      line + good + "\n" + line + LetterTests.letter(lines, end: "\n") + "\n" + line + good)
    #expect(
      among.articles.map(\.text) == Array(repeating: "La trêve tient\n\nLe texte.\n", count: 2))
    #expect(among.rejections.count == 1)
    #expect(among.rejections.allSatisfy { $0.hasPrefix("a.mbox:12: ") && $0.contains(words) })
  }

  @Test func `a date that is none is a rejection`() {
    let found = Reading("a.eml", "From: a\nDate: hier soir\nSubject: b\n\nLe texte.")
    #expect(
      found.rejections == ["a.eml: \"Date\" is not a date: \"hier soir\". Write 2024-02-29."])
  }

  @Test(arguments: ["", "Bonjour.", "Bonjour.\n\nUn texte.", "\n\n\n"])
  func `what is no letter is a rejection`(_ text: String) {
    let found = Reading("a.eml", text)
    #expect(found.articles.isEmpty)
    #expect(found.rejections.count == 1)
  }

  @Test func `an attachment that is cut off does not matter to the text`() {
    let lines = [
      "Content-Type: multipart/mixed; boundary=m1", "", "--m1", "", "Le texte.", "--m1",
      "Content-Type: image/png", "Content-Transfer-Encoding: base64", "", "iVBORw0K",
    ]
    let found = Reading("a.eml", LetterTests.letter(lines))
    #expect(found.articles.map(\.text) == ["La trêve tient\n\nLe texte."])
    #expect(found.rejections == [])
  }
}
