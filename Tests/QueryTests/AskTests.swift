import Testing

@testable import Query

/// What a person asks in plain words, and the command that is run for it.
@Suite struct AskTests {
  static let phrases: [(String, String)] = [
    ("all claims by Roudskoï", "claims --by Roudskoï"),
    ("All claims by Roudskoï.", "claims --by Roudskoï"),
    ("all the claims by Roudskoï since 2017", "claims --by Roudskoï --since 2017"),
    ("claims by Le Drian", "claims --by 'Le Drian'"),
    ("claims by Le Drian about Daesh", "claims --by 'Le Drian' --about Daesh"),
    ("claims from Florence Parly on the Rafale", "claims --by 'Florence Parly' --about Rafale"),
    ("claims about Daesh", "claims --about Daesh"),
    ("claims about the battle of Alep", "claims --about 'battle of Alep'"),
    ("claims about Daesh by Parly", "claims --by Parly --about Daesh"),
    ("all claims", "claims"),
    ("all claims since 2017-10", "claims --since 2017-10"),
    ("show me all claims by Parly", "claims --by Parly"),
    ("quotes by Parly", "quotes --by Parly"),
    ("quotes about peace", "quotes --about peace"),
    ("figures mentioning takfiristes", "figures --about takfiristes"),
    ("figures about \"forces spéciales\"", "figures --about '\"forces spéciales\"'"),
    ("figures by Le Drian", "figures --by 'Le Drian'"),
    ("figures by Le Drian about takfiristes", "figures --by 'Le Drian' --about takfiristes"),
    ("how many takfiristes", "figures --about takfiristes"),
    ("how many takfiristes?", "figures --about takfiristes"),
    ("articles mentioning Syria", "articles --about Syria"),
    (
      "articles about Daesh in October 2017",
      "articles --about Daesh --since 2017-10 --until 2017-10"
    ),
    ("claims by Parly in 2017", "claims --by Parly --since 2017 --until 2017"),
    (
      "claims by Parly on 7 December 2017",
      "claims --by Parly --since 2017-12-07 --until 2017-12-07"
    ),
    ("claims by Parly since December 7th 2017", "claims --by Parly --since 2017-12-07"),
    ("claims by Parly between 2016 and 2017", "claims --by Parly --since 2016 --until 2017"),
    ("claims by Parly from 2016 to 2017-03", "claims --by Parly --since 2016 --until 2017-03"),
    ("claims by Parly since 2016 until May 2017", "claims --by Parly --since 2016 --until 2017-05"),
    ("claims by Parly up to 2017", "claims --by Parly --until 2017"),
    ("claims by O'Brien", "claims --by 'O'\\''Brien'"),
    ("claims by =Roudskoï", "claims --by '=Roudskoï'"),
    ("claims about -Daesh", "claims --about=-Daesh"),
    ("claims about $(rm -rf x)", "claims --about '$(rm -rf x)'"),
    ("what did Roudskoï say", "claims --by Roudskoï"),
    ("what did Roudskoï say about Syria?", "claims --by Roudskoï --about Syria"),
    ("what has Parly said about the army", "claims --by Parly --about army"),
    ("who is Florence Parly", "entities 'Florence Parly'"),
    ("who's Parly?", "entities Parly"),

    ("toutes les déclarations de Roudskoï", "claims --by Roudskoï"),
    ("Toutes les declarations de Roudskoï", "claims --by Roudskoï"),
    (
      "toutes les déclarations de Roudskoï sur Daesh depuis octobre 2017",
      "claims --by Roudskoï --about Daesh --since 2017-10"
    ),
    ("les déclarations du général Roudskoï", "claims --by 'général Roudskoï'"),
    ("déclarations d'Emmanuel Macron", "claims --by 'Emmanuel Macron'"),
    ("déclarations d’Emmanuel Macron sur l’armée", "claims --by 'Emmanuel Macron' --about armée"),
    ("déclarations sur la bataille de Boukamal", "claims --about 'bataille de Boukamal'"),
    ("propos de Parly", "claims --by Parly"),
    ("citations de Parly", "quotes --by Parly"),
    ("citations de Parly sur la paix", "quotes --by Parly --about paix"),
    ("chiffres mentionnant takfiristes", "figures --about takfiristes"),
    ("tous les chiffres sur les takfiristes", "figures --about takfiristes"),
    ("chiffres de Le Drian", "figures --by 'Le Drian'"),
    ("chiffres cités par Le Drian", "figures --by 'Le Drian'"),
    ("combien de takfiristes", "figures --about takfiristes"),
    ("combien d'avions ?", "figures --about avions"),
    ("articles mentionnant la Syrie", "articles --about Syrie"),
    ("articles qui parlent de la Syrie", "articles --about Syrie"),
    ("articles à propos de Daesh en 2017", "articles --about Daesh --since 2017 --until 2017"),
    ("qui est Florence Parly", "entities 'Florence Parly'"),
    ("Qui est Florence Parly ?", "entities 'Florence Parly'"),
    ("qu'a dit Roudskoï sur Daesh", "claims --by Roudskoï --about Daesh"),
    ("qu'a dit Roudskoï ?", "claims --by Roudskoï"),
    ("qu’a déclaré Parly sur l’armée ?", "claims --by Parly --about armée"),
    ("que dit Parly sur Daesh", "claims --by Parly --about Daesh"),
    ("tout ce que Parly a dit sur Daesh", "claims --by Parly --about Daesh"),
    ("ce que Parly a dit", "claims --by Parly"),
    ("qu'est-ce que Parly a dit sur Daesh", "claims --by Parly --about Daesh"),
    ("montre-moi les déclarations de Parly", "claims --by Parly"),
    ("déclarations de Parly en octobre 2017", "claims --by Parly --since 2017-10 --until 2017-10"),
    ("déclarations de Parly depuis le 7 décembre 2017", "claims --by Parly --since 2017-12-07"),
    (
      "déclarations de Parly le 1er mars 2017",
      "claims --by Parly --since 2017-03-01 --until 2017-03-01"
    ),
    ("déclarations de Parly entre 2016 et 2017", "claims --by Parly --since 2016 --until 2017"),
    (
      "déclarations de Parly de mars 2016 à mai 2017",
      "claims --by Parly --since 2016-03 --until 2017-05"
    ),
    ("déclarations de Parly jusqu'en 2017", "claims --by Parly --until 2017"),
    ("déclarations de Parly jusqu'à octobre 2017", "claims --by Parly --until 2017-10"),
    ("déclarations de Parly à partir de 2017", "claims --by Parly --since 2017"),
    (
      "déclarations de Parly entre octobre et décembre 2017",
      "claims --by Parly --since 2017-10 --until 2017-12"
    ),
    ("tous les articles depuis 2017", "articles --since 2017"),
  ]

  @Test(arguments: phrases)
  func `a question becomes a command`(_ phrase: String, _ command: String) throws {
    #expect(try Ask.parse(phrase).command == "verbatim " + command)
  }

  @Test(arguments: [
    ("claims Parly", "all claims by X"), ("chiffres takfiristes", "chiffres mentionnant Y"),
    ("articles Syrie", "articles mentioning Y"),
  ])
  func `the nearest form is among those named`(_ phrase: String, _ form: String) {
    let error = #expect(throws: QueryError.self) { try Ask.parse(phrase) }
    #expect(error?.message.contains(form) == true, "\(error?.message ?? "")")
  }

  /// The words that mean something in questions.
  private static func words(of language: AskLanguage) -> [String] {
    var words = language.forms.flatMap { form in
      form.pattern.split { !$0.isLetter && $0 != "'" }.map(String.init)
    }
    words += ["Daesh", "'s"]
    words += language.words.joiners.union(language.words.timeLeads)
    return words + Array(language.words.groups.keys) + Array(language.words.relative.keys)
  }

  @Test func `words in any order are read or refused`() {
    let words = AskLanguage.all.flatMap(Self.words(of:))
    let more = [
      "Parly", "d'Alep", "Le", "2017", "7", "décembre", "«", "»", "\"", "10 %", ",", "1,000",
    ]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let line = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        (Bool.random() ? words : more).randomElement(using: &random) ?? ""
      }
      _ = try? Ask.parse(line.joined(separator: " "))
    }
  }

  @Test func `a question of any length is read or refused`() {
    let clock = ContinuousClock()
    for piece in ["de ", "a b ", "claims by ", "sur X de ", "since 2017 ", "l'", "« ", "et ", "1 "]
    {
      for start in ["claims by ", "qu'a dit Parly de "] {
        let line = start + String(repeating: piece, count: 10_000)
        for length in [300, 9990, 10_001] {
          let time = clock.measure { _ = try? Ask.parse(String(line.prefix(length))) }
          #expect(time < .seconds(4), "\(piece) \(length)")
        }
      }
    }
  }
}
