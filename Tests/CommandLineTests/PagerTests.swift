import Foundation
import Testing

@Suite struct PagerTests {
  private static func numbers(_ count: Int) -> String {
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n LIMIT \(count)) SELECT i FROM n"
  }

  /// A terminal whose pager marks its lines.
  private static func terminal(_ environment: [String: String] = [:]) throws -> Pseudoterminal {
    let usual = ["TERM": "xterm", "PAGER": "sed 's/^/page: /'"]
    return Pseudoterminal(
      folder: try ExitCodeTests.valley.get().folder, environment: usual.merging(environment) { $1 })
  }

  @Test func `what fits the screen never touches the pager`() throws {
    guard let shown = try Self.terminal().run("sql", Self.numbers(20)) else { return }
    #expect(shown.status == 0 && !shown.output.contains("page: "))
    #expect(shown.output.hasSuffix("\n20\n20 rows\n"))
  }

  @Test(arguments: [22, 5000, 60_000])
  func `what is longer goes through it whole, and the number of rows comes after`(
    count: Int
  ) throws {
    guard let shown = try Self.terminal().run("sql", Self.numbers(count), "--format", "tsv") else {
      return
    }
    let lines = shown.output.split(separator: "\n")
    #expect(shown.status == 0 && lines.count == count + 2 && lines.last == "\(count) rows")
    #expect(lines.dropLast().allSatisfy { $0.hasPrefix("page: ") })
    #expect(lines.dropLast().last?.hasSuffix("\(count)") == true)
  }

  @Test func `long lines count as the lines that they take`() throws {
    let wide = "SELECT printf('%.*c', 3000, 'x') AS x"
    guard let shown = try Self.terminal().run("sql", wide, "--csv") else { return }
    #expect(shown.output.hasPrefix("page: x"))
  }

  @Test func `an article goes through it, in harmless characters`() throws {
    let folder = try Folder()
    let lines = String(repeating: "Une ligne\u{1B}[2J de texte.\n\n", count: 30)
    try folder.write(lines, to: "a.txt")
    #expect(try Program.run(["ingest", "a.txt"], in: folder).status == 0)
    let terminal = Pseudoterminal(folder: folder, environment: try Self.terminal().environment)
    guard let shown = try terminal.run("show", "a1") else { return }
    #expect(shown.output.contains("page: Une ligne␛[2J") && !shown.output.contains("\u{1B}"))
    let plain = try #require(try terminal.run("show", "a1", "--no-pager")).output
    #expect(!plain.contains("page: ") && plain.contains("Une ligne␛[2J"))
  }

  @Test(arguments: [100, 3_000_000])
  func `a pager that is quit early ends the program quietly`(count: Int) throws {
    let terminal = try Self.terminal(["PAGER": "head -n 3"])
    guard let shown = try terminal.run("sql", Self.numbers(count), "-q") else { return }
    #expect(shown.status == 0)
    #expect(shown.output.split(separator: "\n").count == 3, "\(shown.output)")
  }

  @Test func `less is quit with a key`() throws {
    var terminal = try Self.terminal(["VERBATIM_PAGER": "less"])
    terminal.keys = "q"
    guard try Program.shell("command -v less", in: terminal.folder).status == 0,
      let shown = try terminal.run("sql", Self.numbers(3_000_000))
    else { return }
    #expect(shown.status == 0 && !shown.output.contains("3000000"))
    #expect(!shown.output.contains("rows"))
  }

  @Test func `an interrupted program waits until less is quit`() throws {
    var terminal = try Self.terminal(["VERBATIM_PAGER": "less"])
    terminal.keys = "\u{3}q"
    guard try Program.shell("command -v less", in: terminal.folder).status == 0,
      let shown = try terminal.run("sql", Self.numbers(3_000_000))
    else { return }
    #expect(shown.status == 130 && !shown.output.contains("3000000"))
  }

  @Test(arguments: [100, 60_000])
  func `a pager that cannot be started is done without`(count: Int) throws {
    for pager in ["no-such-pager --x", "/etc"] {
      let terminal = try Self.terminal(["PAGER": pager])
      guard let shown = try terminal.run("sql", Self.numbers(count), "--format", "tsv") else {
        return
      }
      #expect(shown.status == 0 && shown.output.hasSuffix("\(count)\n\(count) rows\n"))
      let lines = shown.output.split(separator: "\n")
      // The shell has a word to say, then comes the header.
      #expect(lines.count == count + 3, "\(lines.prefix(5))")
    }
  }

  @Test(arguments: [
    ["VERBATIM_PAGER": ""], ["PAGER": "cat"], ["PAGER": " "], ["TERM": "dumb"], ["TERM": ""],
    ["VERBATIM_PAGER": "cat", "PAGER": "sed 's/^/page: /'"],
  ])
  func `it is turned off`(environment: [String: String]) throws {
    let terminal = try Self.terminal(environment)
    guard let shown = try terminal.run("sql", Self.numbers(100)) else { return }
    #expect(shown.output.hasSuffix("100\n100 rows\n") && !shown.output.contains("page: "))
  }

  @Test func `our own variable goes before the common one`() throws {
    let terminal = try Self.terminal(["VERBATIM_PAGER": "sed 's/^/ours: /'"])
    guard let shown = try terminal.run("sql", Self.numbers(100)) else { return }
    #expect(shown.output.hasPrefix("ours: ") && !shown.output.contains("page: "))
  }

  @Test func `an error on the way comes after the page`() throws {
    let failing = Self.numbers(100).replacing(
      "SELECT i FROM n", with: "SELECT abs(iif(i = 99, -9223372036854775808, i)) AS i FROM n")
    guard let shown = try Self.terminal().run("sql", failing, "--csv") else { return }
    #expect(shown.status == 64 && shown.output.contains("verbatim: The SQL cannot be run"))
  }
}
