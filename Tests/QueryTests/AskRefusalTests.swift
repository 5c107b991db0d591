import Testing

@testable import Query

/// What a question cannot mean is refused: a false reading is worse.
@Suite struct AskRefusalTests {
  @Test(arguments: [
    "", " ", "?", "hello", "bonjour", "claims by", "who", "SELECT * FROM claims", "qui",
    "figures mentioning", "how many", "Roudskoï", "\u{0}", "🙂", "les takfiristes", "the",
    "le la les",
    "de la", "please", "s'il vous plaît", "show me", "montre-moi", "who paid for lunch?",
    "what is the meaning of life", "quel est le sens de la vie ?", "claims about",
    "claims about the",
    "déclarations de", "déclarations de la", "qu'a dit", "what did", "who is", "qui est",
    "combien de",
    "Parly on Syria", "claims Parly sur de by", "who said what", "who said what about whom",
    "who is responsible for the war", "who is in charge", "claims by of", "claims of by Parly",
    "déclarations sur par Parly", "dog cat tree", "le chat mange la souris", "1 2 3", "2017",
    "hier",
    "in 2017", "since yesterday", "per month", "the 10 latest", "« »", "\"\"",
  ])
  func `what is no question about the archive`(_ phrase: String) { refuses(phrase) }

  @Test(arguments: [
    "claims by Parly on 31 February 2017", "claims about Syria since 2017-02-31",
    "déclarations de Parly le 31 février 2017", "claims by Parly in 2017-13",
    "déclarations de Parly le 32 mars 2017", "claims by Parly in early 2017",
    "claims about Daesh late 2017", "claims about Daesh in late 2017",
    "déclarations de Parly fin 2017", "déclarations sur Daesh début 2017",
    "claims about Syria in October", "claims about Syria since the war",
    "déclarations sur la Syrie depuis la guerre", "déclarations de Parly en octobre",
    "claims by Parly since Monday", "claims by Parly before Christmas",
    "claims by Parly between 2017 and 2016", "claims by Parly in 2016 in 2017",
    "claims by Parly 2017", "déclarations de Parly 2017",
    "claims about Syria before the 2017 election",
    "claims about events of last week",

    "déclarations sur la dernière semaine de la guerre en 2017-13", "in the last many days",
    "claims by Parly on 2017-12-7",
  ])
  func `a period that is none or not exact`(_ phrase: String) { refuses(phrase) }

  @Test(arguments: [
    "chiffres du chômage", "figures of unemployment", "déclaration de guerre",
    "declaration of independence", "déclarations d'impôts", "articles by Parly",
    "articles de Parly", "combien d'articles de Parly", "how many articles by Parly",
    "what did they say", "what did he say about Syria", "qu'a-t-il dit", "qu'ont dit les gens",
    "claims by people", "claims by her and Parly", "claims about violence by police",
    "déclarations sur les violences par la police", "claims by Parly in Le Monde",
    "déclarations de Parly dans Le Monde", "que dit l'armée de Daesh", "que dit macron de daesh",
    "que dit le ministre de la Santé de la réforme", "claims by Parly over 1000",
    "largest claims", "les plus grandes déclarations", "latest how many claims",
    "claims by unit", "people per month", "how many takfiristes per month", "people by Parly",
    "figures about Daesh over 2.555 million", "chiffres sur Daesh de plus de 1,555 million",
    "claims by speaker by Parly and", "who talks most about Daesh per month",
    "the 2017 claims by Parly", "0 claims by Parly", "how much did the war cost",
    "combien de temps dure la guerre",
    "claims by both Macron and Parly", "articles parlant de Daesh et citant Parly",
    "qu'a dit parly de daesh", "claims by Parly on the first day of 2017",
    "what did Parly never say",
    "claims by Parly except in 2017",
    "claims about Syria except Aleppo", "déclarations de Parly sauf en 2017", "claims not by Parly",
    "claims by Parly not about Daesh", "déclarations de Parly mais pas sur Daesh",
    "chiffres sur les loyers de 500 euros par mois", "first last claims",
  ])
  func `what could mean something else`(_ phrase: String) { refuses(phrase) }

  @Test func `a question that is too long`() {
    let error = #expect(throws: QueryError.self) {
      try Ask.parse("claims about " + String(repeating: "a ", count: 400))
    }
    #expect(error?.kind == .usage)
  }

  @Test(arguments: [
    ("qui a payé le déjeuner ?", "Chacune peut finir"), ("who paid for the lunch?", "Each may end"),
  ])
  func `a refusal speaks the language of the question`(phrase: String, hint: String) {
    let error = #expect(throws: QueryError.self) { try Ask.parse(phrase) }
    #expect(error?.message.split(separator: "\n").last?.hasPrefix(hint) == true)
  }

  private func refuses(_ phrase: String) {
    do {
      let command = try Ask.parse(phrase).command
      Issue.record("\(phrase): \(command)")
    } catch {
      let error = error as? QueryError
      #expect(error?.kind == .usage)
      #expect(error?.message.contains("\n  ") == true)
    }
  }
}
