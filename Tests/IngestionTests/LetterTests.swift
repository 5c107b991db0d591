import Testing

@testable import Ingestion

struct LetterTests {
  /// A letter of lines, with the header that all have.
  static func letter(_ lines: [String], end: String = "\r\n") -> String {
    let header = [
      "Return-Path: <x@exemple.fr>", "From: \"La Lettre du soir\" <soir@exemple.fr>",
      "Date: Thu, 07 Dec 2017 18:42:05 +0100 (CET)", "Message-ID: <42@exemple.fr>",
      "Subject: =?utf-8?Q?La_tr=C3=AAve?=", "\t=?utf-8?Q?_tient?=", "MIME-Version: 1.0",
    ]
    return (header + lines).joined(separator: end) + end
  }

  static let page =
    "<html><body><p>Le pont de S=C3=A9vran rouvre, <b>dit-elle</b>.</p><p>L=E2=80=99=C3=A9t=C3=A9 "
    + "y est.</p></body></html>"

  static func multipart(_ kind: String, _ parts: [[String]], _ mark: String = "m1") -> [String] {
    ["Content-Type: multipart/\(kind); boundary=\"\(mark)\"", "", "Un préambule."]
      + parts.flatMap { ["--" + mark] + $0 } + ["--\(mark)--", "Un épilogue."]
  }

  static let plain = ["Content-Type: text/plain; charset=utf-8", "", "Le texte, en clair."]
  static let html = [
    "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
    page,
  ]

  @Test(arguments: ["\n", "\r\n"])
  func `the particulars of a newsletter stand in its header`(_ end: String) {
    let fields = ["List-Id: Soir <soir.exemple.fr>", "Content-Language: fr", "", "Le texte."]
    let found = Reading("a.eml", Self.letter(fields, end: end))
    let article = found.articles.first
    #expect(article?.text == "La trêve tient\n\nLe texte.\n")
    #expect(article?.title == "La trêve tient")
    #expect(article?.date?.text == "2017-12-07")
    #expect(article?.publishedAt == "Thu, 07 Dec 2017 18:42:05 +0100")
    #expect(article?.source == "La Lettre du soir")
    #expect(article?.author == nil)
    #expect(article?.key == "42@exemple.fr")
    #expect(article?.language == "fr")
    #expect(article?.origin == "a.eml")
    #expect(article?.originLine == nil)
    #expect(article?.reader == "mail/1")
    #expect(
      article?.extra
        == #"{"From":"\"La Lettre du soir\" <soir@exemple.fr>","List-Id":"Soir <soir.exemple.fr>"}"#
    )
    #expect(found.rejections == [])
  }

  @Test func `the sender of a letter to one person is its author`() {
    let article = Reading("a.eml", Self.letter(["", "Le texte."])).articles.first
    #expect(article?.author == "La Lettre du soir")
    #expect(article?.source == nil)
  }

  @Test(arguments: [
    // Of two ways to say the same, the one that says more.
    (
      multipart("alternative", [plain, html]), "Le pont de Sévran rouvre, dit-elle.\n\nL’été y est."
    ),
    (
      multipart(
        "alternative", [["", "Le pont de Sévran rouvre, dit-elle. L’été y est, sûr."], html]),
      "Le pont de Sévran rouvre, dit-elle. L’été y est, sûr."
    ),
    (
      multipart(
        "alternative", [["", "https://exemple.fr/a https://exemple.fr/b /c /d /e /f"], html]),
      "Le pont de Sévran rouvre, dit-elle.\n\nL’été y est."
    ),
    (multipart("mixed", [plain, ["", "La suite."]]), "Le texte, en clair.\n\nLa suite."),
    (
      multipart(
        "mixed",
        [
          plain,
          ["Content-Type: text/plain", "Content-Disposition: attachment", "", "Une pièce."],
          ["Content-Disposition: inline; filename=a.txt", "", "Une autre."],
          ["Content-Disposition: inline; filename*=utf-8''%C3%A9.txt", "", "Une autre."],
          ["Content-Type: image/png", "Content-Transfer-Encoding: base64", "", "iVBORw0K!"],
          ["Content-Type: message/rfc822", "", "Subject: x", "", "Un autre courrier."],
        ]), "Le texte, en clair."
    ),
    (multipart("related", [html, plain]), "Le pont de Sévran rouvre, dit-elle.\n\nL’été y est."),
    (
      multipart(
        "mixed", [multipart("related", [multipart("alternative", [plain, html], "m3")], "m2")]),
      "Le pont de Sévran rouvre, dit-elle.\n\nL’été y est."
    ),
    // A broken way does not matter where another is whole.
    (
      multipart(
        "alternative",
        [plain, ["Content-Type: text/html", "Content-Transfer-Encoding: base64", "", "P*"]]),
      "Le texte, en clair."
    ),
    (
      ["Content-Type: text/plain; format=flowed", "", "Un paragraphe ", "assez long.", "Fin."],
      "Un paragraphe assez long.\nFin.\n"
    ),
    (
      [
        "Content-Type: text/plain; charset=iso-8859-15",
        "Content-Transfer-Encoding: Quoted-Printable",
        "", "L'=E9t=E9 =E0 5 =A4, =AB dit-elle =BB.=", " Fin.",
      ],
      "L'été à 5 €, « dit-elle ». Fin.\n"
    ),
    (
      [
        "Content-Type: text/plain; charset=\"utf-8\"", "Content-Transfer-Encoding: base64", "",
        "TOKAmcOpdMOpLA0K", "wqsgZGl0LWVsbGUgwrsu",
      ], "L’été,\n« dit-elle »."
    ),
  ])
  func `the text of a letter is found in its parts`(_ lines: [String], _ text: String) {
    let found = Reading("a.eml", Self.letter(lines))
    #expect(found.rejections == [])
    #expect(found.articles.map(\.text) == ["La trêve tient\n\n" + text])
  }

  @Test(arguments: [
    ("utf-8", "utf-8"), ("us-ascii", "utf-8"), ("x-klingon", "utf-8"), ("../../x", "utf-8"),
    ("iso-8859-15", "iso-8859-15"), ("ISO-8859-1", "windows-1252"),
  ])
  func `the character set is recorded, and what was assumed for an unknown one`(
    _ declared: String, _ encoding: String
  ) {
    let text = encoding == "utf-8" ? "été" : "=E9t=E9"
    let lines = [
      "Content-Type: text/plain; charset=\"\(declared)\"",
      "Content-Transfer-Encoding: quoted-printable", "", text,
    ]
    let article = Reading("a.eml", Self.letter(lines)).articles.first
    #expect(article?.text == "La trêve tient\n\nété\n")
    #expect(article?.encoding == encoding)
  }

  @Test func `a letter without subject or date is an article`() {
    let found = Reading("a.eml", "From: a@exemple.fr\n\nLe texte.\n")
    #expect(found.articles.map(\.text) == ["Le texte.\n"])
    #expect(found.articles.first?.title == nil)
    #expect(found.articles.first?.date == nil)
  }

  @Test(arguments: [
    ("From: a\nDate: Thu, 7 Dec 2017 18:42:05 +0100\nMIME-Version: 1.0\n\nTexte.", FileKind.letter),
    ("Received: x\n y\nFrom: a\nSubject: b\n\nTexte.", .letter),
    ("From a Thu Dec  7 18:42:05 2017\nFrom: a\nSubject: b\n\nTexte.", .mailbox),
    // What people write at the top of a text, and texts that begin as letters do.
    ("From: a\nDate: 2017\n\nTexte.", .text), ("Titre : x\nDate : 2017\n\nTexte.", .text),
    ("From Paris with love\n\nTexte.", .text), ("From Paris\nThe news: bad\n\nTexte.", .text),
    ("\nFrom: a\nSubject: b\nMIME-Version: 1.0\n\nTexte.", .text),
  ])
  func `letters are known by their header`(_ text: String, _ kind: FileKind) throws {
    var window = ByteWindow(MemoryBytes(Array(text.utf8)))
    #expect(try ContentSniffing(&window).kind(nil, names: FieldNames()) == kind)
  }
}
