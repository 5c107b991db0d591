import Testing

/// A rule that cannot fail holds nothing: each is shown a file that breaks it and one that keeps it.
@Suite struct HouseRuleTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let rule: HouseRule
    let path: String
    let goodPath: String
    let bad: String
    let good: String

    init(
      _ rule: HouseRule, _ path: String, goodPath: String? = nil, bad: String, good: String
    ) {
      self.rule = rule
      self.path = path
      self.goodPath = goodPath ?? path
      self.bad = bad
      self.good = good
    }

    var testDescription: String { "\(rule.name): \(bad.prefix { $0 != "\n" })" }
  }

  @Test(arguments: samples)
  func `a rule finds what breaks it, and only that`(sample: Sample) {
    #expect(!sample.rule.findings(SwiftFile(path: sample.path, text: sample.bad)).isEmpty)
    #expect(sample.rule.findings(SwiftFile(path: sample.goodPath, text: sample.good)) == [])
  }

  static let samples: [Sample] = [
    Sample(
      .imports, "Sources/Query/A.swift", bad: "import SQLite", good: "import Archive"),
    Sample(
      .imports, "Sources/Archive/A.swift", bad: "internal import CSQLite", good: "import SQLite"),
    Sample(
      .imports, "Sources/Rendering/A.swift", bad: "@testable import struct Query.Row",
      good: "// import Query\nimport Glibc"),
    Sample(
      .imports, "Sources/Other/A.swift", goodPath: "Tests/Other/A.swift", bad: "", good: ""),
    Sample(
      .foundation, "Sources/Linguistics/A.swift", bad: "import FoundationEssentials", good: ""),
    Sample(
      .foundation, "Sources/Archive/A.swift", bad: "import Foundation",
      good: "import FoundationEssentials"),
    Sample(
      .noTrap, "Sources/Archive/A.swift", bad: "let a = try! b()",
      good: "let a = try b() // never try!"),
    Sample(
      .noTrap, "Sources/Archive/A.swift", bad: "let a = \"\\(b as! C)\"", good: "\"b as! C\""),
    Sample(
      .noPrint, "Sources/Archive/A.swift", bad: "  print(a)",
      good: "fingerprint(a)\nrow.print(a)\n\"print(a)\""),
    Sample(
      .noUnfinished, "Sources/Archive/A.swift", bad: "a() // TO" + "DO: b",
      good: "let a = \"TODO\" // a word of ours"),
    Sample(
      .noFrenchOutsideFrench, "Sources/Extraction/A.swift", bad: "let cue = \"déclaré\"",
      good: "let name = \"Séoul\" // déclaré\nlet marks = \"« »\""),
    Sample(
      .noFrenchOutsideFrench, "Sources/Extraction/A.swift", bad: "\"\"\"\n  selon lui\n  \"\"\"",
      good: "\"\"\"\n  according to him\n  \"\"\""),
    Sample(
      .length, "Sources/Archive/A.swift", bad: String(repeating: "a()\n", count: 401),
      good: String(repeating: "a()\n", count: 399)),
    Sample(
      .functionLength, "Sources/Archive/A.swift", bad: function(lines: 41),
      good: function(lines: 40) + function(lines: 99, of: "  // b") + function(lines: 40)),
    Sample(
      .noCatchAllNames, "Sources/Archive/DateUtils.swift", goodPath: "Sources/Archive/Date.swift",
      bad: "", good: ""),
  ]

  private static func function(lines: Int, of line: String = "  b()") -> String {
    "func a(b: () -> Void = {}) {\n" + String(repeating: line + "\n", count: lines - 2) + "}\n"
  }

  @Test func `what stands in French folders is free`() {
    let table = SwiftFile(path: "Sources/Extraction/French/A.swift", text: "let a = \"selon lui\"")
    #expect(HouseRule.noFrenchOutsideFrench.findings(table) == [])
  }

  @Test func `code, comments and strings are told apart`() {
    let file = SwiftFile(
      path: "A.swift",
      text: """
        a("b // c") // d "e"
        /* f /* g */ "h" */ i(#"j"k"#)
        l("m \\(n("o")) p")
        """)
    #expect(file.strings.map(\.text) == ["b // c", "j\"k", "o", "m  p"])
    #expect(file.strings.map(\.line) == [1, 2, 3, 3])
    let code = file.code.joined(separator: "\n").filter(\.isLetter)
    #expect(code == "ailn")
  }
}
