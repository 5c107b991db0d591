import Testing

@testable import Ingestion

struct JSONFeedTests {
  private static func feed(_ items: String, _ more: String = "") -> String {
    "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"Le Soir\",\"items\":[\(items)]\(more)}"
  }

  @Test(arguments: [
    (#"{"id":"1","content_html":"<p>Un.</p><p>Deux.</p>"}"#, "Un.\n\nDeux."),
    (#"{"id":"1","content_text":"Un.\n\nDeux <b>."}"#, "Un.\n\nDeux <b>."),
    (#"{"id":"1","content_html":"","content_text":"Un."}"#, "Un."),
    (#"{"id":"1","summary":"Bref &amp; bien."}"#, "Bref & bien."),
    (#"{"id":"1","title":"Titre","content_text":"Un."}"#, "Titre\n\nUn."),
  ])
  func `an item has its text as HTML, as text, or in short`(_ item: String, _ text: String) {
    for block in [1, 1000] {
      let found = Reading("a.json", Self.feed(item), block: block)
      #expect(found.rejections == [])
      #expect(found.articles.map(\.text) == [text])
      #expect(found.articles.map(\.source) == ["Le Soir"])
    }
  }

  @Test func `what the feed says of itself may stand after its items`() {
    let found = Reading(
      "a.json",
      #"{"items":[{"id":1,"content_text":"Un."},{"id":2,"content_text":"Two.","language":"en"}],"#
        + #""language":"fr","title":"Le Soir","author":{"name":"Anne"},"version":"x"}"#)
    #expect(found.rejections == [])
    #expect(found.articles.map(\.source) == ["Le Soir", "Le Soir"])
    #expect(found.articles.map(\.language) == ["fr", "en"])
    #expect(found.articles.map(\.author) == ["Anne", "Anne"])
  }

  @Test func `a broken item is a rejection with its line, and the others are read`() {
    let found = Reading(
      "a.json",
      Self.feed(
        """

        {"id":1,"content_text":"Un."},
        {"id":2 "content_text":"Deux."},
        {"id":3},
        {"id":4,"content_text":"Quatre.","date_published":"hier"},
        {"id":5,"content_text":"Cinq."}
        """))
    #expect(found.articles.map(\.key) == ["1", "5"])
    #expect(
      found.rejections == [
        "a.json:3: It is not JSON: line 3 lacks , or }.",
        "a.json:4: The article has no text.",
        "a.json:5: \"date_published\" is not a date: \"hier\". Write 2024-02-29.",
      ])
  }

  @Test func `cut off anywhere, it is read as far as it goes`() {
    let first = #"{"id":1,"content_text":"Un."}"#
    let document = Self.feed(first + #",{"id":2,"content_text":"Deux « été »."}"#)
    let bytes = Array(document.utf8)
    guard let mark = document.firstRange(of: first)?.upperBound else { return }
    for end in 60..<bytes.count {
      let found = Reading("a.json", Array(bytes[..<end]))
      #expect(found.articles.first?.text == (end >= document[..<mark].utf8.count ? "Un." : nil))
      #expect(found.articles.count == 2 || !found.rejections.isEmpty)
    }
  }

  @Test(arguments: [
    ("{\"version\":\"https://jsonfeed.org/version/1.1\"}", "a.json: The feed has no \"items\"."),
    (feed(""), "a.json: The file holds no article."),
  ])
  func `a feed without items is a rejection`(_ document: String, _ rejection: String) {
    #expect(Reading("a.json", document).rejections == [rejection])
  }

  @Test(arguments: [
    #"{"items":[1,2],"text":"Un texte."}"#, #"{"version":"1.1","text":"Un texte."}"#,
    #"[{"items":[{"content_text":"x"}],"text":"Un texte."}]"#,
  ])
  func `an article that has items is no feed`(_ document: String) {
    let found = Reading("a.json", document)
    #expect(found.articles.map(\.text) == ["Un texte."])
    #expect(found.articles.map(\.reader) == ["json/1"])
  }
}
