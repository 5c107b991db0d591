import Testing

@testable import Extraction

/// Each line is a text and the claims in it, as `kind · source · content`; nothing else may be found.
@Suite struct ClaimTests {
  @Test(arguments: [
    ("« Nous partirons », a déclaré Paul Martin.", ["direct · Paul Martin · Nous partirons"]),
    ("« Nous partirons demain », dit-il.", ["direct · ? · Nous partirons demain"]),
    (
      "Paul Martin est arrivé jeudi. « Nous partirons », a-t-il ajouté.",
      ["direct · Paul Martin · Nous partirons"]
    ),
    (
      "« Nous partirons, a expliqué la ministre Anne Durand, si la route est ouverte. »",
      ["direct · Anne Durand · Nous partirons … si la route est ouverte"]
    ),
    (
      "« Est-ce possible ? » a demandé le maire, Jean Petit.",
      ["direct · Jean Petit · Est-ce possible ?"]
    ),
    (
      "« Oui », a répondu M. Leroy, « nous partirons dès demain ».",
      ["direct · Leroy · Oui", "direct · Leroy · nous partirons dès demain"]
    ),
    (
      "La ville est « totalement libérée », a assuré jeudi le général Ivan Petrov.",
      ["mixed · Ivan Petrov · La ville est « totalement libérée »"]
    ),
    (
      "“Nous avons gagné”, a lancé Sofia Rossi. “La fête peut commencer ce soir”.",
      [
        "direct · Sofia Rossi · Nous avons gagné",
        "direct · Sofia Rossi · La fête peut commencer ce soir",
      ]
    ),
    (
      "\"La récolte sera bonne\", estime Awa Diop, agricultrice à Thiès.",
      ["direct · Awa Diop · La récolte sera bonne"]
    ),
  ])
  func `quotations with an incise`(text: String, claims: [String]) throws {
    try check(text, claims)
  }

  @Test(arguments: [
    (
      "Paul Martin affirme que la route est fermée.",
      ["indirect · Paul Martin · la route est fermée"]
    ),
    (
      "Le ministre de l’Intérieur, Paul Martin, a indiqué mardi que la route est fermée.",
      ["indirect · Paul Martin · la route est fermée"]
    ),
    (
      "Anne Durand a dit que le texte est prêt, ajoutant qu’il serait voté en mai.",
      [
        "indirect · Anne Durand · le texte est prêt",
        "indirect · Anne Durand · il serait voté en mai",
      ]
    ),
    (
      "Anne Durand a rappelé que le texte « protège les plus faibles ».",
      ["mixed · Anne Durand · le texte « protège les plus faibles »"]
    ),
    (
      "Anne Durand a répété que « le texte protège les plus faibles ».",
      ["direct · Anne Durand · le texte protège les plus faibles"]
    ),
    (
      "Un porte-parole de la préfecture a précisé que le pont rouvrirait lundi.",
      ["indirect · Un porte-parole de la préfecture · le pont rouvrirait lundi"]
    ),
    (
      "Le rapport souligne que les prix ont doublé.",
      ["indirect · rapport · les prix ont doublé"]
    ),
    (
      "Paul Martin se demande si la route est ouverte.",
      ["indirect · Paul Martin · la route est ouverte"]
    ),
    (
      "Paul Martin, qui dirige le port, assure que les grues fonctionnent.",
      ["indirect · Paul Martin · les grues fonctionnent"]
    ),
    (
      "Paul Martin tient à préciser que rien n’est décidé.",
      ["indirect · Paul Martin · rien n’est décidé"]
    ),
    (
      "L’ONG a fait savoir que les convois étaient bloqués.",
      ["indirect · ONG · les convois étaient bloqués"]
    ),
  ])
  func `clauses after a cue`(text: String, claims: [String]) throws { try check(text, claims) }

  @Test(arguments: [
    (
      "Paul Martin a répondu : « Nous partirons demain. »",
      ["direct · Paul Martin · Nous partirons demain"]
    ),
    (
      "Paul Martin a reconnu des erreurs. Et d’ajouter : « Nous partirons demain. »",
      ["direct · Paul Martin · Nous partirons demain"]
    ),
    (
      "Climat : « Il faut agir vite », selon Anne Durand",
      ["direct · Anne Durand · Il faut agir vite"]
    ),
    ("Paul Martin dénonce « une honte ».", ["mixed · Paul Martin · une honte"]),
    (
      "Paul Martin a qualifié la réforme de « recul historique ».",
      ["mixed · Paul Martin · recul historique"]
    ),
  ])
  func `cues with a colon or a mark`(text: String, claims: [String]) throws {
    try check(text, claims)
  }

  @Test(arguments: [
    ("Selon Paul Martin, la route est fermée.", ["indirect · Paul Martin · la route est fermée"]),
    ("La route est fermée, selon la préfecture.", ["indirect · préfecture · La route est fermée"]),
    ("D’après l’étude, les prix ont doublé.", ["indirect · étude · les prix ont doublé"]),
    (
      "Pour Anne Durand, le texte est « une chance ».",
      ["mixed · Anne Durand · le texte est « une chance »"]
    ),
    (
      "Paul Martin est inquiet. Selon lui, la digue peut céder.",
      ["indirect · Paul Martin · la digue peut céder"]
    ),
    (
      "La digue peut céder, a prévenu Paul Martin.",
      ["indirect · Paul Martin · La digue peut céder"]
    ),
    (
      "Encore trente blessés à l’hôpital, affirme Anne Durand",
      ["indirect · Anne Durand · Encore trente blessés à l’hôpital"]
    ),
  ])
  func `prepositions and incises without marks`(text: String, claims: [String]) throws {
    try check(text, claims)
  }

  @Test(arguments: [
    "Paul Martin n’a pas précisé que la route est fermée.",
    "Il faut dire que la pluie a tout changé.",
    "Le film « La Grande Vadrouille » passe ce soir.",
    "Paul Martin a annoncé son départ.",
    "Selon le règlement, les candidats ont une heure.",
    "Alors que la pluie tombait, les secours ont travaillé.",
    "On dit que la nuit porte conseil.",
    "Il aurait été tué dans la nuit.",
    "La salle, dite « du Trésor », est fermée.",
    "", "«", "« »", "a déclaré", "Selon", "Selon ,", ": « »",
  ])
  func `what is no claim`(text: String) throws { try check(text, []) }

  @Test(arguments: [
    ("Paul Martin dément que la route soit fermée.", Claim.Stance.denied),
    ("Paul Martin nie que l’usine pollue.", .denied),
    ("Paul Martin se demande si l’usine pollue.", .questioned),
    ("Paul Martin affirme que l’usine pollue.", .asserted),
  ])
  func `a denial is no assertion`(text: String, stance: Claim.Stance) throws {
    try #expect(Extractor().extract(text).claims.map(\.stance) == [stance])
  }

  @Test(arguments: ClaimRule.all)
  func `each rule fires on its example`(rule: ClaimRule) throws {
    try #expect(Extractor().extract(rule.example).claims.map(\.rule).contains(rule.name))
  }

  @Test func `quoted words are told from the words round them`() throws {
    let text = "Anne Durand a rappelé que le texte « protège » et « rassure » les gens."
    let claim = try Extractor().extract(text).claims.first
    #expect(claim?.quoted.map { words($0, text) } == ["protège", "rassure"])
  }

  private func check(_ text: String, _ claims: [String]) throws {
    let found = try Extractor().extract(text).claims.map { claim in
      let content = claim.spans.map { words($0, text) }.joined(separator: " … ")
      return "\(claim.kind.rawValue) · \(claim.speaker?.name ?? "?") · \(content)"
    }
    #expect(found == claims)
  }

  private func words(_ span: Span, _ text: String) -> String {
    let scalars = Array(text.unicodeScalars)[span.start..<span.end]
    return String(String.UnicodeScalarView(scalars))
  }
}
