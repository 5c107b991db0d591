import Testing

@testable import Ingestion

struct XMLEntityTests {
  private static let bomb = """
    <?xml version="1.0"?>
    <!DOCTYPE rss [
      <!ENTITY lol "lol">
      <!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
      <!ENTITY lol2 "&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;">
    ]>
    <rss version="2.0"><channel><title>&lol2;</title>
    <item><description>&lol2;</description></item>
    <item><description>Deux.</description></item>
    </channel></rss>
    """

  @Test func `an entity that would grow is no character, and the article a rejection`() {
    let found = Reading("a.rss", Self.bomb)
    #expect(found.articles.map(\.text) == ["Deux."])
    #expect(
      found.rejections == [
        "a.rss:8: It is not XML: line 8 uses &lol2;, which is no character of XML or HTML."
      ])
  }

  @Test func `an entity outside the file is never opened`() throws {
    let folder = try TemporaryFolder()
    try folder.write("secret.txt", "Un secret.")
    let found = Reading(
      "a.rss",
      """
      <!DOCTYPE rss [ <!ENTITY secret SYSTEM "file://\(folder.path)/secret.txt"> ]>
      <rss><channel><item><description>Voici : &secret;</description></item>
      <item><description>Deux.</description></item></channel></rss>
      """)
    #expect(found.articles.map(\.text) == ["Deux."])
    #expect(found.rejections.count == 1)
  }

  /// Text in a title, as written and as read.
  @Test(arguments: [
    ("L&rsquo;&eacute;t&eacute;&nbsp;: &laquo;&#233;&#xE9;&raquo;", "L’été\u{A0}: «éé»"),
    ("R&D, AT&T & Cie", "R&D, AT&T & Cie"), ("a &amp; b &lt; c", "a & b < c"),
    ("&#146;&#150;&#128;", "’–€"), ("a\u{0B}b\u{01}c", "a\u{FFFD}b\u{FFFD}c"), ("&#0;", "\u{FFFD}"),
    ("L&amp;eacute;t&amp;#233;", "Lété"), ("<![CDATA[L&eacute;t&eacute; & <b>a</b>]]>", "Lété & a"),
    ("&apos;&quot;", "'\""), ("&euro;1&thinsp;000", "€1\u{2009}000"), ("&#;&#x;&;", "&#;&#x;&;"),
    ("&#999999999;", "\u{FFFD}"), ("&oelig;uvre &OElig;", "œuvre Œ"),
  ])
  func `characters are read by HTML's names and numbers, and where an ampersand stands bare`(
    _ written: String, _ read: String
  ) {
    for block in [1, 1000] {
      let found = Reading(
        "a.rss",
        "<rss><channel><item><title>\(written)</title><description>Un.</description></item>"
          + "</channel></rss>", block: block)
      #expect(found.rejections == [])
      #expect(found.articles.map(\.title) == [read])
    }
  }

  @Test func `a line end by number does not move the lines`() {
    let found = Reading(
      "a.rss", "<rss><item>\n<description>a&#10;b&#13;&#10;c</description>\n<b></c></item></rss>")
    #expect(
      found.rejections == ["a.rss:1: It is not XML: line 3 closes <c> where <b> is open."])
  }

  @Test func `a prefix that is declared nowhere is known by its usual meaning`() {
    let found = Reading(
      "a.rss",
      "<rss><channel><item><description>Bref.</description><dc:creator>Anne Leroy</dc:creator>"
        + "<content:encoded>Un texte entier.</content:encoded></item></channel></rss>")
    #expect(found.rejections == [])
    #expect(found.articles.map(\.author) == ["Anne Leroy"])
    #expect(found.articles.map(\.text) == ["Un texte entier."])
  }

  @Test func `a prefix means what it is declared to mean`() {
    let found = Reading(
      "a.atom",
      "<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"><a:title>Le Soir</a:title>"
        + "<a:entry><a:id>7</a:id><a:content>Un.</a:content></a:entry></a:feed>")
    #expect(found.rejections == [])
    #expect(found.articles.map(\.source) == ["Le Soir"])
    #expect(found.articles.map(\.key) == ["7"])
  }
}
