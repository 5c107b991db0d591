import FoundationEssentials
import Testing

@testable import Query

/// Whatever a person types either answers or is explained.
@Suite struct HostileWordsTests {
  /// The texts of an archive, and what is typed with the ids of the rows that have it; `refused`
  /// where a sentence is the right answer, `depends` where it depends on the view.
  private struct Table: Decodable {
    var texts: [String]
    var queries: [[String]]
  }

  private let table: Table
  let archive: SmallArchive

  /// The archive of the table, in which a claim and a figure are each article's whole text.
  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/hostile-queries.json")
    let table = try JSONDecoder().decode(Table.self, from: Data(contentsOf: file))
    self.table = table
    archive = try SmallArchive { archive in
      for (i, text) in table.texts.enumerated() {
        let speaker = i == 0 ? "Florence Parly" : nil
        let article = try archive.article(text, date: "2017")
        try archive.claim(article, text, by: speaker)
        try archive.figure(article, text, Double(i + 1), noun: text, by: speaker)
      }
    }
  }

  @Test func `a line finds what has it, or is explained`() throws {
    #expect(table.queries.count > 300)
    for query in table.queries {
      let (line, expected) = (query[0], query[1])
      for view in [Question.View.claims, .figures, .articles, .search] {
        let found = try answer(Question(view, words: [line]))
        // A search brings what came last first.
        let wanted =
          view == .search && expected != "refused"
          ? expected.split(separator: " ").reversed().joined(separator: " ") : expected
        #expect(found == wanted || expected == "depends", "\(line.debugDescription) \(view)")
      }
    }
  }

  /// The ids that an answer has, or `refused`.
  private func answer(_ question: Question) throws -> String {
    do {
      return try archive.column("id", question).joined(separator: " ")
    } catch let error as QueryError {
      #expect(error.kind == .usage && error.message.contains(" "), "\(error.message)")
      return "refused"
    }
  }

  @Test(arguments: [49, 50, 51, 500])
  func `parentheses stand in one another up to fifty deep`(_ depth: Int) throws {
    let forms = [
      String(repeating: "(", count: depth) + "armée" + String(repeating: ")", count: depth),
      String(repeating: "(a OR ", count: depth) + "armée" + String(repeating: ")", count: depth),
      String(repeating: "Alep (armée OR (", count: depth / 2) + "x"
        + String(repeating: "))", count: depth / 2),
      String(repeating: "armée -(", count: depth) + "a" + String(repeating: ")", count: depth),
      String(repeating: "NOT (", count: depth) + "armée" + String(repeating: ")", count: depth),
    ]
    for form in forms {
      let isRead = form.filter { $0 == "(" }.count <= 50
      do {
        _ = try archive.column("id", Question(.claims, words: [form]))
        #expect(isRead)
      } catch let error as QueryError {
        #expect(!isRead && error.message.contains("50 deep"), "\(error.message)")
      }
    }
  }

  @Test func `a long line is read, a far too long one is refused`() throws {
    let long = String(repeating: "Parly ", count: 1600)
    #expect(try archive.column("id", Question(.claims, words: [long])).count == 1)
    let either = String(repeating: "zz OR ", count: 1600) + "armée"
    #expect(try archive.column("id", Question(.claims, words: [either])).count == 1)
    for mark in ["«", "\"", "(", "a(", "-", "a:", "by:"] {
      let line = String(repeating: mark, count: 9000)
      _ = try? archive.column("id", Question(.claims, words: [line]))
    }
    #expect(throws: QueryError.self) {
      try WordQuery(String(repeating: "a", count: 10_001))
    }
  }

  @Test func `many words cost little more than few`() throws {
    let words = table.texts[0].split(separator: " ")
    let lines = [
      String(repeating: "Alep ", count: 1900),
      (0..<200).map { "(Alep OR w\($0))" }.joined(separator: " "),
      (0..<450).map { "\(words[$0 % words.count]) OR Alep\($0)" }.joined(separator: " OR "),
    ]
    // With a time that grows as the square of the words this would not end.
    for line in lines {
      let excerpts = try archive.column("excerpt", Question(.search, words: [line]))
      #expect(excerpts.last?.contains("Alep") == true)
    }
  }

  @Test func `a refusal shows the place`() {
    #expect(
      throws: QueryError.at(
        6, of: "Syrie OR", "OR wants words on both sides; in lower case it is a word itself.")
    ) {
      try WordQuery("Syrie OR")
    }
    let error = #expect(throws: QueryError.self) { try WordQuery("  ++") }
    #expect(error?.message.hasSuffix("\n    ++\n    ^") == true)
    #expect(error?.kind.exitCode == 64)
  }
}
