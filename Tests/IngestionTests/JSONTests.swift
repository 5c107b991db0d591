import FoundationEssentials
import Testing

@testable import Ingestion

struct JSONTests {
  @Test(arguments: [
    (#"{"text":"Un texte."}"#, "Un texte."), (#"{"body":"Un texte."}"#, "Un texte."),
    (#"{"contenu":"Un texte."}"#, "Un texte."), (#"{"CONTENT":"Un texte."}"#, "Un texte."),
    (#"{"text":["Un.","Deux."]}"#, "Un.\n\nDeux."),
    (#"{"text":"Un.","titre":"Le titre"}"#, "Le titre\n\nUn."),
    (#"{"text":"\u00c9t\u00e9 \ud83d\ude42 \"«»\" \\ \/ \n\t"}"#, "Été 🙂 \"«»\" \\ / \n\t"),
    (#"{"text":"a\ud800b"}"#, "a\u{FFFD}b"), (#"{"text":"e\u0301"}"#, "é"),
    (#"{"text":"a","text":"b"}"#, "b"), (#" { "text" : "a" } "#, "a"),
    (#"{"text":"a\r\nb"}"#, "a\nb"), (#"{"text":"a","x":1e999999}"#, "a"),
  ])
  func `an object is an article`(_ line: String, _ text: String) {
    let found = Reading("a.jsonl", line)
    #expect(found.rejections == [])
    #expect(found.articles.map(\.text) == [text])
  }

  @Test func `keys become fields, and the rest is kept as it was written`() {
    let found = Reading(
      "a.jsonl",
      #"{"guid":12345678901234567890123,"headline":"La trêve","text":"Elle tient.","#
        + #""pubDate":"Thu, 07 Dec 2017 18:42:00 +0100","publisher":{"name":"Le Courrier"},"#
        + #""authors":["Anne Leroy",{"name":"Paul Petit"}],"link":"https://exemple.fr/a","#
        + #""lang":"fr","tags":["é", 1.10],"score":1e999, "vide":null,"ok":true}"#)
    let article = found.articles.first
    #expect(found.rejections == [])
    #expect(article?.key == "12345678901234567890123")
    #expect(article?.title == "La trêve")
    #expect(article?.date?.text == "2017-12-07")
    #expect(article?.publishedAt == "Thu, 07 Dec 2017 18:42:00 +0100")
    #expect(article?.source == "Le Courrier")
    #expect(article?.author == "Anne Leroy, Paul Petit")
    #expect(article?.url == "https://exemple.fr/a")
    #expect(article?.language == "fr")
    #expect(article?.extra == #"{"tags":["é", 1.10],"score":1e999,"vide":null,"ok":true}"#)
    #expect(article?.reader == "json/1")
  }

  @Test(arguments: ["author", "Authors", "Author(s)", "AUTEUR(S)", "byline", "journaliste"])
  func `an author is known by any usual name`(_ key: String) {
    let found = Reading("a.jsonl", "{\"text\": \"Un.\", \"\(key)\": \"Anne Leroy\"}")
    #expect(found.articles.map(\.author) == ["Anne Leroy"])
  }

  @Test(arguments: [
    (#"{"text":"a","date":1512671999}"#, "2017-12-07", "2017-12-07T18:39:59Z"),
    (#"{"text":"a","date":2017}"#, "2017", nil),
    (
      #"{"text":"a","published_at":"2017-12-07T01:00:00+09:00"}"#, "2017-12-07",
      "2017-12-07T01:00:00+09:00"
    ),
    (
      #"{"text":"a","date":"2017-12","published_at":"2017-12-07T01:00Z"}"#, "2017-12",
      "2017-12-07T01:00Z"
    ),
    (#"{"text":"a","date":null}"#, nil, nil), (#"{"text":"a","date":""}"#, nil, nil),
  ])
  func `dates are read in the ways that exports write them`(
    _ line: String, _ day: String?, _ time: String?
  ) {
    let article = Reading("a.jsonl", line).articles.first
    #expect(article != nil)
    #expect(article?.date?.text == day)
    #expect(article?.publishedAt == time)
  }

  @Test func `a broken line is a rejection with its line, and the others are read`() {
    let found = Reading(
      "articles.jsonl",
      """
      {"text":"Un","id":1}
      {"text":"Deux","id":2

      {"text":"Quatre","date":"31/02/2024"}
      {"titre":"Cinq"}
      {"text":6}
      {"text":{"a":7}}
      ["huit"]
      {"text":"  "}
      {"text":"Dix","id":10,}
      {"text":"Onze","id":11}
      {"articles":[{"text":"Douze"}]}
      {"authors":[{"name":"Treize"}]}
      """)
    #expect(found.articles.map(\.key) == ["1", nil, "11"])
    #expect(found.articles.map(\.originLine) == [1, 6, 11])
    #expect(
      found.rejections == [
        "articles.jsonl:2: It is not JSON: column 22 lacks , or }.",
        "articles.jsonl:4: \"date\" is not a date: \"31/02/2024\". Write 2024-02-29.",
        "articles.jsonl:5: The article has no key \"text\", \"body\" or \"content\". "
          + "Name its key: --map text=KEY.",
        "articles.jsonl:7: \"text\" is not a text.",
        "articles.jsonl:8: It is not a JSON object.",
        "articles.jsonl:9: The article has an empty text.",
        "articles.jsonl:10: It is not JSON: column 23 lacks a key in double quotes.",
        "articles.jsonl:12: The articles stand in its list \"articles\". Take them out of it, as "
          + "jq -c '.NAME[]' does, and ingest what that prints.",
        "articles.jsonl:13: The article has no key \"text\", \"body\" or \"content\". "
          + "Name its key: --map text=KEY.",
      ])
  }

  @Test(arguments: [
    #"[{"text":"un"},{"text":"deux"}]"#,
    "[\n  {\n \"text\": \"un\"\n },\n {\"text\":\"deux\"}\n]\n",
    "{\n\"text\": \"un\"\n}\n{\n\"text\": \"deux\"}", "[{\"text\":\"un\"}]\n[{\"text\":\"deux\"}]",
  ])
  func `an array is read element by element`(_ text: String) {
    for block in [1, 5, 1000] {
      let found = Reading("a.json", text, block: block)
      #expect(found.articles.map(\.text) == ["un", "deux"])
      #expect(found.rejections == [])
    }
  }

  @Test(arguments: [
    "[{\"text\":\"un\"},\n{\"text\":\"x\" \"id\":2},\n{\"text\":\"deux\"}]",
    "[{\"text\":\"un\"},{\"text: \"x\"},{\"text\":\"deux\"}]",
    "[{\"text\":\"un\"},\n3,\n{\"text\":\"deux\"}]",
    "[{\"text\":\"un\"},\n{\"text\":\"deux\"},\n",
    "[{\"text\":\"un\"},{\"text\":\"deux\"},{\"text\":\"cut",
  ])
  func `a broken element is a rejection, and the others are read`(_ text: String) {
    for block in [1, 1000] {
      let found = Reading("a.json", text, block: block)
      #expect(found.articles.map(\.text) == ["un", "deux"])
      #expect(found.rejections.count == 1)
    }
  }

  @Test func `no nesting is too deep for the reader`() {
    let deep = String(repeating: "[", count: 200_000)
    let found = Reading("a.jsonl", "{\"text\":\"a\",\"x\":\(deep)\n{\"text\":\"b\"}", block: 4096)
    #expect(found.articles.map(\.text) == ["b"])
    #expect(found.rejections == ["a.jsonl:1: It nests deeper than 500 levels."])
  }

  @Test func `a line in Windows-1252 is read and says so`() {
    let bytes =
      Array("{\"text\":\"".utf8) + [0xE9, 0x74, 0xE9] + Array("\"}\n{\"text\":\"é\"}".utf8)
    let found = Reading("a.jsonl", bytes)
    #expect(found.articles.map(\.text) == ["été", "é"])
    #expect(found.articles.map(\.encoding) == ["windows-1252", "utf-8"])
  }

  /// The decoder of FoundationEssentials takes a comma before a closing mark, which JSON has not.
  @Test func `what the skimmer takes for JSON, a decoder does too, and reads alike`() throws {
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"é\\n\"", "1", "-0.5e3", "true", "null", " ",
    ]
    for _ in 0..<5000 {
      let body = (0..<Int.random(in: 1...8)).map { _ in pieces.randomElement() ?? "" }.joined()
      let text = "[" + body + "]"
      guard let value = try? JSONMessages.value(Array(text.utf8)) else { continue }
      let decoded = try JSONDecoder().decode([Anything].self, from: Data(text.utf8))
      #expect(decoded.count == value.elements.count, "\(text)")
      #expect(decoded.map(\.text) == value.elements.map { $0.kind == .string ? $0.text : nil })
    }
  }

  private struct Anything: Decodable {
    let text: String?
    init(from decoder: any Decoder) throws {
      text = try? decoder.singleValueContainer().decode(String.self)
    }
  }

  @Test func `a string is written as it will be read`() throws {
    let scalars: [Unicode.Scalar] = ["\"", "\\", "\n", "\u{1}", "\u{1F}", "é", "🙂", "a", "/"]
    for _ in 0..<200 {
      var text = String.UnicodeScalarView()
      for _ in 0..<8 { text.append(scalars.randomElement() ?? "a") }
      let written = JSONString.written(String(text))
      #expect(try JSONMessages.value(written).text == String(text))
    }
  }
}
