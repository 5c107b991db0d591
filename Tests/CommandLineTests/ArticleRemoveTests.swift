import Testing

@Suite struct ArticleRemoveTests {
  @Test func `a removed article is gone, and is not taken in again`() throws {
    let valley = try Valley()
    let reference = try valley.run("claims", "--limit", "1", "--columns", "ref", "-q").output
      .split(whereSeparator: \.isNewline)[1]
    let removed = try valley.run("article", "remove", String(reference), "--reason", "doublon")
    #expect(removed.status == 0 && removed.output.isEmpty)
    #expect(
      removed.errors == """
        a1 is removed: La maire défend la digue
        Nothing of it is left in the file.

        """)
    #expect(try valley.run("articles", "--columns", "id", "-q").output == "id\r\n2\r\n")
    #expect(try valley.run("archive", "check").status == 0)
    let again = try valley.run("ingest", "presse")
    #expect(again.status == 65)
    #expect(again.errors.contains("1 unchanged, 0 skipped, 1 rejected\npresse/digue.txt:"))
    #expect(again.errors.contains("It is article a1, which was removed from the archive on 2"))
    let shown = try valley.run("show", "a1")
    #expect(shown.status == 66 && shown.errors.contains("(\"doublon\")"))
  }

  @Test(arguments: [
    ["a1"], ["--reason", "x"], ["a1", "--reason", " "], ["z1", "--reason", "x"],
    ["a1", "--reason"], ["c1", "--reason", "x"], ["f1", "--reason", "x"],
  ])
  func `what cannot be understood is 64, and nothing is removed`(arguments: [String]) throws {
    let valley = try ExitCodeTests.valley.get()
    let outcome = try Program.run(["article", "remove"] + arguments, in: valley.folder)
    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(try valley.run("articles", "--columns", "id", "-q").output == "id\r\n1\r\n2\r\n")
  }

  @Test func `an article that is not there is 66, and the others stay`() throws {
    let valley = try ExitCodeTests.valley.get()
    let outcome = try valley.run("article", "remove", "a1", "a9", "--reason", "x")
    #expect(outcome.status == 66 && outcome.errors.contains("no article a9"))
    #expect(try valley.run("articles", "--columns", "id", "-q").output == "id\r\n1\r\n2\r\n")
    let elsewhere = try valley.run(
      "article", "remove", "a1", "--reason", "x", "--archive", "none.db")
    #expect(elsewhere.status == 66 && !valley.folder.exists("none.db"))
  }

  @Test func `an article that was removed by mistake can be let in again`() throws {
    let valley = try Valley()
    #expect(try valley.run("article", "remove", "a1", "a2", "--reason", "erreur").status == 0)
    let readmitted = try valley.run("article", "readmit", "a1")
    #expect(readmitted.status == 0 && readmitted.errors.contains("under a new number"))
    let again = try valley.run("ingest", "presse")
    #expect(again.status == 65 && again.errors.contains("1 added"))
    #expect(again.errors.contains("\"verbatim article readmit a2\" lets it in."))
    #expect(try valley.run("articles", "--columns", "id", "-q").output == "id\r\n3\r\n")
    #expect(try valley.run("article", "readmit", "a1").status == 66)
    #expect(try valley.run("article", "readmit", "c1").status == 64)
    #expect(try valley.run("archive", "check").status == 0)
  }

  @Test func `what stays of its words is told`() throws {
    let valley = try Valley()
    try valley.folder.write(
      Valley.dyke.replacing("Le Courrier de la Vire", with: "Le Soir"), to: "b.txt")
    #expect(try valley.run("ingest", "b.txt").errors.contains("1 added"))
    let removed = try valley.run("article", "remove", "a1", "--reason", "doublon")
    #expect(
      removed.errors.hasSuffix(
        "\na3 has the same text, and stays.\nNothing else of it is left in the file.\n"))
    #expect(try valley.run("ingest", "b.txt").errors.contains("1 unchanged"))
  }

  @Test func `a compact archive says its size; without room nothing is lost: 74`() throws {
    let valley = try Valley()
    let outcome = try valley.run("archive", "compact")
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("The archive had ") && outcome.errors.hasSuffix(" now.\n"))
    let before = try valley.run("claims").output
    // Files may not grow beyond some kilobytes: as on a full disk, writing fails.
    let full = try Program.shell(
      "trap '' XFSZ; ulimit -f 200; VERBATIM_ARCHIVE=archive.db verbatim archive compact",
      in: valley.folder)
    #expect(full.status == 74 && full.errors.hasPrefix("verbatim: "), "\(full.errors)")
    #expect(try valley.run("claims").output == before)
    #expect(try valley.run("archive", "check").status == 0)
    #expect(try valley.run("archive", "compact", "--archive", "none.db").status == 66)
  }
}
