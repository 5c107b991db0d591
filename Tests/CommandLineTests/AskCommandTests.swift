import Foundation
import Testing

/// The command that a question is said to be gives the same answer in a shell.
@Suite struct AskCommandTests {
  /// The questions of the manual's chapter about them, of each kind one.
  private static func questions() throws -> [String] {
    let path = Readme.root + "/Sources/verbatim/Manual/ask.md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.components(separatedBy: "\n").compactMap { line in
      let cells = line.components(separatedBy: " | `verbatim")
      return cells.count == 2 ? String(cells[0].dropFirst(2)) : nil
    }
  }

  @Test func `what the manual asks is answered as the command answers`() throws {
    let valley = try ExitCodeTests.valley.get()
    let questions = try Self.questions()
    #expect(questions.count >= 60)
    for question in questions.indices.filter({ $0 % 7 == 0 }).map({ questions[$0] }) {
      let asked = try valley.run("ask", question)
      #expect(asked.status == 0, "\(question): \(asked.errors)")
      let said = asked.errors.split(separator: "\n").first?.dropFirst("This is: ".count) ?? ""
      #expect(try Program.shell(String(said), in: valley.folder).output == asked.output)
    }
  }

  @Test func `rows, counts and counts by period are answers`() throws {
    let valley = try ExitCodeTests.valley.get()
    let counted = try valley.run("ask", "how many claims by Fontanel?")
    #expect(counted.output == (try valley.run("stats", "claims", "--by", "Fontanel")).output)
    let monthly = try valley.run("ask", "déclarations de Fontanel par mois")
    let timeline = try valley.run("timeline", "claims", "--by", "Fontanel", "--step", "month")
    #expect(monthly.output == timeline.output && monthly.output.contains("2021-03"))
  }

  @Test func `options say more than the question`() throws {
    let valley = try ExitCodeTests.valley.get()
    let two = try valley.run("ask", "the 2 latest claims", "--columns", "id", "--csv")
    #expect(two.output.split(separator: "\r\n").count == 3)
    let one = try valley.run(
      "ask", "the 2 latest claims", "--columns", "id", "--csv", "--limit", "1")
    #expect(one.output.split(separator: "\r\n").count == 2)
    let most = try valley.run("ask", "claims by speaker", "--limit", "1", "--csv")
    #expect(most.output.split(separator: "\r\n").count == 2)
  }

  @Test(arguments: [
    ["how many claims", "--columns", "text"], ["claims per month", "--limit", "1"],
    ["who paid for lunch?"], [""],
  ])
  func `what cannot be answered is refused`(arguments: [String]) throws {
    let outcome = try Program.run(["ask"] + arguments, in: ExitCodeTests.valley.get().folder)
    #expect(outcome.status == 64 && outcome.output == "")
  }
}
