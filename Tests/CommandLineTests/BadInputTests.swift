import Foundation
import Testing

@Suite struct BadInputTests {
  @Test func `a missing file is 66 and nothing is made`() throws {
    let folder = try Folder()
    let outcome = try Program.run(["ingest", "absent.txt"], in: folder)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("absent.txt: There is no such file or folder."))
    #expect(try folder.names() == [])
  }

  @Test func `a missing file among others is 66 and the others are kept`() throws {
    let folder = try Folder()
    try folder.write(Valley.dyke, to: "digue.txt")
    let outcome = try Program.run(["ingest", "absent.txt", "digue.txt"], in: folder)
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("batch 1: 1 read, 1 added"))
    #expect(outcome.errors.contains("absent.txt: "))
  }

  @Test(arguments: [
    ("vide.txt", "", "vide.txt: The file is empty."),
    ("blanc.txt", " \n\n", "blanc.txt"),
    ("photo.png", "x", "photo.png: The file is of a kind that is not read"),
    ("dossier/notes.pdf", "x", "dossier: The folder has no file of a kind that is read."),
    (
      "a.jsonl", #"{"text": "x", "date": "31/02/2024"}"#,
      #"a.jsonl:1: "date" is not a date: "31/02/2024". Write 2024-02-29."#
    ),
    ("b.jsonl", #"{"title": "x"}"#, "b.jsonl:1: The article has no key \"text\""),
    ("c.csv", "texte,date\n,2020\n", "c.csv:2: "),
  ])
  func `what cannot be read is 65, with its place`(
    name: String, text: String, reason: String
  ) throws {
    let folder = try Folder()
    try folder.write(text, to: name)
    let path = String(name.split(separator: "/")[0])
    let outcome = try Program.run(["ingest", path], in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
  }

  @Test func `a binary file is 65`() throws {
    let folder = try Folder()
    try folder.write(Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 31) }), to: "x.txt")
    let outcome = try Program.run(["ingest", "x.txt"], in: folder)
    #expect(outcome.status == 65 && outcome.errors.contains("x.txt: "))
  }

  @Test func `bytes that are not UTF-8 are taken for Windows-1252`() throws {
    let folder = try Folder()
    try folder.write(
      Data(
        "Le maire a parlé de l'\u{E9}t\u{E9}.".unicodeScalars.map {
          $0.value < 256 ? UInt8($0.value) : 63
        }), to: "x.txt")
    #expect(try Program.run(["ingest", "x.txt"], in: folder).status == 0)
    let rows = try Program.run(["articles", "--columns", "encoding,text"], in: folder)
    #expect(rows.output.lowercased().contains("windows-1252") && rows.output.contains("l'été"))
  }

  @Test func `a broken line in the middle is rejected alone`() throws {
    let folder = try Folder()
    let lines = [#"{"text": "Un article."}"#, #"{"text": "cassé"#, #"{"text": "Un autre."}"#]
    try folder.write(lines.joined(separator: "\n"), to: "a.jsonl")
    let outcome = try Program.run(["ingest", "a.jsonl"], in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("batch 1: 3 read, 2 added"))
    #expect(outcome.errors.contains("a.jsonl:2: "))
    let shown = try Program.run(["batch", "show", "1"], in: folder)
    #expect(shown.output.hasPrefix("origin,line,reason\r\na.jsonl,2,"))
  }

  @Test func `of many rejections the first are shown, and where the rest is`() throws {
    let folder = try Folder()
    try folder.write(String(repeating: "{}\n", count: 50), to: "a.jsonl")
    let outcome = try Program.run(["ingest", "a.jsonl"], in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("a.jsonl:20: ") && !outcome.errors.contains("a.jsonl:21: "))
    #expect(outcome.errors.contains("and 30 rejections more: verbatim batch show 1"))
  }

  @Test(arguments: [
    ["claims"], ["articles"], ["search", "x"], ["show", "a1"], ["sql", "SELECT 1"],
    ["batch", "list"], ["batch", "undo", "1"], ["archive", "info"], ["archive", "check"],
    ["archive", "migrate"], ["archive", "backup", "copie.db"], ["ask", "all claims by X"],
    ["saved", "list"], ["saved", "add", "x", "claims"], ["saved", "run", "x"],
    ["saved", "remove", "x"],
  ])
  func `an archive that does not exist is 66 and is not made`(arguments: [String]) throws {
    let folder = try Folder()
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.status == 66)
    #expect(outcome.errors.hasPrefix("verbatim: There is no archive at "))
    #expect(try folder.names() == [])
  }

  @Test(arguments: ["Du texte.", "", "SQLite format 3\u{0}"])
  func `a file that is no archive is 66 and stays as it is`(text: String) throws {
    let folder = try Folder()
    try folder.write(text, to: "archive.db")
    try folder.write(Valley.dyke, to: "digue.txt")
    for arguments in [["claims"], ["archive", "migrate"], ["ingest", "digue.txt"]] {
      // An empty file is as good as none to whoever may make an archive.
      if text.isEmpty, arguments[0] == "ingest" { continue }
      let outcome = try Program.run(arguments, in: folder)
      #expect(outcome.status == 66, "\(arguments): \(outcome.errors)")
      #expect(outcome.errors.contains("is not an archive"))
      #expect(try folder.text("archive.db") == text)
    }
  }

  @Test func `a folder is no archive`() throws {
    let folder = try Folder()
    let outcome = try Program.run(["claims", "--archive", "."], in: folder)
    #expect(outcome.status == 66 && outcome.errors.contains("it is a folder"))
  }

  @Test func `an archive in a folder that is not there cannot be made: 73`() throws {
    let folder = try Folder()
    try folder.write(Valley.dyke, to: "digue.txt")
    let outcome = try Program.run(
      ["ingest", "digue.txt", "--archive", "absent/a.db"], in: folder)
    #expect(outcome.status == 73, "\(outcome.errors)")
  }

  @Test func `the default archive is made with its folders`() throws {
    let folder = try Folder()
    try folder.write(Valley.dyke, to: "digue.txt")
    let environment = ["VERBATIM_ARCHIVE": "", "XDG_DATA_HOME": folder.path("données")]
    let asked = try Program.run(["claims"], in: folder, environment: environment)
    #expect(asked.status == 66 && !folder.exists("données"))
    let outcome = try Program.run(["ingest", "digue.txt"], in: folder, environment: environment)
    #expect(outcome.status == 0 && folder.exists("données/verbatim/archive.db"))
  }

  @Test func `an archive that another program writes to is 75`() throws {
    let valley = try Valley()
    let descriptor = open(valley.folder.path("archive.db"), O_RDWR | O_CLOEXEC)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX) == 0)
    let outcome = try valley.run("ingest", "presse")
    #expect(outcome.status == 75)
    #expect(outcome.errors.contains("Another program is writing to"))
    #expect(try valley.run("claims").status == 0)
  }

  @Test func `an archive of a later program is 78`() throws {
    let valley = try Valley()
    let change =
      "import sqlite3,sys; sqlite3.connect('archive.db').execute('PRAGMA user_version=99')"
    guard try Program.shell("python3 -c \"\(change)\"", in: valley.folder).status == 0 else {
      return
    }
    let outcome = try valley.run("claims")
    #expect(outcome.status == 78, "\(outcome.errors)")
  }

  @Test func `control characters of names and texts do not reach a terminal`() throws {
    let folder = try Folder()
    try folder.write("", to: "a\u{1B}[2Jb.txt")
    let outcome = try Program.run(["ingest", "a\u{1B}[2Jb.txt", "\u{202E}x"], in: folder)
    #expect(!outcome.errors.contains("\u{1B}") && !outcome.errors.contains("\u{202E}"))
    #expect(outcome.errors.contains("a␛[2Jb.txt: The file is empty."))
  }
}
