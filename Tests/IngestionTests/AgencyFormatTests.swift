import Testing

@testable import Ingestion

/// What agencies write in more than one way.
struct AgencyFormatTests {
  private static func newsML(_ content: String, meta: String = "", more: String = "") -> String {
    "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"7\"><itemMeta>\(more)</itemMeta>"
      + "<contentMeta>\(meta)</contentMeta><contentSet>\(content)</contentSet></newsItem>"
  }

  @Test(arguments: [
    "<inlineData contenttype=\"text/plain\">Un.\n\nDeux.</inlineData>",
    "<inlineData contenttype=\"text/html\">&lt;p&gt;Un.&lt;/p&gt;&lt;p&gt;Deux.&lt;/p&gt;</inlineData>",
    "<inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Non</title></head>"
      + "<body><p>Un.</p><p>Deux.</p></body></html></inlineXML>",
    "<inlineXML><nitf xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"><body><body.head><hedline>"
      + "<hl1>Non</hl1></hedline></body.head><body.content><p>Un.</p><p>Deux.</p></body.content>"
      + "</body></nitf></inlineXML>",
    "<inlineXML><n:nitf xmlns:n=\"http://iptc.org/std/NITF/2006-10-18/\"><n:body><n:body.content>"
      + "<n:p>Un.</n:p><n:p>De<n:person>ux</n:person>.</n:p></n:body.content></n:body></n:nitf>"
      + "</inlineXML>",
    "<inlineXML><nitf xmlns=\"\"><body><body.content><block><p>Un.</p><p>Deux.</p></block>"
      + "</body.content></body></nitf></inlineXML>",
    "<remoteContent href=\"a.jpg\"/><inlineXML/><inlineData>Un.\n\nDeux.</inlineData>",
  ])
  func `NewsML carries its text in many ways`(_ content: String) {
    let found = Reading(
      "a.xml", Self.newsML(content, meta: "<headline>Titre</headline>"))
    #expect(found.rejections == [])
    #expect(found.articles.map(\.text) == ["Titre\n\nUn.\n\nDeux."])
  }

  /// Source, author, title and date of an item, as far as it names them.
  @Test(arguments: [
    (
      "<by>Anne Leroy</by><creditline>ADV</creditline>",
      "<provider qcode=\"nprov:ADV\"><name>Agence des Vallées</name></provider>",
      ["Agence des Vallées", "Anne Leroy", nil]
    ),
    (
      "<creator><name>Paul Garcin</name></creator>", "<provider qcode=\"nprov:ADV\"/>",
      ["ADV", "Paul Garcin", nil]
    ),
    (
      "<creditline>ADV</creditline>", "<versionCreated>2024-05-17T08:00:00Z</versionCreated>",
      ["ADV", nil, "2024-05-17T08:00:00Z"]
    ),
    (
      "<contentCreated>2024-05-16</contentCreated>",
      "<versionCreated>2024-05-17T08:00:00Z</versionCreated>", [nil, nil, nil]
    ),
  ])
  func `NewsML names things by name, literal or code`(
    _ meta: String, _ more: String, _ expected: [String?]
  ) {
    let text = "<inlineData>Le fleuve monte.</inlineData>"
    let article = Reading("a.xml", Self.newsML(text, meta: meta, more: more)).articles.first
    #expect([article?.source, article?.author, article?.publishedAt] == expected)
  }

  @Test(arguments: ["picture", "video", "graphic", "audio"])
  func `an item that is no text is passed over`(_ kind: String) {
    let item = Self.newsML(
      "<inlineData>Une légende.</inlineData>", more: "<itemClass qcode=\"ninat:\(kind)\"/>")
    let found = Reading("a.xml", item)
    #expect(found.rejections == ["a.xml: The file holds no article."])
  }

  private static let xhtml = #""body_xhtml":"<p>Un.</p><p>Deux.</p>""#

  @Test(arguments: [
    #"{"uri":"7","headline":"Titre",\#(xhtml)}"#,
    #"{"uri":"7","headline":"Titre","body_html":"<p>Un.<p>Deux.","body_text":"Non."}"#,
    #"{"uri":"7","title":"Titre","body_text":"Un.\n\nDeux."}"#,
    #"{"uri":"7","headlines":[{"value":"Titre"}],"bodies":[{"contenttype":"text/plain","#
      + #""value":"Non."},{"contenttype":"text/html","value":"<p>Un.</p><p>Deux.</p>"}]}"#,
    #"{"uri":"7","headlines":[{"role":"short","value":"Non"},{"role":"role:main","value":"Titre"}],"#
      + #""bodies":[{"contentType":"application/xhtml+xml","value":"<p>Un.</p><p>Deux.</p>"}]}"#,
    #"{"uri":"7","pubStatus":"usable","versionCreated":"2024-05-17T08:00:00Z","headline":"Titre","#
      + #""bodies":[{"contentType":"text/plain","value":"Un.\n\nDeux."}]}"#,
  ])
  func `ninjs carries its text in the ways of its versions`(_ object: String) {
    for name in ["a.json", "a.jsonl"] {
      let found = Reading(name, object)
      #expect(found.rejections == [])
      #expect(found.articles.map(\.text) == ["Titre\n\nUn.\n\nDeux."])
      #expect(found.articles.map(\.reader) == ["ninjs/1"])
    }
  }

  @Test func `JSON Lines of ninjs are read line by line, pictures passed over`() {
    let found = Reading(
      "a.jsonl",
      """
      {"uri":"1","type":"text","body_text":"Un."}
      {"uri":"2","type":"picture","body_text":"Une légende."}
      {"uri":"3","type":"text","pubstatus":"usable"}
      {"uri":"4","type":"text","description_text":"Quatre.","pubstatus":"usable"}
      """)
    #expect(found.articles.map(\.key) == ["1", "4"])
    #expect(found.articles.map(\.originLine) == [1, 4])
    #expect(found.articles.last?.extra?.contains(#""summary_only":true"#) == true)
    #expect(found.rejections == ["a.jsonl:3: The article has no text."])
  }

  @Test func `where a person says where the text is, that is where it is`() {
    let object = #"{"uri":"7","body_text":"Non.","body_html":"Non.","story":"Oui."}"#
    let found = Reading("a.json", object, map: [.text: "story"])
    #expect(found.articles.map(\.text) == ["Oui."])
    #expect(found.articles.map(\.reader) == ["json/1"])
  }

  @Test func `where a person says where the text is, an embargo holds all the same`() {
    let object = #"{"uri":"7","body_text":"Non.","story":"Oui.","embargoed":"2999-01-01"}"#
    let found = Reading("a.json", object, map: [.text: "story"])
    #expect(found.articles.isEmpty)
    #expect(found.rejections.first?.contains("It is embargoed until 2999-01-01") == true)
  }

  @Test(arguments: [
    #"{"uri":"https://a.fr/1","text":"Un texte."}"#,
    #"{"uri":"https://a.fr/1","body":"Un texte."}"#,
  ])
  func `an address alone makes no ninjs`(_ object: String) {
    let found = Reading("a.json", object)
    #expect(found.articles.map(\.reader) == ["json/1"])
    #expect(found.articles.map(\.url) == ["https://a.fr/1"])
  }
}
