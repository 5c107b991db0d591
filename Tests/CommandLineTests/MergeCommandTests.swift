import Testing

@Suite struct MergeCommandTests {
  private func valleyAndOther() throws -> Valley {
    let valley = try Valley()
    try valley.folder.write(
      "Date: 2021-05-02\nSource: Le Soir\n\n« Le train roule », a déclaré Jeanne Martin.\n",
      to: "train.txt")
    for arguments in [
      ["ingest", "train.txt", "presse"], ["saved", "add", "q", "claims"],
      ["saved", "add", "r", "figures"],
    ] {
      let outcome = try Program.run(arguments, in: valley.folder, environment: Self.other)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    return valley
  }

  private static let other = ["VERBATIM_ARCHIVE": "autre.db"]

  @Test func `the articles and saved queries of another archive are taken in`() throws {
    let valley = try valleyAndOther()
    #expect(try valley.run("saved", "add", "r", "claims").status == 0)
    let bytes = try Program.shell("sha256sum autre.db", in: valley.folder).output
    let merged = try valley.run("archive", "merge", "autre.db")
    #expect(merged.status == 0 && merged.output.isEmpty)
    #expect(
      merged.errors == """
        from autre.db: 0 decisions and 1 saved query taken over
        The saved query r is another here, and stays so.
        batch 2: 3 read, 1 added, 0 replaced, 0 updated, 2 unchanged, 0 skipped, 0 rejected

        """)
    #expect(
      try valley.run("claims", "train", "--columns", "speaker", "-q").output.contains("Jeanne"))
    #expect(try valley.run("archive", "check").status == 0)
    #expect(try Program.shell("sha256sum autre.db", in: valley.folder).output == bytes)
    #expect(try valley.run("saved", "list", "-q").output.contains("figures") == false)
  }

  @Test func `an article that was removed here is a rejection: 65`() throws {
    let valley = try valleyAndOther()
    #expect(try valley.run("article", "remove", "a2", "--reason", "doublon").status == 0)
    let merged = try valley.run("archive", "merge", "autre.db", "-q")
    #expect(merged.status == 65 && merged.errors.contains("which was removed"), "\(merged.errors)")
    #expect(try valley.run("articles", "--columns", "id", "-q").output == "id\r\n1\r\n3\r\n")
  }

  @Test(arguments: [
    ([], 64), (["archive.db"], 64), (["./archive.db"], 64), (["none.db"], 66), (["presse"], 66),
    (["presse/pont.txt"], 66),
  ])
  func `what is no other archive is told`(others: [String], status: Int) throws {
    let folder = try ExitCodeTests.valley.get().folder
    let outcome = try Program.run(["archive", "merge"] + others, in: folder)
    #expect(Int(outcome.status) == status && !outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(!folder.exists("none.db"))
  }

  @Test func `an archive of another version, or no archive to merge into, is told`() throws {
    let valley = try valleyAndOther()
    let change =
      "import sqlite3; c = sqlite3.connect('autre.db'); c.execute('PRAGMA user_version = 1')"
    #expect(try Program.shell("python3 -c \"\(change)\"", in: valley.folder).status == 0)
    #expect(try valley.run("archive", "merge", "autre.db").status == 78)
    #expect(try valley.run("archive", "merge", "archive.db", "--archive", "none.db").status == 66)
    #expect(try valley.run("batch", "list", "-q").output.split(separator: "\r\n").count == 2)
  }
}
