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

  @Test(arguments: [
    "l'armée", "porte-parole", "23,5 %", "C++", "\"", "AND", "a:b", "; DROP TABLE claim", "«digue»",
    "NEAR(a b)", "digue*", "^digue", "'", "\u{0}1", "éàœ", "-", "*",
  ])
  func `whatever is typed, nothing but a sentence or an answer comes of it`(words: String) throws {
    let outcome = try ExitCodeTests.valley.get().run("search", words)
    #expect([0, 64].contains(outcome.status), "\(outcome.errors)")
    #expect(!outcome.errors.contains("SQL") && !outcome.errors.contains("fts5"))
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
