import Archive
import Testing

@testable import Ingestion

/// What feeds write in more than one way.
struct FeedTests {
  private static func rss(_ item: String, channel: String = "") -> Article? {
    let document =
      "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      + "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>\(channel)"
      + "<item>\(item)<description>Bref.</description></item></channel></rss>"
    return Reading("a.rss", document).articles.first
  }

  @Test(arguments: [
    ("<pubDate>Thu, 07 Dec 2017 18:42:00 +0100</pubDate>", "2017-12-07"),
    ("<dc:date>2017-12-07T18:42:00+01:00</dc:date>", "2017-12-07"),
    ("<dc:date>2017-12</dc:date>", "2017-12"), ("<pubDate/>", nil), ("", nil),
  ])
  func `an RSS item has a date, or none`(_ element: String, _ day: String?) {
    #expect(Self.rss(element)?.date?.text == day)
  }

  @Test(arguments: [
    ("<author>anne@exemple.fr (Anne Leroy)</author>", "Anne Leroy"),
    ("<author>Anne Leroy</author>", "Anne Leroy"),
    ("<author>anne@exemple.fr</author>", "anne@exemple.fr"),
    (
      "<dc:creator>Anne Leroy</dc:creator><dc:creator>Paul Petit</dc:creator>",
      "Anne Leroy, Paul Petit"
    ),
    ("<author>x@y.fr (Non)</author><dc:creator><![CDATA[Anne Leroy]]></dc:creator>", "Anne Leroy"),
  ])
  func `an RSS item names its author`(_ element: String, _ author: String) {
    #expect(Self.rss(element)?.author == author)
  }

  @Test(arguments: [
    ("<link>https://a.fr/1</link>", "https://a.fr/1"),
    ("<guid>https://a.fr/2</guid>", "https://a.fr/2"),
    ("<guid isPermaLink=\"false\">https://a.fr/2</guid>", nil), ("<guid>17</guid>", nil),
    ("<link>\n  /3?x=1&amp;y=2\n</link>", "https://a.fr/3?x=1&y=2"),
    ("<link>/3?x=1&y=2</link>", "https://a.fr/3?x=1&y=2"),
    ("<link>//b.fr/4</link>", "https://b.fr/4"), ("<link>cinq</link>", "https://a.fr/cinq"),
  ])
  func `an RSS item has an address`(_ element: String, _ url: String?) {
    #expect(Self.rss(element, channel: "<link>https://a.fr/</link>")?.url == url)
  }

  @Test func `an item with a bad date is a rejection, as everywhere`() {
    let found = Reading(
      "a.rss", "<rss><item><description>Un.</description><pubDate>hier</pubDate></item></rss>")
    #expect(
      found.rejections == ["a.rss:1: \"pubDate\" is not a date: \"hier\". Write 2024-02-29."])
  }

  @Test(arguments: [
    ("<p>Un.</p><p>L’article <a href='/1'>La crue</a> est apparu en premier sur Nous.</p>", "Un."),
    ("<p>Un.</p><p>The post <a href='/1'>La crue</a> appeared first on Nous.</p>", "Un."),
    ("<p>Un.</p><p>L’article 5 est voté.</p>", "Un.\n\nL’article 5 est voté."),
    (
      "<p>Le loup est apparu en premier sur le causse.</p><p>Deux.</p>",
      "Le loup est apparu en premier sur le causse.\n\nDeux."
    ),
    (
      "<p>Un.</p><p>Le loup est apparu en premier sur le causse.</p>",
      "Un.\n\nLe loup est apparu en premier sur le causse."
    ),
    (
      "<p>L’article est apparu en premier sur Nous.</p>",
      "L’article est apparu en premier sur Nous."
    ),
  ])
  func `where an item came out first is no part of it`(_ html: String, _ text: String) {
    let found = Reading(
      "a.rss", "<rss><item><description><![CDATA[\(html)]]></description></item></rss>")
    #expect(found.articles.first?.text == text)
  }

  @Test func `a description that is long is no summary`() {
    let long = String(repeating: "Le fleuve monte encore. ", count: 60)
    let found = Reading("a.rss", "<rss><item><description>\(long)</description></item></rss>")
    #expect(found.articles.map(\.extra) == [nil])
    #expect(Self.rss("")?.extra == #"{"summary_only":true}"#)
  }

  @Test(arguments: [
    (
      "<media:content url=\"https://a.fr/1.jpg\"><media:credit>AB</media:credit></media:content>",
      #""media:content":"https://a.fr/1.jpg""#
    ),
    ("<enclosure url=\"https://a.fr/1.mp3\" length=\"7\"/>", #""enclosure":"https://a.fr/1.mp3""#),
    ("<category>a</category><category>b \"c\"</category>", #""category":["a","b \"c\""]"#),
    ("<comments>https://a.fr/1#c</comments>", #""comments":"https://a.fr/1#c""#),
  ])
  func `what has no column is kept`(_ element: String, _ extra: String) {
    #expect(Self.rss(element)?.extra == #"{"summary_only":true,\#(extra)}"#)
  }

  @Test func `RSS 1.0 is read, its items beside the channel`() {
    let found = Reading(
      "a.rdf",
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://a.fr/"><title>Le Soir</title><dc:language>fr</dc:language>
        <items><rdf:Seq><rdf:li resource="https://a.fr/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://a.fr/1"><title>Titre</title><dc:date>2017-12-07</dc:date>
        <description>Bref.</description></item>
      </rdf:RDF>
      """)
    let article = found.articles.first
    #expect(found.rejections == [])
    #expect(article?.text == "Titre\n\nBref.")
    #expect(article?.source == "Le Soir")
    #expect(article?.url == "https://a.fr/1")
    #expect(article?.language == "fr")
    #expect(article?.originLine == 5)
  }

  @Test(arguments: [
    ("<content>Un &amp; deux.</content>", "Un & deux."),
    ("<content type=\"text\">Un &lt;b&gt; deux.</content>", "Un <b> deux."),
    ("<content type=\"html\">Un &lt;b&gt;deux&lt;/b&gt;.</content>", "Un deux."),
    ("<content type=\"html\"><![CDATA[<p>Un</p><p>deux.</p>]]></content>", "Un\n\ndeux."),
    (
      "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Un</p><p>deux.</p>"
        + "</div></content>", "Un\n\ndeux."
    ),
    (
      "<content type=\"xhtml\" xmlns:x=\"http://www.w3.org/1999/xhtml\"><x:div><x:p>Un</x:p>"
        + "<x:p>deux.</x:p></x:div></content>", "Un\n\ndeux."
    ),
    ("<content src=\"https://a.fr/1\"/><summary>Bref.</summary>", "Bref."),
    ("<summary type=\"html\">Bref&amp;nbsp;!</summary>", "Bref\u{A0}!"),
  ])
  func `an Atom entry says what its content is`(_ content: String, _ text: String) {
    let found = Reading(
      "a.xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>\(content)</entry></feed>")
    #expect(found.rejections == [])
    #expect(found.articles.map(\.text) == [text])
  }

  @Test func `an entry in another language than its feed says so`() {
    let found = Reading(
      "a.atom",
      "<feed xml:lang=\"fr\"><entry><content>Un.</content></entry>"
        + "<entry xml:lang=\"en\"><content>Two.</content></entry>"
        + "<entry><content xml:lang=\"de\">Drei.</content></entry></feed>")
    #expect(found.articles.map(\.language) == ["fr", "en", "de"])
  }

  @Test(arguments: [
    ("https://a.fr/1", "https://b.fr/x", "https://a.fr/1"), ("1", nil, "1"),
    ("1", "https://b.fr/x/y", "https://b.fr/x/1"), ("/1", "https://b.fr/x/y", "https://b.fr/1"),
    ("../1?a=..", "https://b.fr/x/y/z?q=/", "https://b.fr/x/1?a=.."),
    ("../../../1", "https://b.fr/x/y", "https://b.fr/1"), ("1", "https://b.fr", "https://b.fr/1"),
    ("//c.fr/1", "https://b.fr/x", "https://c.fr/1"),
    ("mailto:a@b.fr", "https://b.fr", "mailto:a@b.fr"),
    ("./", "https://b.fr/x/y", "https://b.fr/x/"), ("1", "sans base", "1"),
  ])
  func `an address is relative to another`(_ address: String, _ base: String?, _ full: String) {
    #expect(WebAddress.resolved(address, against: base) == full)
  }
}
