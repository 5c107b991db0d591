import Testing

@Suite struct ShowDiffTests {
  /// An article with three texts and one with a single text.
  private static let archive = Result {
    let folder = try Folder()
    for (number, text) in [
      "La maire a affirmé que le pont ferme lundi. Personne n'a protesté.",
      "La maire a affirmé que le pont ferme mardi. Personne n'a protesté.",
      "La maire a affirmé que le pont ferme mardi. Des riverains ont protesté.",
    ].enumerated() {
      let other = number == 0 ? "{\"id\": \"2\", \"text\": \"Rien ne change.\"}\n" : ""
      try folder.write(
        "{\"id\": \"1\", \"title\": \"Le pont\", \"text\": \"\(text)\"}\n" + other, to: "a.jsonl")
      let outcome = try Program.run(["ingest", "a.jsonl"], in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    return folder
  }

  private func show(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["show"] + arguments, in: Self.archive.get())
  }

  @Test func `the newest text is compared with the one before`() throws {
    let outcome = try show("a1", "--diff")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "2 words went, 3 words came.\n")
    #expect(
      outcome.output.hasPrefix("article  a1\ntitle    Le pont\nfrom     version 2, of batch 2"))
    #expect(
      outcome.output.hasSuffix(
        "La maire a affirmé que le pont ferme mardi. [-Personne n'a-]{+Des riverains ont+} protesté.\n"
      ), "\(outcome.output)")
    for same in [
      ["--diff", "a1"], ["--diff", "2", "a1"], ["1", "--diff=2"], ["a1", "--diff", "-q"],
    ] {
      #expect(try Program.run(["show"] + same, in: Self.archive.get()).output == outcome.output)
    }
  }

  @Test func `the newest text is compared with that of a number`() throws {
    let outcome = try show("a1", "--diff", "1")
    #expect(outcome.output.contains("ferme [-lundi-]{+mardi+}. [-Personne n'a-]{+Des"))
    let same = try show("a1", "--diff", "3", "--color", "always")
    #expect(same.status == 0 && same.errors == "The two texts are the same.\n")
    let coloured = try show("a1", "--diff", "1", "--color", "always")
    #expect(coloured.output.contains("\u{1B}[31;9mlundi\u{1B}[0m\u{1B}[32;4mmardi\u{1B}[0m"))
  }

  @Test func `the difference goes to a file as well`() throws {
    let folder = try Self.archive.get()
    let outcome = try show("a1", "--diff", "-o", "diff.txt")
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(try folder.text("diff.txt") == show("a1", "--diff").output)
    #expect(try show("a1", "--diff", "-o", "diff.txt").status == 73)
  }

  @Test(arguments: [
    (["a2", "--diff"], 66, "no older text of a2"), (["a1", "--diff", "7"], 66, "It has 1, 2, 3."),
    (["a9", "--diff"], 66, "no article a9"), (["a1", "--diff", "hier"], 64, "\"hier\""),
    (["--diff"], 64, "a reference"), (["--diff", "x9"], 64, "\"x9\""), ([], 64, "a reference"),
  ])
  func `what is not there, and what cannot be understood, is told`(
    arguments: [String], status: Int, sentence: String
  ) throws {
    let outcome = try Program.run(["show"] + arguments, in: Self.archive.get())
    #expect(Int(outcome.status) == status && outcome.output.isEmpty)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
  }
}
