import Testing

@testable import Query

/// Which rows a question brings, in which order, and with which columns.
@Suite struct RowTests {
  let archive: SmallArchive

  static let syria = """
    Le général Roudskoï a dit que la Syrie était libre. L'armée avance, selon Parly. \
    Environ 500 takfiristes français sont encore là. L'œuvre est belle.
    """
  static let money = """
    Le budget atteint 12 000 euros par an, soit 8 % du total, et 3 à 5 millions de dollars. \
    Un porte-parole s'est déclaré inquiet pour Daesh.
    """

  init() throws {
    archive = try SmallArchive { archive in
      let syria = try archive.article(Self.syria, date: "2017-12-07", source: "Le Monde")
      let money = try archive.article(Self.money, date: "2017", source: "L’Écho")
      let undated = try archive.article("La déclaration générale de Daesh, sans date.")
      let sentence = "Le général Roudskoï a dit que la Syrie était libre."
      try archive.claim(
        syria, "la Syrie était libre", in: sentence, by: "Sergueï Roudskoï", kind: "mixed")
      try archive.claim(
        syria, "L'armée avance", in: "L'armée avance, selon Parly.", by: "Florence Parly",
        stance: "denied", confidence: 0.5)
      let inquiet = "s'est déclaré inquiet pour Daesh"
      try archive.claim(
        money, inquiet, described: try archive.description("un porte-parole"), kind: "direct")
      try archive.claim(undated, "La déclaration générale de Daesh", by: "Sergueï Roudskoï")
      try archive.figure(
        syria, "500 takfiristes français", 500, noun: "takfiristes français",
        by: "Sergueï Roudskoï")
      try archive.figure(
        money, "12 000 euros par an", 12000, noun: nil, unit: ("euros", "EUR"), kind: "money",
        per: "an")
      try archive.figure(money, "8 %", 8, unit: ("%", "%"), kind: "percent")
      try archive.figure(
        money, "3 à 5 millions de dollars", 3e6, to: 5e6, unit: ("dollars", "USD"), kind: "money")
    }
  }

  static let rows: [(Question.View, [String], [Filter], String)] = [
    // Dates: undated rows first, then a year, then a day in it.
    (.claims, [], [], "4 3 1 2"),
    (.quotes, [], [], "3 1"),
    (.figures, [], [], "2 3 4 1"),
    (.articles, [], [], "3 2 1"),
    // Words, as typed by people who leave accents, plurals and capitals to the program.
    (.figures, ["takfiristes"], [], "1"),
    (.figures, ["takfiriste"], [], "1"),
    (.figures, ["TAKFIRISTES"], [], "1"),
    (.figures, ["takfir*"], [], "1"),
    (.figures, ["français"], [], "1"),
    (.claims, ["armee"], [], "2"),
    (.claims, ["l'armée"], [], "2"),
    (.claims, ["armées"], [], "2"),
    (.claims, ["Syrie"], [], "1"),
    (.claims, ["general"], [], "4 1"),
    (.claims, ["générale"], [], "4 1"),
    (.claims, ["declare"], [], "4 3"),
    (.claims, ["Syrie OR Daesh"], [], "4 3 1"),
    (.claims, ["Daesh -générale"], [], "3"),
    (.claims, ["-Daesh"], [], "1 2"),
    (.claims, ["NOT Daesh NOT Syrie"], [], "2"),
    (.claims, ["-Daesh OR sans"], [], "1 2"),
    (.claims, ["(Syrie OR armée) libre"], [], "1"),
    (.claims, ["\"la Syrie\""], [], "1"),
    (.claims, ["\"Syrie la\""], [], ""),
    (.claims, ["« l'armée »"], [], "2"),
    (.claims, ["\"armées\""], [], ""),
    (.claims, ["Syrie", "libre"], [], "1"),
    (.claims, ["Syrie armée"], [], ""),
    (.figures, ["12 000"], [], "2"),
    (.figures, ["12000"], [], "2"),
    (.figures, ["12.000 euro"], [], "2"),
    (.figures, ["8 %"], [], "3"),
    (.search, ["oeuvre"], [], "1"),
    (.search, ["œuvres"], [], "1"),
    (.search, ["armée takfiriste"], [], "1"),
    (.articles, ["Daesh"], [], "3 2"),
    (.articles, ["-Daesh"], [], "1"),
    // Filters.
    (.claims, [], [Filter(.by, "Roudskoï")], "4 1"),
    (.claims, [], [Filter(.by, "Roudskoï"), Filter(.by, "Parly")], "4 1 2"),
    (.claims, ["by:roudskoy syrie"], [], "1"),
    (.claims, ["par:parly"], [], "2"),
    (.claims, ["-by:parly"], [], "4 3 1"),
    (.claims, ["by:parly OR by:roudskoi"], [], "4 1 2"),
    (.claims, [], [Filter(.by, "porte-parole")], "3"),
    (.articles, [], [Filter(.by, "Parly")], "1"),
    (.figures, [], [Filter(.by, "Roudskoï")], "1"),
    (.claims, [], [Filter(.kind, "mixed,direct")], "3 1"),
    (.claims, [], [Filter(.stance, "Denied")], "2"),
    (.claims, [], [Filter(.confidence, "0.8")], "4 3 1"),
    (.claims, [], [Filter(.confidence, "0,8", excludes: true)], "2"),
    (.claims, [], [Filter(.unattributed, "")], ""),
    (.figures, [], [Filter(.unattributed, "")], "2 3 4"),
    (.claims, [], [Filter(.source, "le monde")], "1 2"),
    (.claims, [], [Filter(.source, "L'Echo")], "3"),
    (.claims, [], [Filter(.source, "L'Echo", excludes: true)], "4 1 2"),
    (.articles, [], [Filter(.source, "le monde")], "1"),
    (.claims, [], [Filter(.article, "a1")], "1 2"),
    (.claims, [], [Filter(.article, "3"), Filter(.article, "2")], "4 3"),
    (.claims, [], [Filter(.batch, "1")], "4 3 1 2"),
    (.claims, [], [Filter(.batch, "2")], ""),
    (.figures, [], [Filter(.unit, "€")], "2"),
    (.figures, [], [Filter(.unit, "EUR")], "2"),
    (.figures, [], [Filter(.unit, "euro")], "2"),
    (.figures, [], [Filter(.unit, "%")], "3"),
    (.figures, [], [Filter(.unit, "percent")], "3"),
    (.figures, [], [Filter(.unit, "pour cent")], "3"),
    (.figures, [], [Filter(.unit, "$")], "4"),
    (.figures, [], [Filter(.unit, "roubles")], ""),
    (.figures, [], [Filter(.kind, "money")], "2 4"),
    (.figures, [], [Filter(.min, "500")], "2 4 1"),
    (.figures, [], [Filter(.min, "4 000 000")], "4"),
    (.figures, [], [Filter(.max, "12 000")], "2 3 1"),
    (.figures, [], [Filter(.min, "8"), Filter(.max, "500")], "3 1"),
    (.figures, [], [Filter(.per, "an")], "2"),
    (.figures, [], [Filter(.per, "année")], "2"),
    (.figures, ["min:500 max:500"], [], "1"),
    (.entities, [], [Filter(.since, "2018")], ""),
    (.entities, [], [Filter(.date, "2017-12")], "1 2"),
    (.entities, ["roudskoi"], [], "1"),
    (.entities, ["roudskoi"], [Filter(.type, "place")], ""),
  ]

  @Test(arguments: rows) func `a question brings its rows in order`(
    _ view: Question.View, _ words: [String], _ filters: [Filter], _ ids: String
  ) throws {
    let found = try archive.column("id", Question(view, words: words, filters: filters))
    #expect(found.joined(separator: " ") == ids)
  }

  static let dates: [([Filter], String)] = [
    ([Filter(.since, "2017")], "3 1 2"),
    ([Filter(.since, "2017-06")], "3 1 2"),
    ([Filter(.since, "2017-12-07")], "3 1 2"),
    ([Filter(.since, "2017-12-08")], "3"),
    ([Filter(.since, "2018")], ""),
    ([Filter(.until, "2017")], "3 1 2"),
    ([Filter(.until, "2017-12")], "3 1 2"),
    ([Filter(.until, "2017-12-06")], "3"),
    ([Filter(.until, "2016-12-31")], ""),
    ([Filter(.date, "2017-12-07")], "3 1 2"),
    ([Filter(.date, "2016..2017-03")], "3"),
    ([Filter(.date, "2017-12..")], "3 1 2"),
    ([Filter(.since, "2017-12-07"), Filter(.until, "2017-12-07")], "3 1 2"),
    ([Filter(.date, "2017-12", excludes: true)], "4"),
  ]

  @Test(arguments: dates) func `dates are inclusive, and partial ones match where they overlap`(
    _ filters: [Filter], _ ids: String
  ) throws {
    let found = try archive.column("id", Question(.claims, filters: filters))
    #expect(found.joined(separator: " ") == ids)
  }

  @Test func `undated articles that a date filter leaves out are counted`() throws {
    let question = Question(.claims, filters: [Filter(.since, "2017")])
    let answer = try QueryRunner(archive.reader).prepare(question)
    #expect(
      answer.notices.map(\.sentence) == ["1 article without a date is left out by the date filter."]
    )
    let other = Question(.claims, words: ["Syrie"], filters: [Filter(.since, "2017")])
    #expect(try QueryRunner(archive.reader).prepare(other).notices == [])
  }

  @Test func `matched says where the words stand`() throws {
    var question = Question(.claims, words: ["Roudskoï OR armée"])
    #expect(try archive.column("matched", question) == ["sentence", "text"])
    question = Question(.figures, words: ["takfiristes"])
    #expect(try archive.column("matched", question) == ["noun"])
    question.inArticle = true
    question.words = ["armée"]
    #expect(try archive.column("id", question) == ["1"])
    #expect(try archive.column("matched", question) == ["article"])
    question.words = ["500"]
    #expect(try archive.column("matched", question) == ["text"])
    question.words = ["encore"]
    #expect(try archive.column("matched", question) == ["article"])
    #expect(try archive.column("matched", Question(.claims, words: ["-Syrie"])) == ["", "", ""])
  }

  @Test func `every view has its columns, by its names`() throws {
    for view in Question.View.allCases {
      var columns: [String] = []
      let name = view == .search ? "articles" : view.rawValue
      try archive.reader.rows("SELECT * FROM \(name) LIMIT 0", [], columns: { columns = $0 }) { _ in
      }
      #expect(columns == view.columns)
    }
    let runner = QueryRunner(archive.reader)
    #expect(try runner.prepare(Question(.claims)).columns == Question.View.claims.columns)
    #expect(try runner.prepare(Question(.claims, words: ["a"])).columns.last == "matched")
    #expect(try !runner.prepare(Question(.articles)).columns.contains("text"))
    #expect(try runner.prepare(Question(.search, words: ["a"])).columns.last == "excerpt")
    var withText = Question(.articles)
    withText.withText = true
    #expect(try runner.prepare(withText).columns.suffix(2) == ["text", "wire"])
  }

  @Test func `columns, order, limit and offset are those asked for`() throws {
    var question = Question(.figures)
    question.columns = ["value", "id", "value"]
    question.sort = "value:desc"
    question.limit = 2
    question.offset = 1
    var rows: [String] = []
    let answer = try QueryRunner(archive.reader).run(question, columns: { rows.append("\($0)") }) {
      rows.append("\($0.double(0)) \($0.int(1))")
    }
    #expect(rows == ["[\"value\", \"id\"]", "12000.0 2", "500.0 1"])
    #expect(answer.columns == ["value", "id"])
    question = Question(.claims)
    question.sort = "speaker"
    #expect(try archive.column("id", question) == ["2", "4", "1", "3"])
    question.sort = "date:desc"
    #expect(try archive.column("id", question) == ["1", "2", "3", "4"])
  }

  // Case of 2026-11-25: SQLite refused to walk an index in search of what nothing has.
  @Test func `a name that nothing has leaves no row, whatever else is asked`() throws {
    let strangers: [Filter] = [
      Filter(.by, "zork"), Filter(.source, "zork"), Filter(.unit, "zork"), Filter(.per, "zork"),
    ]
    let others: [Filter] = [
      Filter(.by, "Roudskoï"), Filter(.stance, "denied"), Filter(.kind, "direct"),
      Filter(.kind, "count"), Filter(.unit, "euros"), Filter(.min, "5"), Filter(.value, ">5"),
      Filter(.source, "Le Monde"), Filter(.since, "2017"), Filter(.article, "a1"),
      Filter(.batch, "1"), Filter(.confidence, "0.5"), Filter(.unattributed, ""),
    ]
    for view in Question.View.allCases where view != .entities {
      for stranger in strangers where view.fields.contains(stranger.field) {
        for other in others where view.fields.contains(other.field) {
          guard other.field != .kind || (other.value == "count") == (view == .figures) else {
            continue
          }
          for words in view == .search ? [["daesh"]] : [[], ["daesh"]] {
            var question = Question(view, words: words, filters: [other, stranger])
            // Two names of a field widen the answer.
            let isEmpty = try archive.column("id", question).isEmpty
            #expect(isEmpty || other.field == stranger.field, "\(question)")
            question.sort = words.isEmpty ? nil : "relevance"
            _ = try archive.column("id", question)
            _ = try QueryRunner(archive.reader).prepare(
              CountQuestion(Question(view, words: words, filters: [other, stranger]))
            ).rows { _ in }
          }
        }
      }
    }
  }

  // Case of 2026-11-25: the sum of limit and offset was too large for a number, and trapped.
  @Test func `the greatest limit and offset are numbers like others`() throws {
    for view in Question.View.allCases {
      var question = Question(view, words: view == .search ? ["daesh"] : [])
      question.limit = .max
      let all = try archive.column("id", question)
      question.offset = 1
      #expect(try archive.column("id", question) == Array(all.dropFirst()))
      question.offset = .max
      #expect(try archive.column("id", question) == [])
    }
  }

  // Case of 2026-11-25: SQLite gives up on expressions a thousand deep.
  @Test func `more filters or lines than are read are refused`() throws {
    let filters = (0..<201).map { Filter(.source, "s\($0)") }
    #expect(throws: QueryError.self) {
      try archive.column("id", Question(.claims, filters: filters))
    }
    _ = try archive.column("id", Question(.claims, filters: Array(filters.dropLast())))
    let lines = [String](repeating: "daesh", count: 201)
    #expect(throws: QueryError.self) { try archive.column("id", Question(.claims, words: lines)) }
    #expect(throws: QueryError.self) {
      try archive.column("id", Question(.figures, filters: [Filter(.min, "9"), Filter(.max, "5")]))
    }
  }

  static let strangers: [(String, String?)] = [
    ("takfirites", "No text in the archive has the word \"takfirites\". The nearest: takfiristes."),
    ("l’œuvve", "No text in the archive has the word \"l’œuvve\". The nearest:"),
    ("zzzz*", "No text in the archive has the word \"zzzz*\"."), ("takfi*", nil),
    ("takfiriste", nil), ("oeuvre -zzzz", "No text in the archive has the word \"zzzz\"."),
  ]

  @Test(arguments: strangers) func `a word that no text has is named with the nearest`(
    _ line: String, _ sentence: String?
  ) throws {
    let notices = try QueryRunner(archive.reader).prepare(Question(.search, words: [line])).notices
    #expect(notices.map(\.kind) == (sentence == nil ? [] : [.noSuchWord]))
    #expect(notices.first?.sentence.hasPrefix(sentence ?? "") != false, "\(notices)")
  }

  @Test func `a search shows the place of the words`() throws {
    let excerpt = try archive.column("excerpt", Question(.search, words: ["œuvre"]))
    #expect(excerpt.count == 1 && excerpt[0].contains("L'œuvre est belle"))
  }

  static let refusals: [(Question.View, [Filter], String?, [String], String)] = [
    (.claims, [Filter(.kind, "mixt")], nil, [], "Did you mean \"mixed\"?"),
    (.quotes, [Filter(.kind, "indirect")], nil, [], "There are: direct, mixed."),
    (.claims, [Filter(.stance, "")], nil, [], "asserted, denied, questioned"),
    (.claims, [Filter(.unit, "EUR")], nil, [], "claims cannot be chosen by unit"),
    (.entities, [Filter(.min, "3")], nil, [], "They can be chosen by: type"),
    (.figures, [Filter(.min, "douze")], nil, [], "Write 12000"),
    (.figures, [Filter(.max, "nan")], nil, [], "no number"),
    (.claims, [Filter(.confidence, "80")], nil, [], "from 0 to 1"),
    (.claims, [Filter(.since, "31/02/2024")], nil, [], "Write a year, a month or a day"),
    (.claims, [Filter(.until, "2017-02-30")], nil, [], "is not a date"),
    (.claims, [Filter(.date, "2017..2016")], nil, [], "ends before it begins"),
    (.claims, [Filter(.since, "2018"), Filter(.until, "2017")], nil, [], "later than"),
    (.claims, [Filter(.article, "douze")], nil, [], "a12 or 12"),
    (.claims, [], "speakr", [], "Did you mean \"speaker\"?"),
    (.claims, [], "date:down", [], ":desc"),
    (.claims, [], nil, ["speeker"], "Did you mean \"speaker\"?"),
    (.claims, [], nil, ["matched"], "There are: id, article_id"),
    (.claims, [], nil, ["id\" FROM claim --"], "There is no column"),
    (.search, [], nil, [], "at least one word"),
  ]

  @Test(arguments: refusals) func `what cannot be asked is refused with the remedy`(
    _ view: Question.View, _ filters: [Filter], _ sort: String?, _ columns: [String],
    _ sentence: String
  ) {
    var question = Question(view, filters: filters)
    question.sort = sort
    question.columns = columns
    let error = #expect(throws: QueryError.self) {
      try QueryRunner(archive.reader).prepare(question)
    }
    #expect(error?.message.contains(sentence) == true, "\(error?.message ?? "")")
    #expect(error?.kind.exitCode == 64)
  }

  @Test(arguments: [
    ([Filter(.source, "Le Mond")], "Le Monde"),
    ([Filter(.unit, "roubles")], "euros, % and dollars"),
    ([Filter(.article, "a99")], "a99"), ([Filter(.batch, "99")], "batch 99"),
    ([Filter(.by, "Parlu")], "Florence Parly"),
  ])
  func `a value that stands nowhere is an answer with a notice`(
    _ filters: [Filter], _ sentence: String
  ) throws {
    let answer = try QueryRunner(archive.reader).prepare(Question(.figures, filters: filters))
    #expect(try answer.rows { _ in } == 0)
    #expect(answer.notices.contains { $0.sentence.contains(sentence) }, "\(answer.notices)")
  }

  @Test func `words are widened for all to see`() throws {
    let question = Question(.claims, words: ["declare \"la Syrie\" tak*"])
    let expansions = try QueryRunner(archive.reader).prepare(question).expansions
    #expect(expansions.map(\.typed) == ["declare", "la Syrie", "tak*"])
    #expect(expansions.map(\.forms) == [["declare", "declaration"], ["la syrie"], ["tak*"]])
  }
}
