import Testing

@testable import Ingestion

struct MailboxTests {
  static let line = "From a@exemple.fr Thu Dec  7 18:42:05 2017"

  static func letter(_ number: Int, _ body: [String]) -> [String] {
    [line, "From: Anne <a@exemple.fr>", "Message-ID: <\(number)>", ""] + body
  }

  static func read(_ lines: [String], name: String = "a.mbox", end: String = "\n", block: Int = 7)
    -> Reading
  {
    Reading(name, lines.joined(separator: end), block: block)
  }

  @Test(arguments: ["\n", "\r\n"], [1, 7, 65536])
  func `letters are taken one by one, with the line where each begins`(
    _ end: String, _ block: Int
  ) {
    let lines =
      Self.letter(
        1, ["L’été, « dit-elle ».", "", ">From Paris", ">>From Rome", "> From", "From ici", ""])
      + Self.letter(2, ["Deux.", ""]) + Self.letter(3, ["Trois."])
    let found = Self.read(lines, end: end, block: block)
    #expect(found.rejections == [])
    #expect(
      found.articles.map(\.text) == [
        "L’été, « dit-elle ».\n\nFrom Paris\n>From Rome\n> From\nFrom ici\n", "Deux.\n",
        "Trois.",
      ])
    #expect(found.articles.map(\.key) == ["1", "2", "3"])
    #expect(found.articles.map(\.originLine) == [1, 12, 18])
  }

  @Test func `a line From among others begins a letter only before a header`() {
    let body = [
      "Un.", "", "From Paris with love", "et la suite : ici", "", "From Rome", "", "Fin.",
    ]
    #expect(Self.read(Self.letter(1, body)).articles.map(\.text) == [body.joined(separator: "\n")])
    // A letter that was cut off in the middle has no blank line after it.
    let cut = Self.read(Self.letter(1, ["Un."]) + Self.letter(2, ["Deux."]))
    #expect(cut.articles.map(\.text) == ["Un.\n", "Deux."])
  }

  @Test func `what stands before the first letter is a rejection`() {
    let found = Self.read(["Du bruit", "et encore", ""] + Self.letter(1, ["Un."]))
    #expect(found.articles.map(\.text) == ["Un."])
    #expect(found.rejections.count == 1)
    #expect(found.rejections[0].hasPrefix("a.mbox:1: Here stands no letter"))
  }

  @Test(arguments: [
    String(repeating: "mot ", count: 2500), String(repeating: "mot\n", count: 2500),
  ])
  func `a letter that is a hundred times too long is passed over`(_ long: String) throws {
    let lines = Self.letter(1, [long]) + Self.letter(2, ["Deux."])
    let bytes = Array(lines.joined(separator: "\n").utf8)
    var letters = MailboxLetters(ByteWindow(MemoryBytes(bytes, blockSize: 100)), limit: 200)
    var found: [String] = []
    while let next = try letters.next() {
      switch next {
      case .letter(let line, let bytes): found.append("\(line): \(bytes.count)")
      case .broken(let line, let reason): found.append("\(line): \(reason)")
      }
    }
    let second = 6 + long.count { $0 == "\n" }
    #expect(
      found == [
        "1: The letter is longer than an article can be (64 MiB).", "\(second): 48",
      ])
  }

  @Test(arguments: ["a.mbox", "a.mbox.gz", "a.eml", "a"])
  func `a mailbox is known by its ending or its content`(_ name: String) {
    let text = (Self.letter(1, ["Un.", ""]) + Self.letter(2, ["Deux."])).joined(separator: "\n")
    #expect(Reading(name, text).articles.map(\.text) == ["Un.\n", "Deux."])
    #expect(Reading(name, Compressed.gzip(text)).articles.map(\.key) == ["1", "2"])
  }
}
