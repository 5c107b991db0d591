import Foundation
import Testing

@testable import Archive
@testable import Ingestion

struct EuropresseTests {
  private static let export: [UInt8] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/europresse/export.html")
    return (try? Data(contentsOf: file)).map { Array($0) } ?? []
  }()

  @Test func `each article of an export has its text and particulars`() throws {
    let found = Reading("export.html", Self.export)
    try #require(found.articles.count == 3 && found.rejections.isEmpty)
    let first = found.articles[0]
    #expect(first.title == "À Lormeville, le port renaît")
    #expect(first.source == "Le Courrier de l'Ombre")
    #expect(first.author == "Maëlle Corvaisier, Yves Pennec")
    #expect(first.date?.text == "2017-12-09")
    #expect(first.key == "news·20171209·LCO·3456")
    #expect(first.extra == "{\"section\":\"Économie\",\"page\":\"12\",\"length\":\"96 mots\"}")
    #expect(first.originLine == 9)
    #expect(first.reader == "europresse/1")
    #expect(
      first.text
        == "À Lormeville, le port renaît\n\nLe port de pêche de Lormeville a retrouvé ses quatorze "
        + "bateaux. « Nous n'y croyions plus », confie la maire, Solène Le Guilvic.\n\n"
        + "La coopérative emploie désormais 25 personnes, soit dix de plus qu'en 2016.")
    #expect(
      found.articles.map(\.source) == [
        "Le Courrier de l'Ombre", "Sarve Matin (site web)", "Le Causse libéré",
      ])
    #expect(found.articles.map { $0.date?.text } == ["2017-12-09", "2017-12-11", "2018-01-02"])
    #expect(found.articles[1].publishedAt == "lundi 11 décembre 2017 - 18:05 UTC +01:00")
    #expect(found.articles[1].title == "Crue : le pont des Meuniers rouvert")
    #expect(found.articles[1].author == nil)
    #expect(
      found.articles[2].text.hasPrefix(
        "Loup\u{A0}: un tir autorisé\n\nLe préfet tranche\n\nLe préfet"))
    #expect(found.articles.allSatisfy { !$0.text.contains("©") && !$0.text.contains("news·") })
  }

  @Test func `the bytes of a paragraph in an export give the paragraph again`() throws {
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      let bytes = mark + Self.export
      for article in Reading("export.html", bytes).articles {
        let scalars = Array(article.text.unicodeScalars)
        #expect(!article.paragraphs.isEmpty)
        for place in article.paragraphs {
          let cut = bytes[place.pageOffset..<place.pageOffset + place.pageLength]
          let paragraph = HTMLFragment.text(of: Array(cut)).unicodeScalars
          #expect(Array(paragraph) == Array(scalars[place.start...].prefix(paragraph.count)))
        }
      }
    }
  }

  private static func article(_ number: Int, _ text: String) -> String {
    """
    <article><span class="DocPublicationName">Sarve Matin, no. \(number)</span>
    <span class="DocHeader">mardi 12 décembre 2017</span>
    <p class="titreArticleVisu">Titre \(number)</p><div class="DocText clearfix">\(text)</div>
    <div class="publiC-lblNodoc">news·20171212·SM·\(number)</div></article>

    """
  }

  @Test func `a broken article is a rejection, and its neighbours are kept`() {
    let broken = [
      Self.article(1, "<p>Un.</p>"), Self.article(2, ""), Self.article(3, "<p>Trois.</p>"),
      "<article><p class=\"titreArticleVisu\">Sans texte</p></article>\n",
      "<article class=x><div class=DocText><p>Ni titre ni date",
      Self.article(6, "<p>Six.</p></div></div></article></table>"),
      "<article><span class=DocHeader>samedi 31 février 2017</span><div class=DocText><p>Sept.</div></article>",
      "<article><p class=\"titreArticleVisu\">Huit</p><div class=\"DocText\"><p>Coupé en pl",
    ]
    let found = Reading("e.html", "<html><body>\n" + broken.joined() + "", block: 11)
    #expect(
      found.articles.map { $0.title ?? $0.text }
        == ["Titre 1", "Titre 3", "Ni titre ni date", "Titre 6", "Sept."])
    #expect(
      found.rejections == [
        "e.html:6: The article has an empty text. Export it again.",
        "e.html:14: The article has no text (no element \"DocText\"). Export it again.",
        "e.html:19: The export breaks off within this article. Export it again.",
      ])
  }

  @Test func `an article a hundred times too long is a rejection, and the next is kept`() {
    let long = Self.article(2, String(repeating: "x", count: Limits.page + 100_000))
    let found = Reading(
      "e.html", "<html>" + Self.article(1, "<p>Un.</p>") + long + Self.article(3, "<p>Trois.</p>"),
      block: 1 << 20)
    #expect(found.articles.map(\.title) == ["Titre 1", "Titre 3"])
    #expect(found.rejections.count == 1)
    #expect(found.rejections.first?.hasPrefix("e.html:5: The article is longer") == true)
  }

  @Test func `a file of several hundred articles gives them all, in order`() {
    let many = (1...400).map { Self.article($0, "<p>Numéro \($0).</p>") }.joined()
    let found = Reading("e.html", "<html><body>" + many + "</body></html>", block: 4096)
    #expect(found.articles.map(\.key) == (1...400).map { "news·20171212·SM·\($0)" })
    #expect(found.articles.map(\.originLine) == (0..<400).map { $0 * 4 + 1 })
  }

  @Test func `an export in Windows-1252 is read so, accents and quotation marks kept`() throws {
    let text =
      "<html><head><meta charset=iso-8859-1></head>" + Self.article(1, "<p>« L’été », dit-il.</p>")
    let bytes = text.unicodeScalars.map { scalar in
      (UInt8.min...UInt8.max).first { Windows1252.scalar($0) == scalar } ?? 0x3F
    }
    let article = try #require(Reading("e.html", bytes).articles.first)
    #expect(article.text == "Titre 1\n\n« L’été », dit-il.")
    #expect(article.encoding == "windows-1252")
    #expect(article.key == "news·20171212·SM·1")
  }

  @Test func `an older export, whose articles are known by their ids, is read too`() {
    func article(_ number: Int) -> String {
      """
      <table id="doc\(number)" width="100%"><tr><td><span class="DocPublicationName">Sarve Matin</span><br/>
      <span class="DocHeader">Culture, mardi 12 décembre 2017, p. \(number)</span>
      <div class="TitreArticleVisu">Titre \(number)</div>
      <div class="DocText"><p>Numéro \(number).</p></div></td></tr></table>

      """
    }
    let whole = "<html><body><div id=\"docs\">\n" + (0..<30).map(article).joined()
    let found = Reading("e.htm", whole + "</div></body></html>", block: 100)
    #expect(found.articles.map(\.text) == (0..<30).map { "Titre \($0)\n\nNuméro \($0)." })
    #expect(
      found.articles.allSatisfy { $0.date?.text == "2017-12-12" && $0.source == "Sarve Matin" })
    #expect(found.articles.map(\.originLine) == (0..<30).map { $0 * 4 + 2 })
    let cut = Reading("e.htm", whole, block: 100)
    #expect(cut.articles.count == 29)
    #expect(
      cut.rejections == ["e.htm:118: The export breaks off within this article. Export it again."])
  }
}
