import Testing

@testable import Query

/// A mistake in a field's value is shown in its line, with a remedy.
@Suite struct FieldErrorTests {
  let archive: SmallArchive

  init() throws {
    archive = try SmallArchive { archive in
      try archive.claim(try archive.article("Alep est loin", date: "2017"), "Alep est loin")
    }
  }

  /// A view, a line, what stands from the caret on, and the start of a sentence of the remedy.
  static let lines: [(Question.View, String, String, String)] = [
    (.claims, "Alep date:31/02/2024 loin", "31/02/2024 loin", "Write a year"),
    (.claims, "Alep since:hier", "hier", "Write a year"),
    (.claims, "depuis:\"un jour\" Alep", "un jour\" Alep", "Write a year"),
    (.claims, "jusqu'à:demain", "demain", "Write a year"),
    (.claims, "date:2018..2017 Alep", "2018..2017 Alep", "Write the earlier date first"),
    (.claims, "Alep genre:oblique", "oblique", "There are: direct, mixed, indirect"),
    (.claims, "-stance:denyed", "denyed", "Did you mean \"denied\""),
    (.claims, "article:premier", "premier", "Write a12 or 12"),
    (.claims, "lot:x", "x", "Write 12"),
    (.claims, "a (b) confiance:2", "2", "Write 0.8"),
    (.claims, "unattributed:perhaps", "perhaps", "Write unattributed:yes"),
    (.claims, "Alep unité:EUR", "unité:EUR", "They can be chosen by: by, source"),
    (.figures, "Alep stance:denied", "stance:denied", "They can be chosen by: by, source"),
    (.figures, "bateaux value:> 5", "> 5", "Write a number, >1000"),
    (.figures, "value:5km", "5km", "a unit goes to unit"),
    (.figures, "valeur:20..10", "20..10", "Write the smaller number first"),
    (.figures, "value:..", "..", "Write a number"),
    (.figures, "min:beaucoup", "beaucoup", "Write 12000"),
    (.claims, "Alep OR by:Parly", "by:Parly", "stands beside the words"),
    (.claims, "Alep par: Parly", "par: Parly", "wants its value right after the colon"),
    (.claims, "Alep par : Parly", "par : Parly", "wants its value right after the colon"),
    (.claims, "Alep sur:", "sur:", "wants its value right after the colon"),
  ]

  @Test(arguments: lines) func `a caret stands under the mistake`(
    _ view: Question.View, _ line: String, _ rest: String, _ remedy: String
  ) throws {
    let error = #expect(throws: QueryError.self) {
      try archive.column("id", Question(view, words: [line]))
    }
    let parts = (error?.message ?? "").split(separator: "\n").map(String.init)
    try #require(parts.count == 3, "\(parts)")
    #expect(parts[0].contains(remedy), "\(parts[0])")
    #expect(parts[1] == "  " + line)
    #expect(String(parts[1].dropFirst(parts[2].count - 1)) == rest && parts[2].hasSuffix("^"))
    #expect(error?.kind.exitCode == 64)
  }

  @Test(arguments: [
    Filter(.date, "31/02/2024"), Filter(.kind, "oblique"), Filter(.stance, "deny"),
    Filter(.article, "x"), Filter(.confidence, "2"), Filter(.unit, "EUR"), Filter(.value, "x"),
  ])
  func `a mistake in an option has no line to show`(_ filter: Filter) throws {
    let error = #expect(throws: QueryError.self) {
      try archive.column("id", Question(.claims, words: ["Alep"], filters: [filter]))
    }
    #expect(error?.message.contains("\n") == false && error?.kind == .usage)
  }

  @Test func `of a long line, what stands about the mistake is shown`() throws {
    let words = String(repeating: "mot ", count: 100)
    let error = #expect(throws: QueryError.self) {
      try archive.column("id", Question(.claims, words: [words + "date:x " + words]))
    }
    let parts = (error?.message ?? "").split(separator: "\n").map(String.init)
    try #require(parts.count == 3)
    #expect(parts[1].hasPrefix("  …") && parts[1].hasSuffix("…") && parts[1].count < 130)
    #expect(parts[1].dropFirst(parts[2].count - 1).hasPrefix("x mot"))
  }
}
