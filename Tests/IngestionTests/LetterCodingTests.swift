import Testing

@testable import Ingestion

struct LetterCodingTests {
  @Test(arguments: [
    ("Sans rien", "Sans rien"), ("L'été en clair", "L'été en clair"),
    ("=?utf-8?Q?L=E2=80=99=C3=A9t=C3=A9?=", "L’été"),
    ("=?UTF-8?b?TOKAmcOpdMOp?= tient", "L’été tient"),
    ("=?iso-8859-1?q?=C9lys=E9e?= et =?iso-8859-15?q?=A4?=", "Élysée et €"),
    ("=?utf-8?Q?un_?= \t=?utf-8?Q?deux?=", "un deux"),
    ("a =?utf-8?Q?b?= c", "a b c"), ("=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c"),
    // A letter of two bytes is cut between two words.
    ("=?utf-8?Q?t=C3?= =?UTF-8?Q?=A9?=", "té"), ("=?utf-8?B?w6k?= =?utf-8?B?w6k=?=", "éé"),
    ("=?utf-8*fr?Q?=C3=A9?=", "é"), ("=?x-klingon?Q?=E9t=E9?=", "été"),
    // Words that are written wrongly stay.
    ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="), ("=?utf-8?B?a?=", "=?utf-8?B?a?="),
    ("=?utf-8?Q?abc", "=?utf-8?Q?abc"), ("=?", "=?"), ("=?utf-8?", "=?utf-8?"),
    ("1 = 1?", "1 = 1?"),
    ("", ""),
  ])
  func `encoded words are read`(_ value: String, _ text: String) {
    #expect(EncodedWords.decoded(Array(value.utf8)) == text)
  }

  @Test(arguments: [
    ("=C3=A9t=c3=a9", "été"), ("un=\r\ndeux=\nx", "undeuxx"), ("fin=", "fin"), ("a=  \r\nb", "ab"),
    ("1 = 1 =ZZ =4", "1 = 1 =ZZ =4"), ("un  \t\r\ndeux \n", "un\r\ndeux\n"),
    ("un=20\r\n", "un \r\n"),
    ("", ""),
  ])
  func `quoted-printable is read`(_ text: String, _ decoded: String) {
    #expect(
      String(decoding: QuotedPrintable.decoded(Array(text.utf8)[...]), as: UTF8.self) == decoded)
  }

  @Test(arguments: [
    ("TOKAmcOp\r\ndMOp", "L’été"), ("YQ==", "a"), ("YQ", "a"), ("YWI=", "ab"), ("YWJj", "abc"),
    ("YQ==\r\n-- la liste --", "a"), ("", ""), ("Y", nil), ("YW*j", nil), ("é", nil),
  ])
  func `base64 is read, broken is told`(_ text: String, _ decoded: String?) {
    let bytes = Base64.decoded(Array(text.utf8)[...])
    #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == decoded)
  }

  @Test(arguments: [
    (
      "Un paragraphe \nsur deux lignes.\nUn autre.\n", "Un paragraphe sur deux lignes.\nUn autre.\n"
    ),
    (" espacé\n  deux\n", "espacé\n deux\n"),
    ("> cité \n> encore\nréponse\n", "> cité encore\nréponse\n"),
    ("> cité \nréponse\n", "> cité \nréponse\n"), ("fin \n-- \nAnne\n", "fin \n-- \nAnne\n"),
    ("", ""),
  ])
  func `flowed lines are joined`(_ text: String, _ joined: String) {
    #expect(FlowedText.joined(Array(text.utf8), dropsSpaces: false) == joined)
  }

  @Test func `the space that only marks a flowed line goes where the header says so`() {
    #expect(
      FlowedText.joined(Array("anti \nconstitutionnel\n".utf8), dropsSpaces: true)
        == "anticonstitutionnel\n")
  }

  @Test(arguments: [
    ("\"La Lettre, du soir\" <lettre@exemple.fr>", "La Lettre, du soir"),
    ("La Lettre <lettre@exemple.fr>, Autre <a@exemple.fr>", "La Lettre"),
    ("=?utf-8?Q?Lettre_d=E2=80=99=C3=A9t=C3=A9?= <l@exemple.fr>", "Lettre d’été"),
    ("l@exemple.fr (Anne Leroy)", "Anne Leroy"), ("<l@exemple.fr>", "l@exemple.fr"),
    ("l@exemple.fr", "l@exemple.fr"),
    ("\"Dit \\\"Le Fou\\\" <x>\" <l@exemple.fr>", "Dit \"Le Fou\" <x>"),
    ("<", nil), (" ", nil),
  ])
  func `the sender has a name`(_ value: String, _ name: String?) {
    #expect(LetterSender(Array(value.utf8))?.name == name)
  }

  @Test func `folded lines of a header are one, names have no case`() {
    let header = HeaderFields(
      Array("Subject: un\r\n deux\r\n\ttrois\r\nX-Vide:\r\nsans deux points\r\nfrom: A\n".utf8)[...]
    )
    #expect(header["subject"] == "un deux trois")
    #expect(header["from"] == "A")
    #expect(header["x-vide"] == nil)
    #expect(header["date"] == nil)
  }

  @Test(arguments: [
    ("text/html; charset=\"utf-8\"", "text/html", "utf-8"), ("TEXT/Plain", "text/plain", nil),
    ("text/html;x=\"a;charset=b\";Charset=latin1 ", "text/html", "latin1"),
    ("text/html; charset=\"a b\"", "text/html", nil), ("text/html; charset=../x", "text/html", nil),
    ("", "", nil), (";;=;", "", nil),
  ])
  func `a content type has a name and parameters`(
    _ value: String, _ name: String, _ charset: String?
  ) {
    let type = MediaType(value)
    #expect(type.name == name)
    #expect(type.charset == charset)
  }
}
