import Testing

@Suite struct ReextractTests {
  @Test func `articles that an older extractor read are read again`() throws {
    let valley = try Valley()
    let claims = try valley.run("claims", "-q").output
    let done = try valley.run("archive", "reextract")
    #expect(done.status == 0 && done.output.isEmpty && done.errors == "0 articles read again\n")
    let change =
      "import sqlite3; c = sqlite3.connect('archive.db'); "
      + "c.execute('UPDATE article SET extractor = 1 WHERE id = 1'); c.commit()"
    let changed = try Program.shell("python3 -c \"\(change)\"", in: valley.folder)
    #expect(changed.status == 0)
    let outcome = try valley.run("archive", "reextract")
    #expect(
      outcome.status == 0 && outcome.errors.hasPrefix("1 article read again\nclaims: 0 new, 0"))
    #expect(outcome.errors.contains("\nfigures: 0 new, 0 gone, ") && outcome.output.isEmpty)
    let all = try valley.run("archive", "reextract", "--all")
    #expect(all.errors.hasPrefix("2 articles read again\nclaims: 0 new, 0 gone, "))
    #expect(try valley.run("archive", "reextract", "-q").errors.isEmpty)
    #expect(try valley.run("claims", "-q").output == claims)
    #expect(try valley.run("archive", "check").status == 0)
  }

  @Test func `articles that are not French are looked at, not read`() throws {
    let folder = try Folder()
    try folder.write(
      """
      {"text": "The minister said that the bridge would stay closed.", "language": "en"}
      {"text": "La maire a affirmé que 12 ponts ferment.", "language": "fr"}
      """, to: "a.jsonl")
    #expect(try Program.run(["ingest", "a.jsonl"], in: folder).status == 0)
    let outcome = try Program.run(["archive", "reextract", "--all"], in: folder)
    #expect(outcome.errors.hasPrefix("1 article read again\n"))
    #expect(outcome.errors.hasSuffix("\nnot French, so not read: 1 article\n"))
    let read = try Program.run(["sql", "SELECT id FROM article WHERE extractor > ''"], in: folder)
    #expect(read.output == "id\r\n2\r\n")
  }

  @Test(arguments: [(["--everything"], 64), (["--archive", "none.db"], 66), (["a1"], 64)])
  func `what cannot be done is told`(arguments: [String], status: Int) throws {
    let folder = try ExitCodeTests.valley.get().folder
    let outcome = try Program.run(["archive", "reextract"] + arguments, in: folder)
    #expect(Int(outcome.status) == status, "\(outcome.errors)")
    #expect(!outcome.errors.isEmpty && !folder.exists("none.db"))
  }
}
