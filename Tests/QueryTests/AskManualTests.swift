import Foundation
import Testing

@testable import Query

/// The chapter of the manual about questions in words is true.
@Suite struct AskManualTests {
  /// The rows of its tables: a question and the command.
  static let rows: [(String, String)] = {
    let root = #filePath.dropLast("/Tests/QueryTests/AskManualTests.swift".count)
    let path = root + "/Sources/verbatim/Manual/ask.md"
    let text = (try? String(contentsOfFile: String(path), encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n").compactMap { line in
      let cells = line.components(separatedBy: " | ")
      guard cells.count == 2, cells[0].hasPrefix("| "), cells[1].hasPrefix("`") else { return nil }
      return (String(cells[0].dropFirst(2)), cells[1].filter { $0 != "`" && $0 != "|" }.trimmed)
    }
  }()

  @Test(arguments: rows)
  func `a question of the manual is its command`(_ question: String, _ command: String) throws {
    #expect(try Ask.parse(question).command == command)
  }

  @Test func `the manual has questions enough`() {
    #expect(Self.rows.count >= 60)
    #expect(Set(Self.rows.map(\.0)).count == Self.rows.count)
  }
}
