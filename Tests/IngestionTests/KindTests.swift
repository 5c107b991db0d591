import Testing

@testable import Ingestion

struct KindTests {
  private static func kind(_ name: String, _ start: String) throws -> FileKind {
    var window = ByteWindow(MemoryBytes(Array(start.utf8)))
    let candidate: FileKind.Candidate? =
      if case .read(let found) = FileKind.ending(of: name) { found } else { nil }
    return try ContentSniffing(&window).kind(candidate, names: FieldNames())
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?><rss version=\"2.0\">", FileKind.rss), ("<rss>", .rss),
    ("<!-- <feed> --><rss>", .rss), ("<!DOCTYPE rss [<!ENTITY a \"<feed>\">]><rss>", .rss),
    ("<?xml version='1.0'?>\n<?xml-stylesheet href='a>b'?>\n<rdf:RDF xmlns=\"x\">", .rss),
    ("<feed xmlns=\"http://www.w3.org/2005/Atom\">", .atom), ("<atom:entry>", .atom),
    ("<newsMessage>", .newsML), ("<newsItem guid=\"1\">", .newsML), ("<packageItem>", .newsML),
    ("<!DOCTYPE nitf SYSTEM \"nitf.dtd\">\n<nitf>", .nitf),
    ("<?xml version=\"1.0\"?><NewsML>", .otherXML(root: "NewsML")),
    ("<?xml version=\"1.0\"?>", .otherXML(root: "")),
    ("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [", .jsonFeed),
  ])
  func `a file is known by its content, whatever its name`(_ start: String, _ kind: FileKind) throws
  {
    for name in kind == .jsonFeed ? ["a", "a.json", "a.jsonl"] : ["a", "a.xml", "a.rss", "a.nitf"] {
      #expect(try Self.kind(name, start) == kind)
    }
  }

  @Test(arguments: [
    ("a", "<b>Un texte</b> qui commence par une balise."), ("a", "< 5 % des voix"),
    ("a.txt", "<rss>"), ("a.txt", "<?xml version=\"1.0\"?>"), ("a", "Le <rss> est un format."),
  ])
  func `a text that looks a little like XML is a text`(_ name: String, _ start: String) throws {
    #expect(try Self.kind(name, start) == .text)
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?>\n<NewsML>", "its root is <NewsML>"),
    ("Rien du tout", "no element is found in it"),
  ])
  func `XML of another kind is a rejection that says what it is`(_ text: String, _ what: String) {
    #expect(
      Reading("a.xml", text).rejections == [
        "a.xml: The file is not XML of a kind that is read: \(what). These are read: RSS, Atom, "
          + "NewsML-G2, NITF."
      ])
  }

  @Test(arguments: [
    (ReaderName.text, "{\"text\":\"Un.\"}", "text/1"), (.json, "{\"text\":\"Un.\"}", "json/1"),
    (.jsonl, "{\"text\":\"Un.\"}", "json/1"), (.csv, "text\nUn.", "csv/1"),
    (.rss, "<x><item><description>Un.</description></item></x>", "rss/1"),
    (.atom, "<x><entry><content>Un.</content></entry></x>", "atom/1"),
    (.jsonfeed, "{\"items\":[{\"content_text\":\"Un.\"}]}", "jsonfeed/1"),
    (
      .newsml, "<x><newsItem><contentSet><inlineData>Un.</inlineData></contentSet></newsItem></x>",
      "newsml/1"
    ),
    (.nitf, "<x><nitf><body><body.content>Un.</body.content></body></nitf></x>", "nitf/1"),
    (.ninjs, "{\"body_text\":\"Un.\"}", "ninjs/1"),
  ])
  func `a reader that is named reads whatever it is given`(
    _ reader: ReaderName, _ text: String, _ name: String
  ) {
    let found = Reading("a.dat", text, reader: reader)
    #expect(found.rejections == [])
    #expect(found.articles.map(\.reader) == [name])
  }
}
