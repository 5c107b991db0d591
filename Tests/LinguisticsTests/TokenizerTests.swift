import Testing

@testable import Linguistics

@Suite struct TokenizerTests {
  /// The tokens of a text, parted by bars.
  private func cut(_ text: String) -> String {
    let annotated = AnnotatedText(text)
    return annotated.tokens.map { annotated.string($0) }.joined(separator: "|")
  }

  @Test(arguments: [
    ("L’armée n'a rien dit.", "L’|armée|n'|a|rien|dit|."),
    ("Jusqu’à aujourd'hui, lorsqu'il", "Jusqu’|à|aujourd'hui|,|lorsqu'|il"),
    ("a-t-il ajouté, dit-elle", "a|-t-il|ajouté|,|dit|-elle"),
    ("Est-ce ce jour-là ?", "Est|-ce|ce|jour|-là|?"),
    ("celui-ci, un rendez-vous là-bas", "celui-ci|,|un|rendez-vous|là-bas"),
    ("le porte-parole d'Île-de-France", "le|porte-parole|d'|Île-de-France"),
    ("12 000 euros, 3,5 % et 12.000 €", "12 000|euros|,|3,5|%|et|12.000|€"),
    ("12\u{202F}000 et 1\u{A0}234,5", "12\u{202F}000|et|1\u{A0}234,5"),
    ("en 2017 500 hommes", "en|2017|500|hommes"),
    ("1 500 000 et 10-15 %", "1 500 000|et|10|-|15|%"),
    ("M. Macron et Mme Le Pen", "M.|Macron|et|Mme|Le|Pen"),
    ("J.-P. Martin, Donald J. Trump", "J.-P.|Martin|,|Donald|J.|Trump"),
    ("l' OMS", "l'|OMS"),
    ("l'A320, le G7 et COVID-19", "l'|A320|,|le|G7|et|COVID-19"),
    ("n° 12, n°3", "n°|12|,|n°|3"),
    ("le 1er mai à 18h30", "le|1|er|mai|à|18|h30"),
    (
      "https://exemple.fr/a?b=1, a.b@exemple.fr et #Climat",
      "https://exemple.fr/a?b=1|,|a.b@exemple.fr|et|#Climat"
    ),
    ("Attendez... fin…", "Attendez|...|fin|…"),
    ("«Oui», dit-il", "«|Oui|»|,|dit|-il"),
    ("O'Brien et l’Œuvre", "O'Brien|et|l’|Œuvre"),
    ("", ""), (" \n ", ""), ("\u{0301}x", "\u{0301}|x"),
  ])
  func `a text is cut into its words and marks`(text: String, tokens: String) {
    #expect(cut(text) == tokens)
  }

  @Test(arguments: [
    ("l'\"Émirat\" dit", "oc"), ("il a dit \"oui\".", "oc"), ("(\"oui\"), \"non\"", "ococ"),
    ("\" oui \" et \" non \"", "ococ"), ("« oui » “non” ‹si›", "ocococ"),
  ])
  func `a straight mark opens or closes by its neighbours`(text: String, directions: String) {
    let found = AnnotatedText(text).tokens.compactMap { token -> String? in
      switch token.kind {
      case .openQuote: "o"
      case .closeQuote: "c"
      case .straightQuote: "?"
      default: nil
      }
    }
    #expect(found.joined() == directions)
  }

  @Test(arguments: [
    "«", "a", "M. ", "7", "\n", "-", "'", "\"", ".", "e\u{301}", "é’", "😀", "1 ", "@",
  ])
  func `every byte that is no white space is in one token`(piece: String) {
    let text = AnnotatedText(String(repeating: piece, count: 300))
    var end = 0
    for token in text.tokens {
      #expect(token.start >= end && token.end > token.start)
      let gap = text.string(end..<token.start)
      #expect(gap.drop { $0.isWhitespace }.isEmpty)
      end = token.end
    }
    #expect(text.sentences.last?.tokens.upperBound ?? 0 == text.tokens.count)
  }

  @Test func `random bytes keep their offsets`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let bytes = (0..<300).map { _ in UInt8.random(in: 0...255, using: &random) }
      let text = AnnotatedText(String(decoding: bytes, as: UTF8.self))
      let ends = text.tokens.map(\.end)
      #expect(ends == ends.sorted() && (ends.last ?? 0) <= text.bytes.count)
    }
  }

  @Test func `code points are counted as they stand`() {
    let text = "« Été » 😀 l’an"
    let bytes = Array(text.utf8)
    let index = CodePointIndex(bytes)
    for (count, i) in text.unicodeScalars.indices.enumerated() {
      #expect(index.count(before: text.utf8.distance(from: text.startIndex, to: i)) == count)
    }
    #expect(index.count(before: bytes.count) == text.unicodeScalars.count)
  }
}

@Suite struct SentenceTests {
  @Test(arguments: [
    ["Il est venu.", "Il a vu."],
    ["« C'est vrai ! », a-t-il lancé.", "Puis il est parti."],
    ["« Est-ce vrai ? » a demandé M. Dupont.", "« Oui. »", "Il sourit."],
    ["Le Dr. Martin, art. 3, est né av. J.-C. selon lui.", "Fin."],
    ["Il a payé 3.5 euros.", "Pas plus."],
    ["« Nous partons.", "C'est fini », a-t-il dit."],
    ["Il vit à Paris (France).", "Elle à Lyon."],
    ["Attendez… il vient.", "Oui !"],
  ])
  func `a paragraph is cut into sentences`(sentences: [String]) {
    let text = AnnotatedText(sentences.joined(separator: " "))
    #expect(text.sentences.map { text.string(text.range($0.tokens)) } == sentences)
    #expect(text.sentences.allSatisfy { $0.paragraph == 0 })
  }

  @Test func `a heading without full stop ends at its line`() {
    let text = AnnotatedText("Un titre sans point\nLe texte commence.\n\nIl finit ici")
    #expect(text.sentences.map(\.paragraph) == [0, 1, 2])
  }

  @Test func `a line broken in mid-sentence goes on`() {
    let text = AnnotatedText("Le ministre a dit que\nles négociations de l’\nONU avancent.")
    #expect(text.sentences.count == 1)
  }
}
