import Testing

/// What people decide, as they type it.
@Suite struct DecisionCommandTests {
  /// Each command with what it says; all of them on one archive, in this order.
  private static let history: [(String, status: Int32, says: String)] = [
    ("correct c6 --confirm --author Ada", 0, "decision 1: c6 is confirmed: Daesh n'a rien"),
    (
      "correct speaker c1 Esterel --note 'vu en vidéo'", 0,
      "decision 2: c1: the speaker is Paul Esterel (was Claire Fontanel)"
    ),
    ("correct speaker c1 Esterel", 0, "It is so already; nothing was changed."),
    ("correct stance c4 asserted", 0, "decision 3: c4 is asserted (was denied)"),
    ("correct content c1 'La digue tiendra'", 0, "decision 4: c1: the words are"),
    (
      "correct figure f1 --value 121 --modifier approx", 0,
      "decision 5: f1: value 121 (was 120), modifier approx (was exact)"
    ),
    ("correct f3 --reject", 0, "decision 6: f3 is rejected and leaves the views: Plus de 2 000"),
    (
      "correct add figure a2 \"2 000 véhicules\" --speaker Esterel", 0,
      "decision 7: a figure is added at "
    ),
    (
      "correct add claim a2 'Le pont restera fermé' --speaker 'un riverain' --described", 0,
      "decision 8: a claim is added at "
    ),
    (
      "entity merge Fontanel --into Esterel", 0,
      "decision 9: Claire Fontanel is Paul Esterel from now on, with 2 articles and 2 claims more"
    ),
    ("entity retype Daesh place", 0, "decision 10: Daesh: place (was organization)"),
    ("entity alias Esterel 'Le Digueur'", 0, "decision 11: Paul Esterel is also called Le Digueur"),
    ("entity rename Esterel 'Paul-Henri Esterel'", 0, "decision 12: Paul Esterel is now called"),
    ("entity hide Daesh", 0, "decision 13: Daesh leaves the list of entities"),
    ("claims --by 'Le Digueur' -q --columns id", 0, "id\r\n1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n"),
    (
      "entities -q --columns name,aliases,claims", 0,
      "\r\nPaul-Henri Esterel,Claire Fontanel | Le Digueur | Paul Esterel,6\r\n"
    ),
    (
      "figures -q --columns id,value,review", 0,
      "1,121,corrected\r\n2,3500000,machine\r\n4,2000,added"
    ),
    ("claims -q --review corrected,added --columns id", 0, "id\r\n1\r\n7\r\n4\r\n"),
    ("decisions list -q --columns id", 64, "Unknown option"),
    ("decisions list -q --kind merge", 0, "person:claire fontanel"),
    ("archive check", 0, "The archive is whole."),
    ("decisions export -o tout.jsonl", 0, "13 decisions"),
    ("archive reextract --all", 0, "2 articles read again"),
    (
      "figures -q --columns id,value,review", 0,
      "1,121,corrected\r\n2,3500000,machine\r\n4,2000,added"
    ),
    ("entity split Fontanel", 0, "decision 9 is taken back"),
    ("decisions undo 2-8 1 10-13", 0, "decision 6 is taken back: reject of Plus de 2 000"),
    ("decisions list -q", 0, "undone_at\r\n"),
  ]

  @Test func `people decide, look, and take it back`() throws {
    let valley = try Valley()
    let rows =
      "verbatim claims -q; verbatim figures -q; verbatim entities -q --columns id,name,aliases"
    let before = try Program.shell("export VERBATIM_ARCHIVE=archive.db; \(rows)", in: valley.folder)
    for (command, status, says) in Self.history {
      let script = "export VERBATIM_ARCHIVE=archive.db; verbatim \(command) 2>&1"
      let outcome = try Program.shell(script, in: valley.folder)
      #expect(outcome.status == status, "\(command): \(outcome.output)")
      #expect(outcome.output.contains(says), "\(command): \(outcome.output)")
    }
    let after = try Program.shell("export VERBATIM_ARCHIVE=archive.db; \(rows)", in: valley.folder)
    #expect(after.output == before.output)
    let other = try Valley()
    _ = try other.folder.write(try valley.folder.text("tout.jsonl"), to: "tout.jsonl")
    let taken = try other.run("decisions", "import", "tout.jsonl")
    #expect(taken.errors.hasPrefix("13 decisions taken over, 0 taken back, 0 known already\n"))
    #expect(
      try other.run("figures", "-q", "--columns", "id,value,review").output.contains(
        "1,121,corrected"))
    let again = try other.run("decisions", "import", "tout.jsonl")
    #expect(again.errors == "0 decisions taken over, 0 taken back, 13 known already\n")
  }

  @Test(arguments: [
    ("correct c99 --reject", "There is no claim c99"), ("correct a1 --reject", "a1 is an article"),
    ("correct c1 --reject --confirm", "say the opposite"), ("correct c1", "What of it?"),
    ("correct zut --reject", "not a reference"), ("correct f1 c99 --reject", "c99"),
    ("correct 0123456789ab:1+2 --reject", "stands at those words"),
    ("correct speaker c1 Zozo", "With --new"), ("correct speaker c1", "Who said it?"),
    ("correct speaker c1 Zozo --unknown", "--unknown stands alone"),
    ("correct speaker c1 '…' --new", "not a name"),
    ("correct speaker c1 Fontanel --type planet", "planet"),
    ("correct content c1 'La digue cédera'", "do not stand in the article"),
    ("correct content c1 'la'", "times"), ("correct content c1 ''", "do not stand"),
    ("correct stance f1 denied", "f1 is a figure"), ("correct stance c1 wrong", "wrong"),
    ("correct figure c1 --value 3", "c1 is a claim"), ("correct figure f1", "What of the figure?"),
    ("correct figure f1 --value douze", "no number"),
    ("correct figure f1 --value ''", "has a value"),
    ("correct figure f1 --value-max 3", "below the value"),
    ("correct figure f1 --modifier presque", "presque"),
    ("correct add claim a9 oui", "no article a9"), ("correct add claim a1", "Which words?"),
    ("correct add figure a1 'la dague'", "do not stand"),
    ("correct add figure a1 'La maire'", "no number"),
    ("correct figure f1 --kind direct", "direct"),
    ("correct add claim a1 'La maire' --value 5", "A claim has no value"),
    ("correct add figure a1 'deux' --value 2 --stance denied", "do not stand"),
    ("correct add figure a1 'La maire' --value 2 --stance denied", "A figure has no stance"),
    ("correct add claim a1 '120 familles avaient été relogées'", "stands at those words already"),
    ("entity merge Fontanel --into Daesh", "cannot be one"),
    ("entity merge Fontanel --into Fontanel", "are one already"),
    ("entity merge Fontanel", "Which names become which?"),
    ("entity merge Zozo --into Fontanel", "Nobody in the archive"),
    ("entity rename Fontanel 'Paul Esterel'", "is the name of another person"),
    ("entity alias Fontanel 'Paul Esterel'", "is the name of another person"),
    ("entity alias Fontanel ' '", "not a name"), ("entity retype Daesh planet", "planet"),
    ("entity retype Daesh organization", "already"), ("entity show e99", "There is no entity e99"),
    ("entity split Fontanel", "No decision makes"), ("entity split Fontanel --as X", "go together"),
    ("entity split Fontanel --articles a2 --as Fontanel2 --type place", "Nobody"),
    ("entity split Daesh --articles a1 --as 'Autre'", "a1 does not name Daesh"),
    ("decisions undo 1", "There is no decision 1"), ("decisions undo x", "not the number"),
    ("decisions undo 5-1", "not the number"), ("decisions list --kind tout", "tout"),
  ])
  func `what cannot be done is a sentence, and nothing is changed`(
    command: String, says: String
  ) throws {
    let valley = try ExitCodeTests.valley.get()
    let outcome = try Program.shell(
      "export VERBATIM_ARCHIVE=archive.db; verbatim \(command) 2>&1 && echo NO; s=$?; "
        + "verbatim decisions list --all -q; exit $s", in: valley.folder)
    #expect(outcome.output.contains(says), "\(outcome.output)")
    #expect(outcome.output.hasSuffix("note,undone_at\r\n") && !outcome.output.contains("NO\n"))
  }

  @Test func `a table corrects what was changed in it, and says what it could not`() throws {
    let valley = try Valley()
    try valley.folder.write(
      """
      id,speaker,stance,text,verdict,note
      c1,Paul Esterel,asserted,"La digue tiendra ; nous le savons, ""tous",,vu
      c2,,,,confirm,
      c4,,denied,le pont menaçait ruine,reject,
      c5,Zozo,,,,
      c77,,,,confirm,
      c6,,,Daesh n’a rien à voir,,
      """, to: "c.csv")
    let dry = try valley.run("correct", "from", "c.csv", "--dry-run")
    #expect(
      dry.status == 65 && dry.errors.hasPrefix("would decide: c1: the speaker is Paul Esterel"))
    #expect(
      try valley.run("decisions", "list", "-q", "--csv").output.split(separator: "\n").count == 1)
    let outcome = try valley.run("correct", "from", "c.csv")
    #expect(outcome.status == 65)
    #expect(
      outcome.errors.split(separator: "\n").map { $0.prefix(24) }
        == [
          "decision 1: c1: the spea", "decision 2: c2 is confir", "decision 3: c4 is reject",
          "decision 4: c6: the word", "\"verbatim decisions undo", "c.csv:5: Nobody in the ar",
          "c.csv:6: There is no cla",
        ].map { $0.prefix(24) })
    #expect(
      try valley.run("claims", "-q", "--columns", "id,speaker,review").output.split(
        separator: "\r\n")
        == [
          "id,speaker,review", "1,Paul Esterel,corrected", "2,Claire Fontanel,confirmed",
          "3,Paul Esterel,machine", "5,Paul Esterel,machine", "6,Claire Fontanel,corrected",
        ])
    // The same table again has nothing to correct but what it confirms.
    #expect(try valley.run("correct", "from", "rien.csv").status == 66)
    try valley.folder.write("a,b\n1,2\n", to: "d.csv")
    #expect(try valley.run("correct", "from", "d.csv").status == 64)
    #expect(try valley.run("archive", "check").status == 0)
  }

  @Test func `names of one's own are recognized, and change what changed`() throws {
    let valley = try Valley()
    let before = try valley.run("claims", "-q").output
    let load = { (rows: String) in
      try valley.run("gazetteer", "load", "-", "--as", "noms", input: "name,type,aliases\n" + rows)
    }
    let first = try load("Claire Fontanel-Roy,person,Claire Fontanel|la Fontanel\nDaesh,place,\n")
    #expect(
      first.errors.hasPrefix("noms: 2 new, 0 changed, 0 gone, 0 as before; 2 articles read again\n")
    )
    #expect(
      try valley.run("entities", "-q", "--columns", "name,type,aliases,claims").output.contains(
        "\r\nClaire Fontanel-Roy,person,Claire Fontanel | la Fontanel,3\r\nDaesh,place,,0\r\n"))
    #expect(
      try valley.run("claims", "--by", "la Fontanel", "-q", "--columns", "id").output
        == "id\r\n1\r\n2\r\n6\r\n")
    try valley.folder.write(
      "Date: 2022\n\nSelon Claire Fontanel, tout va bien.\n", to: "presse/neuf.txt")
    #expect(try valley.run("ingest", "presse/neuf.txt").status == 0)
    #expect(
      try valley.run("claims", "-q", "--article", "3", "--columns", "speaker").output
        == "speaker\r\nClaire Fontanel-Roy\r\n")
    let second = try load("Claire Fontanel-Roy,person,la Fontanel|Claire Fontanel\nDaesh,place,\n")
    #expect(
      second.errors.hasPrefix(
        "noms: 0 new, 1 changed, 0 gone, 1 as before; 3 articles read again\n"))
    #expect(try load("Daesh,planet,\n").status == 65)
    #expect(try valley.run("gazetteer", "unload", "nom").status == 64)
    #expect(try valley.run("archive", "check").status == 0)
    let unloaded = try valley.run("gazetteer", "unload", "noms")
    #expect(unloaded.errors == "noms: 2 gone; 3 articles read again\n")
    #expect(try valley.run("batch", "undo", "2").status == 0)
    #expect(try valley.run("claims", "-q").output == before)
    #expect(try valley.run("archive", "check").status == 0)
  }

  @Test func `a decision whose words are gone waits, with the nearest place told`() throws {
    let valley = try Valley()
    let article = { (text: String) in
      #"{"id": "7", "source": "Le Quotidien", "text": "\#(text) Le reste du texte est le même."}"#
    }
    try valley.folder.write(article("La digue tiendra, a déclaré Paul Esterel."), to: "a.jsonl")
    try valley.folder.write(article("Oui, la digue tiendra, a dit Paul Esterel."), to: "b.jsonl")
    #expect(try valley.run("ingest", "a.jsonl").status == 0)
    #expect(try valley.run("correct", "stance", "c7", "denied").status == 0)
    #expect(
      try valley.run("ingest", "b.jsonl").errors.hasSuffix(
        "decisions on words that are gone, which \"verbatim decisions list --orphaned\" lists: 1\n")
    )
    let orphaned = try valley.run("decisions", "list", "--orphaned", "-q").output
    #expect(
      orphaned.contains("\r\n1,stance,La digue tiendra,the article has a newer text,")
        && orphaned.contains(",\"Oui, la digue tiendra\"\r\n"))
    #expect(try valley.run("batch", "undo", "3").status == 0)
    let stance = try valley.run("claims", "-q", "--review", "corrected", "--columns", "stance")
    #expect(stance.output == "stance\r\ndenied\r\n")
  }

  @Test func `suggestions are reviewed in a table, and made one or told apart`() throws {
    let folder = try Folder()
    try folder.write(
      """
      {"date": "2021-03-12", "text": "Le général Sergueï Karadine a déclaré que la digue tiendra."}
      {"date": "2021-03-13", "text": "Sergey Karadine a affirmé que la digue avait tenu."}
      {"date": "2021-03-13", "text": "Bachar Oulmane a nié. Selon Bachar Oulmane, tout va bien."}
      {"date": "2021-03-14", "text": "Bashar Oulmane a nié. Selon Bashar Oulmane, tout va bien."}
      """, to: "a.jsonl")
    #expect(try Program.run(["ingest", "a.jsonl"], in: folder).status == 0)
    let suggest = ["entity", "suggest", "--csv", "-q"]
    let lines = try Program.run(suggest, in: folder).output.split(separator: "\r\n")
    #expect(lines.count == 3 && lines.first?.hasPrefix("accept,entity,into,kind,") == true)
    let answered = lines.map { line in
      line.contains("Karadine") ? "yes" + line : line.contains("Oulmane") ? "no" + line : "\(line)"
    }
    try folder.write(answered.joined(separator: "\r\n"), to: "s.csv")
    let merged = try Program.run(["entity", "merge", "--from", "s.csv"], in: folder)
    #expect(
      merged.status == 0 && merged.errors.contains(" from now on, with 1 article and 1 claim more"))
    #expect(merged.errors.contains(" are not one\n"))
    #expect(try Program.run(suggest, in: folder).output.split(separator: "\r\n").count == 1)
    let again = try Program.run(["entity", "merge", "--from", "s.csv"], in: folder)
    #expect(again.errors == "It is so already; nothing was changed.\n")
    let names = try Program.run(["claims", "-q", "--by", "Sergey Karadine"], in: folder).output
    #expect(names.split(separator: "\r\n").count == 3)
    try folder.write("accept,entity,into\nperhaps,Sergey Karadine,Bashar Oulmane\n", to: "t.csv")
    #expect(try Program.run(["entity", "merge", "--from", "t.csv"], in: folder).status == 65)
    try folder.write("entity,into\nA,B\n", to: "u.csv")
    #expect(try Program.run(["entity", "merge", "--from", "u.csv"], in: folder).status == 64)
  }
}
