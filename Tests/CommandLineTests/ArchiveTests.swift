import Foundation
import Testing

@Suite struct ArchiveCommandTests {
  @Test func `the same articles again change nothing, and undo takes them back`() throws {
    let valley = try Valley()
    let again = try valley.run("ingest", "presse")
    #expect(again.errors.hasPrefix("batch 2: 2 read, 0 added, 0 replaced, 0 updated, 2 unchanged"))
    #expect(try valley.run("batch", "undo", "2").status == 0)
    #expect(try valley.run("articles", "--columns", "id").output == "id\r\n1\r\n2\r\n")
    let undone = try valley.run("batch", "undo", "1")
    #expect(undone.errors.contains("batch 1 undone: 2 removed"))
    #expect(try valley.run("articles").output.split(whereSeparator: \.isNewline).count == 1)
    #expect(try valley.run("archive", "check").status == 0)
    let states = try valley.run("batch", "list", "--format", "jsonl").output
    #expect(states.split(separator: "\n").allSatisfy { $0.contains(#""state":"undone""#) })
  }

  @Test func `an archive tells what it holds, and is copied`() throws {
    let valley = try Valley()
    let info = try valley.run("archive", "info")
    #expect(info.output.contains("articles,2\r\n") && info.output.contains("last_date,2021-04"))
    #expect(try valley.run("archive", "backup", "copie.db").status == 0)
    #expect(try valley.run("archive", "backup", "copie.db").status == 73)
    let copied = try valley.run("claims", "--archive", "copie.db")
    #expect(copied.output == (try valley.run("claims")).output)
    #expect(try valley.run("archive", "migrate").errors.contains("already"))
  }

  @Test func `a damaged row is found: 65`() throws {
    let valley = try Valley()
    let change =
      "import sqlite3; c = sqlite3.connect('archive.db'); "
      + "c.execute('UPDATE claim SET start = start + 1 WHERE id = 1'); c.commit()"
    guard try Program.shell("python3 -c \"\(change)\"", in: valley.folder).status == 0 else {
      return
    }
    let outcome = try valley.run("archive", "check")
    #expect(outcome.status == 65 && outcome.output.hasPrefix("finding\r\n"), "\(outcome.output)")
  }

  @Test func `an archive in a folder that may not be written is read`() throws {
    let valley = try Valley()
    guard chmod(valley.folder.path("archive.db"), 0o444) == 0,
      chmod(valley.folder.url.path, 0o555) == 0
    else { return }
    let asked = "verbatim claims -q; verbatim search digue -q; verbatim sql 'SELECT 1' -q"
    let outcome = try Self.unprivileged("set -e; \(asked)", in: valley.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let writing = try Self.unprivileged("verbatim ingest presse", in: valley.folder)
    #expect(writing.status == 74, "\(writing.errors)")
    let saving = try Self.unprivileged("verbatim saved add q claims", in: valley.folder)
    #expect(saving.status == 74 && saving.errors.contains("cannot be written"))
    #expect(try valley.folder.names() == ["archive.db", "presse"])
  }

  @Test func `a claim is shown in its article and explained`() throws {
    let valley = try ExitCodeTests.valley.get()
    let page = try valley.run("show", "c1").output
    #expect(
      page.contains("source   Le Courrier de la Vire") || page.contains("Le Courrier de la Vire"))
    #expect(page.contains("[c1 La digue tiendra"))
    #expect(page.contains("← asked for"))
    let reference = try valley.run("claims", "--limit", "1", "--columns", "ref", "-q").output
      .split(whereSeparator: \.isNewline)[1]
    #expect(try valley.run("show", String(reference)).output == page)
    let why = try valley.run("explain", "c1").output
    #expect(why.hasPrefix("name,value\r\nreference,c1\r\n") && why.contains("\r\nrule,"))
  }

  /// Root may write anywhere, so it becomes nobody for this.
  private static func unprivileged(_ script: String, in folder: Folder) throws -> Program.Outcome {
    guard getuid() == 0 else { return try Program.shell(script, in: folder) }
    let become = "exec setpriv --reuid=65534 --regid=65534 --clear-groups bash -c \"$SCRIPT\""
    return try Program.shell(
      "export SCRIPT='\(script.replacing("'", with: "'\\''"))'; \(become)", in: folder)
  }
}
