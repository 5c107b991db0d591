/// The rules of reported speech, each with a sentence on which it fires.
extension ClaimRule {
  static let inciseAfterQuotation = ClaimRule(
    name: "incise after the quotation", example: "« Nous partirons », a déclaré Paul Martin.")
  static let inciseAfterMixedClause = ClaimRule(
    name: "incise after a clause with quoted words",
    example: "La ville est « libérée », a assuré le général Paul Martin.")
  static let inciseInsideQuotation = ClaimRule(
    name: "incise inside the quotation", example: "« Nous partirons, a dit Paul Martin, demain. »")
  static let inciseAfterClause = ClaimRule(
    name: "incise after a clause", example: "La route est fermée, a indiqué Paul Martin.")
  static let quotationAfterIncise = ClaimRule(
    name: "quotation after the incise", example: "« Oui », a dit Paul Martin, « nous partirons. »")
  static let cueColon = ClaimRule(
    name: "cue and colon", example: "Paul Martin a répondu : « Nous partirons. »")
  static let cueMark = ClaimRule(
    name: "cue before the quotation",
    example: "Paul Martin a lancé « nous partirons tous demain matin ».")
  static let naming = ClaimRule(
    name: "named in quoted words", example: "Paul Martin dénonce « une honte ».")
  static let asSaid = ClaimRule(
    name: "as the source said", example: "Comme l’a dit Paul Martin, la route est fermée.")
  static let passive = ClaimRule(
    name: "named by the one who acts",
    example: "La loi a été qualifiée de « recul historique » par Paul Martin.")
  static let nominal = ClaimRule(
    name: "noun with a clause",
    example: "Les affirmations de Paul Martin selon lesquelles la route est fermée sont fausses.")
  static let attitude = ClaimRule(
    name: "conviction with a clause", example: "Paul Martin est convaincu que la route est fermée.")
  static let complement = ClaimRule(
    name: "cue with a clause", example: "Paul Martin affirme que la route est fermée.")
  static let question = ClaimRule(
    name: "cue with a question", example: "Paul Martin se demande si la route est fermée.")
  static let according = ClaimRule(
    name: "according to the source", example: "Selon Paul Martin, la route est fermée.")
  static let colonAlone = ClaimRule(
    name: "colon without cue", example: "Paul Martin : « Nous partirons demain matin »")
  static let signature = ClaimRule(
    name: "name after the quotation", example: "« Nous partirons demain matin » (Paul Martin)")
  static let continuation = ClaimRule(
    name: "quotation goes on",
    example: "« Oui », a dit Paul Martin. « Nous partirons demain matin. »")

  static let floating = ClaimRule(
    name: "quotation on its own", example: "« Nous partirons tous demain matin de bonne heure. »")

  /// All rules, precise ones first.
  static let all: [ClaimRule] = [
    inciseAfterQuotation, inciseAfterMixedClause, inciseInsideQuotation, quotationAfterIncise,
    cueColon, cueMark, complement, question, inciseAfterClause, asSaid, according, naming, passive,
    nominal, attitude, colonAlone,
    signature, continuation, floating,
  ]
}
