import Testing

@testable import Query

/// How two names may be one's by their words alone.
struct NameLikenessTests {
  struct Case: CustomTestStringConvertible {
    var one: String
    var other: String
    var kind: MergeSuggestion.Kind?

    init(_ one: String, _ other: String, _ kind: MergeSuggestion.Kind?) {
      (self.one, self.other, self.kind) = (one, other, kind)
    }

    var testDescription: String { "\(one) | \(other)" }
  }

  @Test(arguments: [
    Case("Abdel Karim Sorel", "Abdelkarim Sorel", .spelling),
    Case("Bassam al-Tarif", "Bassam el-Tarif", .spelling),
    Case("Yann Le Goadec", "Yann Legoadec", .spelling),
    Case("Yann Le Goadec", "Yann Le Bihec", nil),
    Case("président Sylvain Marbeau", "Sylvain Marbeau", .title),
    Case("Sergueï Lavrenko", "Sergei Lavrenko", .transliteration),
    // 2026-11-26
    Case("Sergueï Lavrenko", "Sergey Lavrenko", .transliteration),
    Case("Dmitri Zorine", "Dmitry Zorin", .transliteration),
    Case("Andréa Zorine", "Andrei Zorine", nil),
    Case("Sergueï Lavrenko", "Semion Lavrenko", nil),
    Case("Michel Vasseur", "Michèle Vasseur", nil),
    Case("Mario Torelli", "Maria Torelli", nil),
    Case("Marine Le Pennec", "Jean-Marie Le Pennec", nil),
    Case("Wang Xiuying", "Xiuying Wang", .order),
    Case("Wang Xiuying", "Xiuying Wong", nil),
    Case("S. Lavrenko", "Sergueï Lavrenko", .initial),
    Case("J.-P. Castel", "Jean-Pierre Castel", .initial),
    Case("S. Lavrenko", "Piotr Lavrenko", nil),
    Case("J.-L. Castel", "Jean-Pierre Castel", nil),
    Case("Arnold Bump", "Arnold J. Bump", .middle),
    Case("Pablo Sanz", "Pablo Sanz Ribera", .middle),
    Case("Claude Morand", "Jean-Claude Morand", nil),
    Case("Pablo Sanz", "Pablo Ruiz", nil),
    Case("Fernando Alarzo", "Ferdando Alarzo", .letter),
    Case("Paul Martel", "Paul Marcel", .letter),
    Case("Paul Marty", "Paul Marly", nil),
    Case("Daniel Rousset", "Danièle Rousset", nil),
    Case("Henri Carvin", "Henri Carvin fils", nil),
    Case("Louis XIV", "Louis XV", nil),
    Case("Carvin", "Henri Carvin", nil),
    Case("Henri Roux", "Henri Le Roux", .middle),
    Case("Roux", "Le Roux", nil),
    Case("Mme Carvin", "Carvin", nil),
    Case("roi Bertrand", "pape Bertrand", nil),
  ])
  func `persons are told by their names`(_ test: Case) throws {
    try expect(test, "person")
  }

  @Test(arguments: [
    Case("BFR TV", "BFRTV", .spelling),
    Case("l'Office des eaux", "Office des eaux", .spelling),
    Case("Gilet vert", "Gilets verts", .spelling),
    Case("La Gazette", "Gazette", .spelling),
    Case("association Rivages du Nord", "Rivages du Nord", .title),
    Case("association Rivages du Nord", "Rivages du Sud", nil),
    Case("Groupe Bertrand", "Bertrand", nil),
    Case("Parti forestier", "forestiers", nil),
    Case("Banque de Morvanie", "Radio Morvanie", nil),
    Case("Al-Nusrat", "Al-Noussrat", .transliteration),
    Case("G17", "G18", nil),
    Case("SNCX", "SNCY", nil),
    Case("Jeux du 12 mai", "Jeux du 13 mai", nil),
    Case("armée du Nord", "armée du Sud", nil),
    Case("Lutte ouvrière 2012", "Lutte ouvrière 2017", nil),
  ])
  func `institutions are told by their names`(_ test: Case) throws {
    try expect(test, "organization")
  }

  @Test(arguments: [
    Case("l'Arvanie", "Arvanie", .spelling),
    Case("gare de Saint-Landry", "gare Saint-Landry", .spelling),
    Case("ville de Morzac", "Morzac", .title),
    Case("Bourg-en-Tresle", "Tresle", nil),
    Case("St-Landry", "Saint-Landry", .spelling),
    Case("Ste Odile", "Saint-Odile", nil),
    Case("Abou Darfi", "Abou Dharfi", .transliteration),
    Case("Amérianes", "Amériane", nil),
    Case("Alvers", "Anvers", .letter),
    Case("Morzac VII", "Morzac VIII", nil),
    Case("12e arrondissement", "13e arrondissement", nil),
    Case("Corvanie du Nord", "Corvanie du Sud", nil),
    Case("Morzac", "Morzac-sur-Ille", nil),
  ])
  func `places are told by their names`(_ test: Case) throws {
    try expect(test, "place")
  }

  private func expect(_ test: Case, _ type: String) throws {
    let one = try #require(name(test.one, type))
    let other = try #require(name(test.other, type))
    #expect(NameLikeness.kind(one, other) == test.kind)
    #expect(NameLikeness.kind(other, one) == test.kind)
  }

  @Test(arguments: [
    ("SNCM", "Société nationale des chemins de montagne", true),
    ("SNCM", "Société nationale des chemins de montagne alpins", true),
    ("SNC", "Société nationale des chemins de montagne", false),
    ("ODU", "Office des douanes unies", true),
    ("OTAM", "Organisation du traité de l'Atlantide moyenne", true),
    ("EAU", "École d'architecture urbaine", true),
    ("ALENA", "Association nationale pour l'étude de la neige et des avalanches", false),
    ("PV", "Parti vert", true),
    ("PV", "Parti des ouvriers", false),
    ("PV", "PV", false),
  ])
  func `initials fit the words that they are of`(_ short: String, _ long: String, _ fits: Bool)
    throws
  {
    let letters = try #require(name(short, "organization")).letters
    #expect(Acronym.fits(letters, try #require(name(long, "organization"))) == fits)
  }

  @Test(arguments: ["", "…", "!!!", String(repeating: "Jean ", count: 400), "\u{0301}"])
  func `what is no name is compared with none`(_ text: String) {
    #expect(name(text, "person") == nil)
  }

  private func name(_ name: String, _ type: String) -> EntityName? {
    let side = MergeSuggestion.Side(id: 1, name: name, type: type, articles: 1, claims: 0)
    return EntityName(side, firstDay: 0, lastDay: 0)
  }
}
