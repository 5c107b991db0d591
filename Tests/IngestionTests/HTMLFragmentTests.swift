import Testing

@testable import Ingestion

struct HTMLFragmentTests {
  @Test(arguments: [
    ("Une trêve.", "Une trêve."),
    ("", ""),
    ("<p>Un</p><p>Deux</p>", "Un\n\nDeux"),
    ("<div>Un<p>Deux</p>Trois</div>", "Un\n\nDeux\n\nTrois"),
    ("Un<br>deux<br/>trois", "Un\ndeux\ntrois"),
    ("Un<br><br>Deux<br> <br> <br>Trois", "Un\n\nDeux\n\nTrois"),
    ("  Un \n\t mot   <b> gras</b> ici ", "Un mot gras ici"),
    ("<span>L'</span><a href='/x'>armée</a>", "L'armée"),
    ("12&nbsp;000&#8239;€ &laquo;&nbsp;oui&nbsp;&raquo;", "12\u{A0}000\u{202F}€ «\u{A0}oui\u{A0}»"),
    ("R&D &amp; &lt;b&gt; &eacute;t&eacute; &#x2019;", "R&D & <b> été ’"),
    ("e\u{301}te\u{301}", "été"),
    ("<ul><li>Un</li><li>Deux</ul>", "Un\n\nDeux"),
    ("<table><tr><td>Lyon<td>12<tr><td>Metz<td>7</table>", "Lyon\t12\n\nMetz\t7"),
    ("<table><tr><td><p>Un</p></td><td><p>Deux</p></td></tr></table>", "Un\n\nDeux"),
    ("<pre>Un\n  deux</pre>", "Un\n  deux"),
    ("<!-- non --><h2>Titre</h2>Texte", "Titre\n\nTexte"),
    ("<html><head><title>Non</title></head><body>Oui</body></html>", "Oui"),
    ("<p>Coupé <b>net", "Coupé net"),
    ("<p>Mal <b>par<i>en</b>thésé</i></p></div>", "Mal parenthésé"),
    ("Si 3 < 4 et 5 > 4", "Si 3 < 4 et 5 > 4"),
  ])
  func `the text of a piece of HTML is what a reader sees`(_ html: String, _ text: String) {
    #expect(HTMLFragment.text(of: Array(html.utf8)) == text)
  }

  @Test(arguments: [
    "<script>var a = '<p>x</p>';</script>", "<style>p { color: red }</style>",
    "<template><p>x</p></template>", "<noscript>x</noscript>", "<p hidden>x</p>",
    "<div style='Display : none'>x</div>", "<svg><text>x</text></svg>",
    "<select><option>x</select>", "<iframe>x</iframe>", "<dialog>x</dialog>",
  ])
  func `what a reader does not see is left out`(_ html: String) {
    #expect(HTMLFragment.text(of: Array("Avant \(html)après".utf8)).filter { $0 == "x" } == "")
    #expect(HTMLFragment.text(of: Array("Avant <b>\(html)</b> après".utf8)).contains("après"))
  }

  @Test(arguments: ["div", "span", "b", "table", "a", "ul", "blockquote", "font", "svg", "x-y"])
  func `elements that nest a hundred thousand deep lose no text`(_ name: String) {
    let deep = String(repeating: "<\(name)>", count: 100_000)
    #expect(HTMLFragment.text(of: Array("Avant \(deep)".utf8)) == "Avant")
    guard name != "svg" else { return }
    #expect(HTMLFragment.text(of: Array("\(deep)Après".utf8)) == "Après")
  }

  @Test(arguments: [
    String(repeating: "<p><b a=1><i>x", count: 5_000),
    "<p " + (0..<10_000).map { "a\($0)=1 " }.joined() + ">x",
    String(repeating: "</span>", count: 50_000) + "x",
    String(repeating: "<", count: 50_000) + "x",
    "<!--" + String(repeating: "-", count: 50_000), String(repeating: "&", count: 50_000) + "x",
    String(repeating: "<table><b>", count: 5_000) + "x", "<a href=\"x", "<", "</", "<!",
    "\0<\0>\0",
  ])
  func `no piece of HTML traps or hangs`(_ html: String) {
    _ = HTMLFragment.text(of: Array(html.utf8))
  }
}
