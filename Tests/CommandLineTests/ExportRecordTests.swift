import Foundation
import Testing

@Suite struct ExportRecordTests {
  /// What a record says.
  private struct Record: Decodable {
    var command, file, format, archive, sha256, tool_version, sqlite_version, written_at: String
    var bytes, rows, schema_version: Int
    var columns, notices, extractors: [String]
    var expansions: [Expansion]

    struct Expansion: Decodable {
      var typed: String
      var forms: [String]
    }
  }

  private static func record(_ name: String, in folder: Folder) throws -> Record {
    try JSONDecoder().decode(Record.self, from: Data(folder.text(name + ".meta.json").utf8))
  }

  @Test func `a file of rows comes with a record of its question, archive and bytes`() throws {
    let valley = try Valley()
    #expect(try valley.run("figures", "famille", "--since", "2021", "-o", "f.csv").status == 0)
    let record = try Self.record("f.csv", in: valley.folder)
    #expect(record.command == "figures famille --since 2021 -o f.csv" && record.file == "f.csv")
    #expect(record.archive == valley.folder.path("archive.db"))
    #expect(record.expansions.map(\.typed) == ["famille"])
    #expect(record.expansions[0].forms.contains("familles"))
    #expect(record.format == "csv" && record.columns.starts(with: ["id", "article_id"]))
    let text = try valley.folder.text("f.csv")
    #expect(record.rows == text.split(whereSeparator: \.isNewline).count - 1 && record.rows > 0)
    #expect(record.bytes == text.utf8.count && record.schema_version > 0)
    let sum = try Program.shell("sha256sum f.csv", in: valley.folder).output
    #expect(sum.hasPrefix(record.sha256 + " "))
    #expect(record.extractors.count == 1 && !record.extractors[0].isEmpty)
    #expect(!record.tool_version.isEmpty && !record.sqlite_version.isEmpty)
    #expect(record.written_at.hasSuffix("Z") && record.written_at.count == 20)
  }

  @Test func `a record says what was said of the answer`() throws {
    let valley = try Valley()
    let asked = try valley.run("ask", "claims by Fontanelle", "-o", "a.json")
    let record = try Self.record("a.json", in: valley.folder)
    #expect(record.notices.first == "This is: verbatim claims --by Fontanelle")
    #expect(record.notices.count > 1 && record.notices.allSatisfy { asked.errors.contains($0) })
    #expect(record.command == "ask 'claims by Fontanelle' -o a.json" && record.format == "json")
    #expect(try valley.run("sql", "SELECT '=1' AS a, 2 AS b", "-o", "s.csv").status == 0)
    let hazards = try Self.record("s.csv", in: valley.folder)
    #expect(hazards.columns == ["a", "b"] && hazards.rows == 1 && hazards.notices.count == 1)
  }

  @Test func `many blocks are counted and summed up as one file`() throws {
    let valley = try Valley()
    let sql =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n LIMIT 50000) SELECT i FROM n"
    #expect(try valley.run("sql", sql, "-o", "n.jsonl").status == 0)
    let record = try Self.record("n.jsonl", in: valley.folder)
    #expect(record.rows == 50000 && record.bytes > 1 << 18)
    let sum = try Program.shell("sha256sum n.jsonl", in: valley.folder).output
    #expect(sum.hasPrefix(record.sha256 + " "))
  }

  @Test func `a record is left out when that is asked, and of what is no file`() throws {
    let valley = try ExitCodeTests.valley.get()
    let folder = try Folder()
    #expect(try valley.run("batch", "list", "-o", folder.path("b.csv"), "--no-meta").status == 0)
    #expect(try folder.names() == ["b.csv"])
    #expect(try valley.run("show", "a1", "-o", folder.path("a.txt")).status == 0)
    #expect(try folder.names() == ["a.txt", "b.csv"])
    #expect(try valley.run("claims", "-o", "/dev/null").status == 0)
    #expect(!FileManager.default.fileExists(atPath: "/dev/null.meta.json"))
    #expect(try valley.run("batch", "list", "-o", folder.path("c.csv")).status == 0)
    #expect(try folder.names() == ["a.txt", "b.csv", "c.csv", "c.csv.meta.json"])
  }

  @Test func `a record that exists is replaced only with its file`() throws {
    let valley = try ExitCodeTests.valley.get()
    let folder = try Folder()
    try folder.write("précieux", to: "x.csv.meta.json")
    let refused = try valley.run("claims", "-o", folder.path("x.csv"))
    #expect(refused.status == 73 && refused.errors.contains("x.csv.meta.json exists already"))
    #expect(try folder.names() == ["x.csv.meta.json"])
    #expect(try folder.text("x.csv.meta.json") == "précieux")
    #expect(try valley.run("claims", "-o", folder.path("x.csv"), "--overwrite").status == 0)
    #expect(try Self.record("x.csv", in: folder).rows > 0)
  }

  @Test func `a record never takes the place of the archive or of its own file`() throws {
    let valley = try Valley()
    let folder = valley.folder
    let archive = ["--archive", "a.csv.meta.json", "--overwrite"]
    #expect(try Program.shell("mv archive.db a.csv.meta.json", in: folder).status == 0)
    let refused = try Program.run(["claims", "-o", "a.csv"] + archive, in: folder)
    #expect(refused.status == 73 && refused.errors.contains("is the archive itself"))
    #expect(try Program.shell("touch b.csv && ln -s b.csv b.csv.meta.json", in: folder).status == 0)
    let own = try Program.run(["claims", "-o", "b.csv"] + archive, in: folder)
    #expect(own.status == 73 && own.errors.contains("leads to the file that it would describe"))
    let long = String(repeating: "x", count: 250)
    let named = try Program.run(["claims", "-o", long] + archive, in: folder)
    #expect(named.status == 73 && named.errors.contains("too long a name"))
    #expect(try folder.text("b.csv").isEmpty && !folder.exists(long))
  }
}
