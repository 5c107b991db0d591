import Testing

@testable import Archive
@testable import Ingestion

struct HTMLReaderTests {
  private static let prose =
    "Le maire de Lormeville, Solène Le Guilvic, a promis vingt-cinq emplois d'ici à la fin de l'année."

  private static func page(_ head: String = "", _ body: String = "") -> String {
    "<!DOCTYPE html><html><head>\(head)</head><body><h1>Le port</h1><p>\(prose)</p>\(body)</body></html>"
  }

  private static func article(_ html: String) -> Article? {
    Reading("a.html", html).articles.first
  }

  @Test(arguments: [
    ("<title>Le port | Le Courrier</title>", "Le port", "Le Courrier"),
    ("<title>Le port - Le Courrier</title>", "Le port", "Le Courrier"),
    ("<title>Le Courrier : Le port</title>", "Le port", "Le Courrier"),
    (
      "<title>Le port</title><meta property=og:site_name content='Le Phare'>", "Le port", "Le Phare"
    ),
    ("<link rel=canonical href='https://www.phare.example/a'>", "Le port", "phare.example"),
    ("<meta property='og:title' content='Le port de Lormeville'>", "Le port", nil),
    ("<meta property='og:site_name' content='L&amp;#039;Écho'>", "Le port", "L'Écho"),
  ])
  func `the title stands without the name of the site`(
    _ head: String, _ title: String, _ source: String?
  ) {
    #expect(Self.article(Self.page(head))?.title == title)
    #expect(Self.article(Self.page(head))?.source == source)
  }

  @Test(arguments: [
    (
      "<meta property='article:published_time' content='2021-03-12T18:42:00+01:00'>", "",
      "2021-03-12T18:42:00+01:00"
    ),
    ("", "<time datetime='2021-03-12T18:42:00Z'>hier</time>", "2021-03-12T18:42:00Z"),
    (
      "<meta name=date content='2021-03-12'>", "<time datetime='2021-03-12T18:42Z'>x</time>",
      "2021-03-12T18:42Z"
    ),
    ("", "<p>Publié le 12 mars 2021 à 18h42</p>", "12 mars 2021 à 18h42"),
    ("", "<p>Mis à jour le 13/03/2021, publié le 12/03/2021 à 18:42</p>", "12/03/2021 à 18:42"),
    ("", "<p>Publié le vendredi 12 mars 2021</p>", "2021-03-12"),
    ("", "<p>Publié le 12 mars 2021 à 18&nbsp;h&nbsp;42</p>", "12 mars 2021 à 18h42"),
    ("<meta property='article:published_time' content='demain'>", "", nil),
    (
      "<meta name=date content='2021-03-12T18:42:00+01:00[Europe/Paris]'>", "",
      "2021-03-12T18:42:00+01:00"
    ),
    ("<meta name=date content='1615570920'>", "", "2021-03-12T17:42:00Z"),
    ("<meta name=date content='0000-00-00'>", "<p>Publié le 12.03.2021</p>", "2021-03-12"),
    ("<link rel=canonical href='https://a.example/2021/03/12/le-port'>", "", "2021-03-12"),
    ("", "", nil),
  ])
  func `the date is that of publication, as the page writes it`(
    _ head: String, _ body: String, _ date: String?
  ) {
    let article = Self.article(Self.page(head, body))
    #expect((article?.publishedAt ?? article?.date?.text) == date)
    if date != nil { #expect(article?.date?.text == "2021-03-12") }
  }

  @Test(arguments: [
    (
      "{\"@type\":\"NewsArticle\",\"headline\":\"Le port\",\"author\":{\"name\":\"Anne Leroy\"}}",
      "Anne Leroy"
    ),
    (
      "[{\"@type\":\"WebSite\"},{\"@type\":[\"Article\"],\"headline\":\"Le port\",\"author\":[{\"name\":"
        + "\"Anne Leroy\"},\"Paul Petit\"]}]", "Anne Leroy, Paul Petit"
    ),
    (
      "{\"@graph\":[{\"@id\":\"#a\",\"name\":\"Anne Leroy\"},{\"@type\":\"BlogPosting\",\"name\":"
        + "\"x\",\"author\":{\"@id\":\"#a\"}}]}", "Anne Leroy"
    ),
    (
      "/*<![CDATA[*/{\"@type\":\"Report\",\"name\":\"x\",\"author\":\"Anne\nLeroy\",}/*]]>*/",
      "Anne Leroy"
    ),
    (
      "{\"@type\":\"NewsArticle\",\"headline\":\"Le port\",\"author\":{\"name\":\"Anne Leroy\"", nil
    ),
    ("{\"@type\":\"Person\",\"name\":\"Anne Leroy\"}", nil), ("", nil), ("[", nil), ("null", nil),
  ])
  func `linked data names the writer, and broken data harms nothing`(
    _ data: String, _ author: String?
  ) {
    let article = Self.article(Self.page("<script type='application/ld+json'>\(data)</script>"))
    #expect(article?.author == author)
    #expect(article?.text == "Le port\n\n\(Self.prose)")
  }

  @Test func `a declared text counts only where the page shows much less`() {
    func page(_ body: String) -> String {
      Self.page(
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Le port\","
          + "\"articleBody\":\"\(body)\"}</script>")
    }
    let teaser = Self.article(page("Le maire de Lormeville, Solène…"))
    #expect(teaser?.text == "Le port\n\n\(Self.prose)")
    #expect(teaser?.paragraphs.isEmpty == false)
    let whole = Self.article(
      page(Self.prose + "\\n" + Self.prose.uppercased() + "\\n" + Self.prose))
    #expect(whole?.text.hasSuffix(Self.prose.uppercased() + "\n\n" + Self.prose) == true)
    #expect(whole?.paragraphs.isEmpty == true)
  }

  @Test func `what has no column is kept`() {
    let article = Self.article(
      Self.page(
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Le port\","
          + "\"identifier\":4471,\"isAccessibleForFree\":false,\"keywords\":[\"pêche\"]}</script>"))
    #expect(article?.key == "4471")
    #expect(article?.extra == "{\"isAccessibleForFree\":false,\"keywords\":[\"pêche\"]}")
  }

  @Test(
    arguments: [
      ("Le «\u{A0}café\u{A0}» d’Œuvre coûte 12\u{202F}000\u{A0}€", nil),
      ("l'été “à l’anglaise” et \"droit\"", nil),
      ("Ïle d\u{2019}Yeu \u{2013} \u{2014} \u{2026} É À Ç œ æ ÿ", nil),
      ("l'e\u{301}te\u{301}", "l'été"),
      ("deux\r\nlignes\rde source\nmêlées", "deux lignes de source mêlées"),
      ("un vers<br>\r\nun autre", "un vers\nun autre"), ("un\0 nul", "un nul"),
    ] as [(String, String?)])
  func `accents, quotation marks and spaces come through as they are`(
    _ source: String, _ text: String?
  ) {
    let article = Self.article(Self.page("", "<p>\(source), a dit le maire de la ville.</p>"))
    #expect(
      article?.text.split(separator: "\n\n").last.map { String($0) }
        == "\(text ?? source), a dit le maire de la ville.")
  }

  @Test(arguments: [
    ("<html lang=fr>", "fr"), ("<html lang=en-US>", "fr"), ("<html lang=fr-BE>", "fr-BE"),
    ("<html>", nil),
  ])
  func `a template that declares another language is not believed`(
    _ html: String, _ language: String?
  ) {
    let page = "\(html)<body><h1>Le port</h1><p>\(Self.prose)</p><p>\(Self.prose) Il est là.</p>"
    #expect(Self.article(page)?.language == language)
  }

  @Test(arguments: [
    "<nav><a href=/>Accueil</a> <a href=/s>Sports</a></nav>", "", "<p>Bonjour</p>",
    "<p>Nous et nos partenaires utilisons des cookies ; vous pouvez les accepter ou les refuser.</p>",
    "<ul><li><a href=/a>\(prose)</a></li></ul>", "<script>\(prose)</script>",
  ])
  func `a page without an article is a rejection`(_ body: String) {
    let found = Reading(
      "a.html", "<html><head><title>Le Courrier</title></head><body>\(body)</body></html>")
    #expect(found.articles.isEmpty)
    #expect(
      found.rejections == [
        "a.html: The page shows no article, only menus or notices. Save the page of the article itself."
      ])
  }

  @Test func `the front page of a site is a rejection`() {
    let front = Self.page("<meta property='og:url' content='https://phare.example/'>")
    #expect(
      Reading("a.html", front).rejections == [
        "a.html: The page is the front page of a site. Save the page of an article."
      ])
  }

  @Test func `a page that lists articles is a rejection`() {
    let cards = (1...8).map {
      "<article><h2><a href=/\($0)>T\($0)</a></h2><p>\(Self.prose)</p></article>"
    }
    let found = Reading("a.html", "<body><h1>Nos articles</h1>" + cards.joined() + "</body>")
    #expect(
      found.rejections == ["a.html: The page lists articles. Save the page of one of them."])
    let one = Reading("a.html", Self.page("", cards.prefix(4).joined()))
    #expect(one.articles.count == 1)
  }

  @Test(arguments: [
    "Le budget 2024 en hausse de 3 %", "Partager les richesses, un vieux débat", "Créé en 1998",
    "Photo de famille à Lormeville", "Par-delà le col", "Publicité : Bercy durcit les règles",
  ])
  func `a heading is kept, whatever it begins with`(_ heading: String) {
    let article = Self.article(Self.page("", "<h2>\(heading)</h2><p>\(Self.prose) Il est là.</p>"))
    #expect(article?.text.contains("\n\n\(heading)\n\n") == true)
  }

  @Test(arguments: [
    "<p>Lire aussi : <a href=/x>Le phare</a></p>", "<p><a href=/x>Partager l'article</a></p>",
    "<p>Publicité</p>", "<p>Publié le 12 mars 2021 à 18h42</p>", "<p>Mis à jour à 19h05</p>",
    "<h2>Sur le même sujet</h2>", "<p>© Le Courrier</p>", "<p>Par Anne Leroy, le 12 mars 2021</p>",
    "<div class=newsletter><p>\(prose)</p></div>", "<aside><p>Repères</p></aside>",
    "<ul class=tags><li><a href=/t>Pêche</a></li></ul>", "<div id=comments><p>\(prose)</p></div>",
    "<figure><img><figcaption>Le port.</figcaption></figure>", "<p><img><br>Le port hier</p>",
    "<div class='lire-aussi'><p>Le phare rouvre</p></div>", "<button>Voir plus</button>",
  ])
  func `what is no part of the article is left out`(_ html: String) {
    let article = Self.article(Self.page("", html))
    #expect(article?.text == "Le port\n\n\(Self.prose)")
    let between = Self.article(Self.page("", html + "<p>\(Self.prose.dropLast()), dit-il.</p>"))
    #expect(between?.text == "Le port\n\n\(Self.prose)\n\n\(Self.prose.dropLast()), dit-il.")
  }

  @Test(arguments: ["share-zone", "sidebar", "menu-texte", "social"])
  func `an article in an element with a misleading name is found`(_ name: String) {
    let found = Reading(
      "a.html", "<body><h1>Le port</h1><div class='\(name)'><p>\(Self.prose)</p></div></body>")
    #expect(found.articles.map(\.text) == ["Le port\n\n\(Self.prose)"])
  }

  @Test func `an article about cookies keeps its sentences`() {
    let text =
      "La commission reproche à trois sites d'imposer leurs cookies sans consentement, et de les refuser."
    let found = Reading("a.html", Self.page("", "<p>\(text)</p>"))
    #expect(found.articles.first?.text.hasSuffix(text) == true)
  }

  @Test func `a page that is too long is a rejection, and one cut short is read as far as it goes`()
  {
    let long = Reading(
      "a.html", Array(repeating: UInt8(ascii: "x"), count: Limits.page + 1), block: 1 << 20)
    #expect(
      long.rejections == [
        "a.html: The page is longer than a page can be (16 MiB). Save the article alone."
      ])
    let cut = Self.article(String(Self.page().dropLast(30)))
    #expect(cut?.text == "Le port\n\n\(Self.prose.dropLast(12))")
    let torn = Reading("a.html", Self.page() + "<p class='te")
    #expect(
      torn.rejections == ["a.html: The page breaks off in the middle of a tag. Save it again."])
  }

  @Test(arguments: ["a.htm", "a.html", "a.xhtml", "stdin"])
  func `pages are known by their ending or by how they begin`(_ name: String) {
    for start in ["", "\n ", "<!-- fait main -->\n", "\u{FEFF}", "<?xml version=\"1.0\"?>\n"] {
      #expect(Reading(name, start + Self.page()).articles.first?.reader == "html/1")
    }
    #expect(Reading("stdin", "<html><body><p>\(Self.prose)").articles.first?.reader == "html/1")
    #expect(Reading("stdin", "<rss><item/></rss>").articles.first?.reader != "html/1")
    #expect(Reading("stdin", "3 < 4").articles.first?.reader == "text/1")
  }

  @Test func `an address that is not whole takes its host from where the page was fetched`() throws
  {
    let page = Self.page("<link rel=canonical href='/port'>")
    var reader = HTMLReader(
      try OpenInput(origin: "a.warc", MemoryBytes(Array(page.utf8))),
      hints: PageHints(url: "https://phare.example/port?p=1", charset: nil))
    guard case .article(let read)? = try reader.next() else {
      Issue.record("no article")
      return
    }
    #expect(read.article.url == "https://phare.example/port")
    #expect(read.article.source == "phare.example")
  }
}
