import Foundation
import Testing

/// The chapters of the manual: nothing stands in them that is not run.
@Suite struct ManualTests {
  static let chapters = ["ingesting", "queries", "counting", "deciding", "output"]

  @Test func `the list names every chapter with a line`() throws {
    let list = try Program.run(["manual"], in: Folder())
    let names = list.output.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(
      list.status == 0
        && names == ["ingesting", "queries", "ask", "counting", "deciding", "output", "schema"])
    for name in names {
      let chapter = try Program.run(["manual", String(name)], in: Folder())
      #expect(chapter.status == 0 && chapter.output.utf8.count > 1000)
    }
  }

  @Test func `a chapter that is not there is explained`() throws {
    let outcome = try Program.run(["manual", "poetry"], in: Folder())
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(
      outcome.errors.contains(
        "There are: ingesting, queries, ask, counting, deciding, output, schema."))
  }

  @Test(arguments: chapters) func `a chapter is its file, and its commands run`(name: String) throws
  {
    let samples = try Samples()
    let chapter = try Program.run(["manual", name], in: samples.folder).output
    let path = Readme.root + "/Sources/verbatim/Manual/\(name).md"
    #expect(chapter == (try String(contentsOfFile: path, encoding: .utf8)))
    let commands = Self.commands(of: chapter)
    #expect(commands.count > 4)
    for command in commands {
      let outcome = try Program.shell(
        "export VERBATIM_ARCHIVE=archive.db; \(command)", in: samples.folder)
      #expect(outcome.status == 0, "\(command): \(outcome.errors)")
      let isAnswered =
        outcome.output.split(whereSeparator: \.isNewline).count > 1 || command.contains(" -o ")
        || command.hasPrefix("verbatim ingest ") && outcome.errors.contains(" read, ")
        || Self.decisions.contains { outcome.errors.contains($0) }
        || command.hasSuffix("--orphaned")
      #expect(isAnswered, "\(command): \(outcome.output)\(outcome.errors)")
    }
  }

  /// What is said of decisions that were made, taken back or taken over.
  static let decisions = [
    " takes it back.", " take them back.", " takes them back.", " is taken back", " known already",
    "is so already", " gone; ",
  ]

  /// The lines of the blocks of shell.
  private static func commands(of chapter: String) -> [String] {
    var isShell = false
    return chapter.components(separatedBy: "\n").filter { line in
      if line.hasPrefix("```") { isShell = line == "```sh" }
      return isShell && line.hasPrefix("verbatim ")
    }
  }
}
