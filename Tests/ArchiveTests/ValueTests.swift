import Testing

@testable import Archive

@Suite struct ValueTests {
  @Test(arguments: [
    ("2017", 20_170_000), ("2017-12", 20_171_200), ("2017-12-07", 20_171_207),
    ("2024-02-29", 20_240_229), ("2000-02-29", 20_000_229), ("0987-01-31", 9_870_131),
  ])
  func `a date is a year, a month or a day`(text: String, day: Int) {
    #expect(ArticleDate(parsing: text)?.day == day)
    #expect(ArticleDate(parsing: text)?.text == text)
  }

  @Test(arguments: [
    "", "17", "201", "20171", "2017-", "2017-1", "2017-13", "2017-00", "2017-02-29", "1900-02-29",
    "2017-04-31", "2017-12-7", "2017-12-07T10:00", "2017/12/07", "-2017", "2017-12-07-01", "０００１",
    "0000", " 2017", "2017-12-32",
  ])
  func `what is no date is none`(text: String) {
    #expect(ArticleDate(parsing: text) == nil)
  }

  @Test(arguments: [
    ("https://www.lemonde.fr/a/b.html", "lemonde.fr/a/b.html"),
    ("http://m.LeMonde.fr/a/b.html/", "lemonde.fr/a/b.html"),
    ("https://lemonde.fr:443/a?utm_source=x&id=7&xtor=RSS#haut", "lemonde.fr/a?id=7"),
    ("https://lemonde.fr/A?ID=7", "lemonde.fr/A?ID=7"),
    ("https://lemonde.fr/?fbclid=1&GCLID=2", "lemonde.fr"),
    ("//lemonde.fr?p=1", "lemonde.fr?p=1"), ("tag:afp.com,2017:1", "tag:afp.com,2017:1"),
    ("  https://lemonde.fr/x  ", "lemonde.fr/x"),
    ("https://amp.lemonde.fr/a/b.html", "lemonde.fr/a/b.html"),
    ("https://mobile.lemonde.fr/a/b.amp.html", "lemonde.fr/a/b.html"),
    ("https://www.lemonde.fr/a/b/amp/", "lemonde.fr/a/b"),
    ("https://www.lemonde.fr/amp/a/b", "lemonde.fr/a/b"),
    ("https://lemonde.fr/a?outputType=amp&at_medium=x", "lemonde.fr/a"),
    ("https://m.fr/amp", "m.fr/amp"), ("https://lemonde.fr/a/lampe", "lemonde.fr/a/lampe"),
    ("https://lemonde.fr/a?atelier=2", "lemonde.fr/a?atelier=2"),
  ])
  func `an address is compared without what does not tell articles apart`(
    url: String, key: String
  ) {
    #expect(ArticleURL.key(url) == key)
  }

  @Test(arguments: ["", "  ", "#", "https://", "http:///"])
  func `an address of nothing is none`(url: String) {
    #expect(ArticleURL.key(url) == nil)
  }

  @Test(arguments: [
    ("", 0), ("Un mot", 2), ("« Oui », dit-il — l'été ! 3,5 %", 4), ("日本 語", 2), ("… — !", 0),
  ])
  func `words are what stands between white space with a letter or digit`(text: String, count: Int)
  {
    #expect(WordCount.of(text) == count)
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `digests are those of the standard`(text: String, digest: String) {
    #expect(Digest.hex(Digest.sha256(text)) == digest)
    #expect(Digest.hex(Digest.sha256(Array(text.utf8))) == digest)
    var running = RunningDigest()
    for byte in text.utf8 { running.add([byte]) }
    #expect(running.hex == digest && running.hex == digest)
  }

  @Test(arguments: [
    ("Le chat dort.", "Le chat dort encore.", true),
    ("Séisme en Turquie : dix morts", "Un séisme a fait douze morts en Turquie, dit Ankara", true),
    ("Le conseil municipal vote le budget", "Le tournoi reprend samedi à Nantes", false),
    ("Un.", "Deux.", false), ("", "", true),
    (
      "Les députés européens adoptent une résolution sur la transparence des laboratoires",
      "Plusieurs associations dénoncent les conditions d'accueil réservées aux réfugiés", false
    ),
  ])
  func `a text is taken for a version of another by the words they share`(
    old: String, new: String, isKin: Bool
  ) {
    #expect(Kinship.isLikely(between: old, and: new) == isKin)
  }

  @Test func `slices count code points, whatever their bytes`() {
    let text = TextSlices("l’été 🇫🇷 ne\u{301}e")
    #expect(text.count == 13)
    #expect(text[.init(start: 2, end: 5)] == "été")
    #expect(text[.init(start: 6, end: 8)] == "🇫🇷")
    #expect(text[.init(start: 9, end: 13)] == "ne\u{301}e")
    for span in [(-1, 2), (3, 3), (5, 4), (0, 14), (40, 41)] {
      #expect(text[.init(start: span.0, end: span.1)] == nil)
    }
  }
}
