import Foundation
import Testing

@Suite struct OutputTests {
  @Test func `every format has the columns of the view`() throws {
    let valley = try ExitCodeTests.valley.get()
    let columns = ["--columns", "speaker,stance,kind", "--by", "Esterel", "--since", "2021-04"]
    func output(_ format: String) throws -> String {
      try Program.run(["claims", "--format", format] + columns, in: valley.folder).output
    }
    let row = ["Paul Esterel", "denied", "indirect"]
    #expect(try output("csv").hasPrefix("speaker,stance,kind\r\n\(row.joined(separator: ","))\r\n"))
    #expect(try output("tsv").hasPrefix("speaker\tstance\tkind\n\(row.joined(separator: "\t"))\n"))
    #expect(try output("markdown").hasPrefix("| speaker | stance | kind |\n| --- | --- | --- |\n"))
    #expect(try output("jsonl").hasPrefix(#"{"speaker":"Paul Esterel","stance":"denied","#))
    #expect(try output("json").hasPrefix("[\n{\"speaker\":"))
    #expect(try output("table").hasPrefix("speaker       stance"))
  }

  @Test(arguments: [
    ("x.csv", "speaker\r\n"), ("x.tsv", "speaker\n"), ("x.json", "[\n"), ("x.jsonl", "{"),
    ("x.md", "| speaker |"), ("x.txt", "speaker\n──"), ("x", "speaker\r\n"),
  ])
  func `the ending of a file says its format`(name: String, start: String) throws {
    let valley = try ExitCodeTests.valley.get()
    let folder = try Folder()
    let file = folder.path(name)
    let outcome = try valley.run("claims", "--columns", "speaker", "-o", file)
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(try folder.text(name).hasPrefix(start))
    #expect(try folder.names() == [name, name + ".meta.json"])
  }

  @Test func `a file that exists is replaced only if that is asked`() throws {
    let valley = try ExitCodeTests.valley.get()
    let folder = try Folder()
    let file = try folder.write("précieux", to: "x.csv")
    let refused = try valley.run("claims", "-o", file)
    #expect(refused.status == 73 && refused.errors.contains("exists already"))
    #expect(try folder.text("x.csv") == "précieux")
    #expect(try valley.run("claims", "-o", file, "--overwrite").status == 0)
    #expect(try folder.text("x.csv").hasPrefix("id,"))
  }

  @Test func `a question that fails leaves no file`() throws {
    let valley = try ExitCodeTests.valley.get()
    let folder = try Folder()
    for arguments in [["sql", "SELECT abs(-9223372036854775808)"], ["claims", "--columns", "x"]] {
      let outcome = try Program.run(arguments + ["-o", folder.path("x.csv")], in: valley.folder)
      #expect(outcome.status != 0)
      #expect(try folder.names() == [])
    }
  }

  @Test func `neither the archive nor an input is written over`() throws {
    let valley = try Valley()
    try FileManager.default.createSymbolicLink(
      atPath: valley.folder.path("lien.csv"), withDestinationPath: "archive.db")
    for file in ["archive.db", "./archive.db", "archive.db-wal", "archive.db-journal", "lien.csv"] {
      let outcome = try valley.run("claims", "--csv", "-o", file, "--overwrite")
      #expect(outcome.status == 73, "\(file): \(outcome.errors)")
    }
    let outcome = try valley.run(
      "extract", "presse/pont.txt", "-o", "presse/pont.txt", "--overwrite")
    #expect(outcome.status == 73 && outcome.errors.contains("one of the files that are read"))
    #expect(try valley.folder.text("presse/pont.txt") == Valley.bridge)
    #expect(try valley.run("archive", "check").status == 0)
  }

  @Test(arguments: [
    ["claims"], ["quotes"], ["figures"], ["articles"], ["entities"], ["search", "pont"],
    ["show", "a1"], ["explain", "c1"], ["stats", "claims", "speaker"],
    ["timeline", "claims", "--step", "month"], ["sql", "SELECT 1"], ["ask", "all claims"],
    ["batch", "list"], ["batch", "show", "1"], ["archive", "info"], ["archive", "check"],
    ["saved", "list"], ["extract", "presse/pont.txt"],
  ])
  func `no command writes over an archive, by whatever name`(command: [String]) throws {
    let valley = try ExitCodeTests.valley.get()
    let before = try Data(contentsOf: valley.folder.url.appendingPathComponent("archive.db"))
    let folder = try Folder()
    let files = [
      valley.folder.path("archive.db"), valley.folder.path("presse/../archive.db-wal"), "lien.json",
      "dur.json", "dossier/archive.db-shm",
    ]
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("lien.json"), withDestinationPath: files[0])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("dossier"), withDestinationPath: valley.folder.url.path)
    try FileManager.default.linkItem(atPath: files[0], toPath: folder.path("dur.json"))
    try folder.write(Valley.bridge, to: "presse/pont.txt")
    for file in files {
      let outcome = try Program.run(
        command + ["-o", file, "--overwrite"], in: folder,
        environment: ["VERBATIM_ARCHIVE": valley.folder.path("archive.db")])
      // An ending that no format has is refused before it.
      let refusals: [Int32] = file.hasSuffix(".json") ? [73] : [64, 73]
      #expect(refusals.contains(outcome.status), "\(command) \(file): \(outcome.errors)")
    }
    #expect(
      try Data(contentsOf: valley.folder.url.appendingPathComponent("archive.db")) == before)
  }

  @Test func `the parts of an archive that a link leads to are its parts`() throws {
    let valley = try Valley()
    try FileManager.default.createSymbolicLink(
      atPath: valley.folder.path("lien.db"), withDestinationPath: "archive.db")
    let outcome = try valley.run(
      "claims", "--archive", "lien.db", "--csv", "-o", "archive.db-wal", "--overwrite")
    #expect(outcome.status == 73 && outcome.errors.contains("a part of the archive"))
  }

  @Test func `an input is not written over, through folders, patterns, links or a stream`() throws {
    let folder = try Folder()
    try folder.write(Valley.bridge, to: "presse/pont.txt")
    try folder.write(Valley.bridge, to: "ailleurs.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("presse/lien.txt"), withDestinationPath: "../ailleurs.txt")
    try FileManager.default.linkItem(
      atPath: folder.path("presse/pont.txt"), toPath: folder.path("dur.txt"))
    for (input, file) in [
      ("presse", "presse/pont.txt"), ("presse", "ailleurs.txt"),
      (".", "./presse/../presse/pont.txt"),
      ("'presse/p*.txt'", "presse/pont.txt"), ("presse/pont.txt", "dur.txt"), ("presse", "dur.txt"),
      ("- < ailleurs.txt", "ailleurs.txt"),
    ] {
      let outcome = try Program.shell(
        "verbatim extract -o \(file) --overwrite \(input)", in: folder)
      #expect(outcome.status == 73, "\(input) \(file): \(outcome.errors)")
      #expect(outcome.errors.contains("one of the files that are read"), "\(outcome.errors)")
    }
    #expect(try folder.text("presse/pont.txt") == Valley.bridge)
    #expect(try folder.text("ailleurs.txt") == Valley.bridge)
    let fresh = try Program.shell("verbatim extract presse -o presse/neuf.jsonl", in: folder)
    #expect(fresh.status == 0, "\(fresh.errors)")
  }

  @Test func `a folder or a closed place cannot be written to`() throws {
    let valley = try ExitCodeTests.valley.get()
    #expect(try valley.run("claims", "--csv", "-o", ".").status == 73)
    #expect(try valley.run("claims", "-o", "absent/x.csv").status == 73)
    #expect(try valley.run("claims", "--csv", "-o", "/dev/full").status == 74)
    #expect(try valley.run("claims", "--csv", "-o", "/dev/null").status == 0)
    #expect(try Program.shell("verbatim claims > /dev/full", in: valley.folder).status == 74)
  }

  @Test func `a reader that has seen enough is no error`() throws {
    let valley = try Valley()
    let long =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n LIMIT 300000) SELECT i FROM n"
    for command in ["sql '\(long)'", "sql '\(long)' --format jsonl", "claims"] {
      let script = "verbatim \(command) -q | head -1; exit ${PIPESTATUS[0]}"
      let outcome = try Program.shell(script, in: valley.folder)
      #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
      #expect(outcome.output.split(whereSeparator: \.isNewline).count == 1)
    }
  }

  @Test func `no file takes the place of a closed stream`() throws {
    let valley = try Valley()
    let folder = valley.folder
    for closed in ["2>&-", "<&- 2>&-", "0<&- 1>&- 2>&-"] {
      let script =
        "verbatim claims -v -o out.csv --overwrite \(closed); verbatim ingest presse \(closed)"
      #expect(try Program.shell(script, in: folder).status == 0)
      #expect(try folder.text("out.csv") == (try valley.run("claims", "--csv")).output)
    }
    #expect(try valley.run("archive", "check").status == 0)
    #expect(try Program.shell("verbatim claims >&-", in: folder).status == 74)
  }

  @Test func `a program that is stopped leaves no file behind`() throws {
    let valley = try Valley()
    let long =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n LIMIT 9999999) SELECT i FROM n"
    let script = """
      mkdir out; verbatim sql '\(long)' -o out/x.csv & until [ -n "$(ls -A out)" ]; do sleep 0.05; done
      kill -TERM $!; wait $!; echo $?; ls -A out
      """
    #expect(try Program.shell(script, in: valley.folder).output == "143\n")
  }

  @Test func `spreadsheets get what they can take`() throws {
    let valley = try ExitCodeTests.valley.get()
    let sql = "SELECT '=1+1' AS a, 3.5 AS b, 500.0 AS c, -2 AS d, '2021-04' AS e"
    let plain = try valley.run("sql", sql)
    #expect(plain.output == "a,b,c,d,e\r\n=1+1,3.5,500,-2,2021-04\r\n")
    #expect(plain.errors.contains("2 cells would be run as a formula or changed by a spreadsheet"))
    let excel = try valley.run("sql", sql, "--excel")
    #expect(excel.output == "\u{FEFF}a;b;c;d;e\r\n'=1+1;3,5;500;-2;'2021-04\r\n")
    #expect(!excel.errors.contains("spreadsheet"))
  }

  @Test func `quiet is quiet, verbose says what words were widened to`() throws {
    let valley = try ExitCodeTests.valley.get()
    #expect(try valley.run("claims", "-q").errors.isEmpty)
    #expect(try valley.run("claims").errors.contains(" claims\n"))
    #expect(try valley.run("figures", "famille", "-v").errors.contains("famille → "))
  }

  @Test func `colours come when they are asked for`() throws {
    let valley = try ExitCodeTests.valley.get()
    #expect(try !valley.run("show", "a1").output.contains("\u{1B}"))
    #expect(try valley.run("show", "a1", "--color", "always").output.contains("\u{1B}["))
    #expect(
      try valley.run("claims", "--format", "table", "--color", "always").output.contains("\u{1B}["))
  }

  @Test func `limit, offset and sort choose the rows`() throws {
    let valley = try ExitCodeTests.valley.get()
    let all = try valley.run("articles", "--columns", "title", "--sort", "date:desc").output
    #expect(all == "title\r\nLe pont restera fermé\r\nLa maire défend la digue\r\n")
    let second = try valley.run("articles", "--columns", "title", "--limit", "1", "--offset", "1")
    #expect(second.output == "title\r\nLe pont restera fermé\r\n")
  }
}
