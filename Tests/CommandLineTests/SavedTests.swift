import Foundation
import Testing

@Suite struct SavedTests {
  @Test func `a saved question is asked as if it were typed`() throws {
    let valley = try Valley()
    let added = try valley.run("saved", "add", "esterel", "claims", "--by", "Esterel", "--limit=1")
    #expect(added.status == 0 && added.output.isEmpty)
    #expect(added.errors == "esterel is saved: verbatim claims --by Esterel --limit=1\n")
    let typed = try valley.run("claims", "--by", "Esterel", "--limit=1")
    let asked = try valley.run("saved", "run", "esterel")
    #expect(asked.output == typed.output && asked.errors == typed.errors)
    #expect(try valley.run("saved", "run", "-q", "esterel").errors.isEmpty)
    #expect(try valley.run("archive", "check").status == 0)
    #expect(try valley.folder.names() == ["archive.db", "presse"])
  }

  @Test func `options are added to it, and files are recorded as of the question itself`() throws {
    let valley = try Valley()
    #expect(try valley.run("saved", "add", "tous", "claims", "--columns", "id").status == 0)
    let one = try valley.run("saved", "run", "tous", "--limit", "1", "--json", "-o", "x.json")
    #expect(one.status == 0 && one.output.isEmpty)
    #expect(try valley.folder.text("x.json") == "[\n{\"id\":1}\n]\n")
    let record = try valley.folder.text("x.json.meta.json")
    #expect(record.contains(#""claims --columns id --limit 1 --json -o x.json""#))
    #expect(try valley.run("saved", "run", "tous", "--foo").status == 64)
  }

  @Test(arguments: [
    ["search", "-digue", "pont"], ["search", "--", "-digue", "pont"],
    ["search", "pont", "--source="], ["sql", "SELECT 'it''s', \"id\" FROM articles;"],
    ["ask", "all claims by Esterel"], ["show", "c1"], ["articles", "--source", "\u{1}x"],
    ["sql", "EXPLAIN SELECT 1"],
  ])
  func `words are kept as they were typed`(words: [String]) throws {
    let valley = try Valley()
    let typed = try Program.run(words, in: valley.folder)
    #expect(try Program.run(["saved", "add", "q"] + words, in: valley.folder).status == 0)
    #expect(try valley.run("saved", "run", "q").output == typed.output)
    let kept = try valley.run("sql", "SELECT command FROM saved_query", "--format", "jsonl").output
    let row = try JSONDecoder().decode([String: String].self, from: Data(kept.utf8))
    let list = try JSONDecoder().decode([String].self, from: Data((row["command"] ?? "").utf8))
    #expect(list == words)
  }

  @Test(arguments: [
    ["x", "claims", "--foo"], ["x", "claims", "--kind", "oral"], ["x", "claims", "--help"],
    ["x", "sql", "SELEC 1"], ["x", "sql", "DELETE FROM article"], ["x", "ask", "vogue la digue"],
    ["x", "show"], ["x", "ingest", "presse"], ["x", "saved", "run", "x"], ["x", "batch", "list"],
    ["x", "claims", "--archive", "b.db"], ["x", "claims", "--archive=b.db"],
    ["x", "claims", "-o", "b.csv"], ["x", "--replace", "claims"], ["x"], [], ["", "claims"],
    ["a\nb", "claims"], ["x", "--", "claims"],
  ])
  func `what cannot be asked again is refused: 64`(words: [String]) throws {
    let valley = try ExitCodeTests.valley.get()
    let outcome = try Program.run(["saved", "add"] + words, in: valley.folder)
    #expect(outcome.status == 64 && outcome.output.isEmpty && !outcome.errors.isEmpty)
    #expect(try valley.run("saved", "list").output == "name,command,saved_at\r\n")
  }

  @Test func `a name is taken once, listed, and removed`() throws {
    let valley = try Valley()
    #expect(try valley.run("saved", "add", "été", "claims", "l'eau").status == 0)
    let again = try valley.run("saved", "add", "e\u{301}te\u{301}", "quotes")
    #expect(again.status == 64 && again.errors.contains("is saved already"))
    #expect(try valley.run("saved", "add", "a", "entities").status == 0)
    let rows = try valley.run("saved", "list").output
    #expect(rows.hasPrefix("name,command,saved_at\r\na,entities,20"))
    #expect(rows.contains("\r\nété,claims 'l'\\''eau',20"))
    #expect(try valley.run("saved", "add", "--replace", "été", "quotes").status == 0)
    #expect(try valley.run("saved", "list").output.contains("\r\nété,quotes,20"))
    #expect(try valley.run("saved", "remove", "été").errors == "été is no longer saved.\n")
    #expect(try valley.run("saved", "list").output.split(whereSeparator: \.isNewline).count == 2)
  }

  @Test func `a name that is not there leads to the nearest: 66`() throws {
    let valley = try Valley()
    #expect(try valley.run("saved", "add", "roudskoi", "claims").status == 0)
    for command in ["run", "remove"] {
      let outcome = try valley.run("saved", command, "Rudskoï")
      #expect(outcome.status == 66 && outcome.errors.contains("Did you mean \"roudskoi\"?"))
    }
  }

  @Test func `the archive may be named before or after the name`() throws {
    let valley = try Valley()
    #expect(try valley.run("saved", "add", "q", "articles", "--columns", "id").status == 0)
    #expect(try Program.shell("mv archive.db b.db", in: valley.folder).status == 0)
    let orders = [
      ["--archive", "b.db", "q"], ["q", "--archive", "b.db"], ["q", "--archive=b.db", "-q"],
    ]
    for order in orders {
      let outcome = try Program.run(["saved", "run"] + order, in: valley.folder)
      #expect(outcome.output == "id\r\n1\r\n2\r\n", "\(order): \(outcome.errors)")
    }
  }

  @Test func `saving waits for its turn, and a stored command that writes is not run`() throws {
    let valley = try Valley()
    let descriptor = open(valley.folder.path("archive.db"), O_RDWR | O_CLOEXEC)
    #expect(flock(descriptor, LOCK_EX) == 0)
    #expect(try valley.run("saved", "add", "q", "claims").status == 75)
    close(descriptor)
    let change =
      "import sqlite3; c = sqlite3.connect('archive.db'); c.executemany('INSERT INTO saved_query "
      + "VALUES (?, ?, 0)', [('bad', '[\\\"batch\\\", \\\"undo\\\", \\\"1\\\"]'), ('none', 'x')]); c.commit()"
    guard try Program.shell("python3 -c \"\(change)\"", in: valley.folder).status == 0 else {
      return
    }
    for name in ["bad", "none"] { #expect(try valley.run("saved", "run", name).status == 64) }
    #expect(try valley.run("batch", "list").output.contains("complete"))
    #expect(try valley.run("saved", "remove", "none").status == 0)
  }
}
