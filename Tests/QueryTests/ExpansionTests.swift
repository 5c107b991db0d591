import Testing

@testable import Query

/// What a typed word finds in another form, and what it does not.
@Suite struct ExpansionTests {
  /// A kind of widening: what is typed, texts that have it, and texts that have not.
  struct Case: Sendable, CustomTestStringConvertible {
    var typed: String
    var has: [String]
    var hasNot: [String]
    var testDescription: String { typed }

    init(_ typed: String, _ has: [String], not hasNot: [String]) {
      (self.typed, self.has, self.hasNot) = (typed, has, hasNot)
    }
  }

  static let stems: [Case] = [
    Case("takfiriste", ["des takfiristes", "Takfiriste"], not: ["un fakir", "kir"]),
    Case("générale", ["le général", "généraux"], not: ["une génération", "le génie"]),
    Case("manifestants", ["un manifestant", "des manifestantes"], not: ["la main"]),
    Case("cheval", ["un cheval"], not: ["une chevalière"]),
    Case("bateaux", ["le bateau"], not: ["la batterie"]),
    Case("\"manifestants\"", ["des manifestants"], not: ["un manifestant"]),
  ]
  static let accents: [Case] = [
    Case("declare", ["il a déclaré", "déclare"], not: ["un déclin"]),
    Case("armee", ["l’armée"], not: ["l’arrivée"]),
    Case("ÉCOLE", ["école", "ecole", "E\u{301}cole"], not: ["écho"]),
    Case("roudskoi", ["Roudskoï"], not: ["Roudskaïa"]),
    Case("Noël", ["Noel", "NOËL"], not: ["Noémie"]),
    Case("garçon", ["garcon", "garçons"], not: ["gardon"]),
  ]
  static let ligatures: [Case] = [
    Case("oeuvre", ["l'œuvre", "des œuvres", "oeuvres", "ŒUVRE"], not: ["il ouvre", "euvre"]),
    Case("œuvres", ["une oeuvre", "œuvre"], not: ["ouvre"]),
    Case("coeur", ["le cœur"], not: ["un corps"]),
    Case("\"ex æquo\" OR (ex aequo)", ["ex aequo", "ex æquo"], not: ["ex equo"]),
    Case("curriculum vitæ", ["curriculum vitae"], not: ["curriculum vite"]),
    Case("œu*", ["des œufs", "oeuf"], not: ["ouf"]),
  ]
  static let elisions: [Case] = [
    Case("armée", ["l'armée", "l’armée", "d'armées"], not: ["larmes"]),
    Case("l'armée", ["une armée", "armées", "l’armée"], not: ["l’arrêt", "l"]),
    Case("qu’Alep", ["Alep", "d'Alep"], not: ["que"]),
    Case("jusqu'ici", ["ici"], not: ["jusqu'à"]),
    Case("aujourd'hui", ["aujourd’hui"], not: ["hui", "aujourd"]),
    Case("O'Brien", ["O’Brien"], not: ["Brien"]),
    Case("\"l'armée\"", ["l’armée"], not: ["une armée"]),
  ]
  static let hyphens: [Case] = [
    Case(
      "porte-parole", ["un porte-parole", "porte parole", "les porteparoles", "porte‑parole"],
      not: ["la porte de la parole", "parole"]),
    Case(
      "porteparole", ["un porte-parole", "des porte-paroles"], not: ["sa parole porte", "porte"]),
    Case("porte parole", ["un porte-parole", "la parole porte"], not: ["la porte"]),
    Case("week-end", ["le weekend", "week-ends"], not: ["une week à la fin", "end"]),
    Case("weekend", ["le week-end", "weekends"], not: ["week ou end"]),
    Case("antiterroriste", ["l'anti-terroriste", "antiterroristes"], not: ["un terroriste"]),
    Case("anti-terroristes", ["antiterroriste", "anti terroriste"], not: ["antiterre"]),
    Case("surtout", ["surtout"], not: ["sur tout le pays"]),
    Case("\"porte-parole\"", ["porte parole"], not: ["porteparole", "porte-paroles"]),
    Case("Saint-Malo", ["Saint Malo"], not: ["Malo est saint"]),
  ]
  static let numbers: [Case] = [
    Case(
      "12 000", ["12000 morts", "12 000", "12\u{202F}000", "12.000"],
      not: ["12 001", "112 000", "1200", "12 et 000"]),
    Case(
      "12000", ["12 000", "12\u{A0}000", "12.000", "12000"], not: ["12", "12 0000", "120 000"]),
    Case("12.000", ["12000", "12 000"], not: ["12 00"]),
    Case("1 234 567", ["1234567", "1.234.567"], not: ["1234 5670"]),
    Case("23,5 %", ["23,5 %", "23.5 pour cent"], not: ["23 ou 5", "235"]),
    Case("2017", ["en 2017"], not: ["2 018", "20 17"]),
    Case("\"12 000\"", ["12 000"], not: ["12000"]),
  ]

  @Test(arguments: stems + accents + ligatures + elisions + hyphens + numbers)
  func `a word finds its other forms`(_ item: Case) throws {
    let archive = try SmallArchive { archive in
      for text in item.has + item.hasNot { try archive.article(text) }
    }
    let found = try archive.column("text", Question(.search, words: [item.typed]))
    #expect(found.sorted() == item.has.sorted())
  }

  static let shown: [(String, String, String)] = [
    ("takfiriste", "des takfiristes", "takfiriste → takfiriste, takfiristes"),
    ("declare", "il a déclaré", "declare → declare"),
    ("oeuvre", "l'œuvre", "oeuvre → oeuvre, œuvre"),
    ("l'armée", "des armées", "l'armée → armée, armees"),
    ("porteparole", "le porte-parole", "porteparole → porteparole, porte parole"),
    ("porte-parole", "porteparole", "porte-parole → porte parole, porteparole"),
    ("12 000", "12000", "12 000 → 12 000, 12000"),
    ("12000", "12 000", "12000 → 12000, 12 000"),
    ("\"armées\"", "l'armée", "armées → armées"),
    ("tak*", "takfir", "tak* → tak*"),
    ("Alep", "Alep", "Alep → alep"),
  ]

  @Test(arguments: shown) func `the forms are shown`(
    _ typed: String, _ text: String, _ line: String
  ) throws {
    let archive = try SmallArchive { try $0.article(text) }
    let answer = try QueryRunner(archive.reader).prepare(Question(.search, words: [typed]))
    let lines = answer.expansions.map { "\($0.typed) → \($0.forms.joined(separator: ", "))" }
    #expect(lines == [line])
  }
}
