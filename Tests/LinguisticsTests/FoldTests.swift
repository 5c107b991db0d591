import Testing

@testable import Linguistics

@Suite struct FoldTests {
  @Test(arguments: [
    ("L’Œuvre d'Amélie-Anne", "l oeuvre d amelie anne"),
    ("Sergueï  ROUDSKOÏ,", "serguei roudskoi"),
    ("Straße n° 12", "strasse n 12"),
    ("Đoković", "dokovic"), ("Władysław", "wladyslaw"), ("Søren", "soren"),
    ("cæcum", "caecum"), ("e\u{301}te\u{301}", "ete"),
    ("", ""), ("« … »", ""), ("Путин", "путин"), ("ﬁn", "fin"),
  ])
  func `names are compared without case, accents or marks`(text: String, key: String) {
    #expect(Fold.key(text) == key)
  }

  @Test func `words are those of the folded text`() {
    #expect(Fold.words("Jean-Yves Le Drian") == ["jean", "yves", "le", "drian"])
    #expect(Fold.words(" ’ ").isEmpty)
  }

  @Test(arguments: ["déjà vu", "Œ’ß", "İstanbul", "ǅ", "e\u{301}", "\u{FFFD}"])
  func `folding twice changes nothing more`(text: String) {
    #expect(Fold.key(Fold.key(text)) == Fold.key(text))
  }

  @Test func `composition makes one letter of letter and accent`() {
    #expect(Normalize.nfc("e\u{301}te\u{301}").unicodeScalars.count == 3)
    #expect(Normalize.nfc("été « l’an »") == "été « l’an »")
    #expect(Normalize.nfc("\u{212B}").unicodeScalars.first?.value == 0xC5)
  }

  @Test(arguments: [
    ("takfiristes", "takfiriste"), ("déclarée", "déclarer"), ("nationales", "national"),
  ])
  func `forms of a word share a stem`(a: String, b: String) {
    let stemmer = Stemmer()
    #expect(stemmer.stem(a) == stemmer.stem(b))
  }

  @Test(arguments: [
    ("Le président a dit que les négociations avec la Russie étaient dans une impasse.", true),
    ("The president said that talks with Russia were at an impasse and would not resume.", false),
    ("El presidente dijo que las negociaciones con Rusia estaban en un punto muerto.", false),
    ("Der Präsident sagte, dass die Verhandlungen mit Russland nicht weiter gehen.", false),
  ])
  func `a text's language is told by its commonest words`(text: String, isFrench: Bool) {
    #expect(LanguageGuess.isFrench(text) == isFrench)
  }

  @Test func `a text of few words does not tell its language`() {
    #expect(LanguageGuess.isFrench("Vladimir Poutine") == nil)
  }
}
