import Foundation
import Testing

@Suite struct QueryWordTests {
  @Test func `a word with a dash excludes and is no option`() throws {
    let valley = try ExitCodeTests.valley.get()
    let all = try valley.run("search", "Fontanel", "--columns", "title", "--csv")
    #expect(all.output == "title\r\nLe pont restera fermé\r\nLa maire défend la digue\r\n")
    for arguments in [
      ["search", "Fontanel", "-Daesh"], ["search", "-Daesh", "Fontanel"],
      ["search", "--", "-Daesh", "Fontanel"], ["search", "--about", "-Daesh", "Fontanel"],
      ["search", "--about=-Daesh", "Fontanel"], ["search", "Fontanel", "-vire", "-Daesh"],
    ] {
      let outcome = try Program.run(arguments + ["--columns", "title"], in: valley.folder)
      let isAfterTerminator = arguments.contains("--")
      guard !isAfterTerminator else { continue }
      #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
      #expect(outcome.output == "title\r\nLa maire défend la digue\r\n", "\(arguments)")
    }
  }

  @Test func `after two dashes all is words`() throws {
    let outcome = try ExitCodeTests.valley.get().run(
      "search", "--columns", "title", "--", "-Daesh", "Fontanel", "-o")
    #expect(outcome.status == 0 && outcome.output == "title\r\nLa maire défend la digue\r\n")
  }

  @Test func `a number below zero is a value`() throws {
    let valley = try ExitCodeTests.valley.get()
    for arguments in [["--min", "-5"], ["--min=-5"]] {
      let outcome = try Program.run(
        ["figures", "--columns", "value", "--max", "1000"] + arguments, in: valley.folder)
      #expect(outcome.status == 0 && outcome.output == "value\r\n120\r\n", "\(outcome.errors)")
    }
  }

  /// The hostile words of the query tests, those without a NUL, which no argument can hold.
  private static let hostile: [String] = {
    struct Table: Decodable { var queries: [[String]] }
    let path = Readme.root + "/Tests/Fixtures/hostile-queries.json"
    guard let data = FileManager.default.contents(atPath: path),
      let table = try? JSONDecoder().decode(Table.self, from: data)
    else { return [] }
    return table.queries.map { $0[0] }.filter { !$0.utf8.contains(0) }
  }()

  /// Every fourth of them, so that two cores have work; every second one with spaces as several words.
  @Test(arguments: 0..<4)
  func `whatever is typed, nothing but a sentence or an answer comes of it`(part: Int) throws {
    let lines = Self.hostile.enumerated().filter { $0.offset % 4 == part }
    #expect(lines.count > 80)
    let views = ["search", "claims", "figures", "articles", "quotes"]
    for (number, line) in lines {
      let words = line.split(separator: " ").map(String.init)
      let view = views[number / 4 % views.count]
      try expectAnswer([view] + (words.count > 1 && number % 2 == 0 ? words : [line]))
    }
  }

  @Test(arguments: [
    ["search", "Syrie", "-Daesh"], ["figures", "--min", "-5"], ["claims", "--by", "-x"],
    ["claims", "--by=-x"], ["claims", "--by", "--"], ["claims", "--by", ""],
    ["claims", "--about", "\""], ["claims", "--source", "'"], ["claims", "--source=%"],
    ["figures", "--value", ">5"], ["figures", "--value", ">"], ["figures", "--value=-5..5"],
    ["figures", "--unit", "\""], ["figures", "--per", "*"], ["entities", "NEAR("],
    ["entities", "\"", "OR"], ["ask", "\"; DROP TABLE claim; --"], ["ask", "-"], ["show", "'"],
    ["claims", "--article", "a1; DROP"], ["claims", "--batch", "1 OR 1"], ["claims", "-x"],
    ["claims", "--since", "'"], ["search", String(repeating: "a ", count: 4_900)],
    ["search", String(repeating: "mot ", count: 10_000)], ["claims", "--kind", "'"],
    ["search", String(repeating: "a", count: 10_000)],
    ["search", String(repeating: "(", count: 60)],
    ["search"] + [String](repeating: "Fontanel", count: 100), ["claims", "--sort", "id; DROP"],
    ["claims", "--columns", "\"id\""], ["claims", "--columns", "id,'"],
    ["claims", "--limit", "1 "],
  ])
  func `an argument is a word, however it looks`(arguments: [String]) throws {
    try expectAnswer(arguments)
  }

  @Test(arguments: [
    #"$'\xff'"#, #"$'\xed\xa0\x80'"#, #"$'Font\xc3' Fontanel"#, #"$'\xf4\x90\x80\x80'"#,
  ])
  func `bytes that are no text are met too`(word: String) throws {
    let valley = try ExitCodeTests.valley.get()
    let outcome = try Program.shell(
      "verbatim search --archive archive.db \(word)", in: valley.folder)
    try expectAnswer(outcome, of: [word])
  }

  /// Runs the program, which answers or explains.
  private func expectAnswer(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments, in: ExitCodeTests.valley.get().folder)
    try expectAnswer(outcome, of: arguments)
  }

  private func expectAnswer(_ outcome: Program.Outcome, of arguments: [String]) throws {
    let (errors, shown) = (outcome.errors, arguments.joined(separator: " ").prefix(200))
    #expect([0, 64].contains(outcome.status), "\(shown): \(errors)")
    #expect(outcome.status == 0 || errors.split(separator: " ").count > 4, "\(shown): \(errors)")
    #expect((outcome.status == 0) == outcome.output.contains("id"), "\(shown): \(outcome.output)")
    for word in ["SQL", "fts5", "syntax error", "Fatal", "malformed"] {
      #expect(!errors.contains(word), "\(shown): \(errors)")
    }
  }

  @Test func `the words and --about are the same`() throws {
    let valley = try ExitCodeTests.valley.get()
    let bare = try valley.run("figures", "familles")
    #expect(bare.output.contains("120"))
    for name in ["--about", "--mention"] {
      #expect(try valley.run("figures", name, "familles").output == bare.output)
    }
  }

  @Test func `a question in words says the command that it is`() throws {
    let valley = try ExitCodeTests.valley.get()
    let asked = try valley.run("ask", "toutes les déclarations de Fontanel")
    #expect(asked.status == 0 && asked.errors.contains("verbatim claims --by Fontanel"))
    #expect(asked.output == (try valley.run("claims", "--by", "Fontanel")).output)
  }
}
