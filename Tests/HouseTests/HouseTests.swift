import Testing

@Suite struct HouseTests {
  private static let files = Result {
    try ["Sources", "Migrations", "Tests"].flatMap { try House.swiftFiles(under: $0) }
  }

  @Test(arguments: HouseRule.all)
  func `every file keeps the rules of the house`(rule: HouseRule) throws {
    let files = try Self.files.get()
    #expect(files.count > 20)
    #expect(files.flatMap(rule.findings) == [])
  }

  @Test func `every module stands in the table of modules`() throws {
    let modules = Set(try Self.files.get().filter { !$0.isTest }.map(\.module))
    #expect(modules.isSubset(of: Set(HouseRule.allowedImports.keys)))
  }

  @Test(arguments: try House.files(under: "Scripts") + [".ci/run"])
  func `every script says what it does`(path: String) throws {
    let lines = try House.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "#!/bin/sh")
    #expect(lines.dropFirst().first?.hasPrefix("# ") == true)
    #expect(lines.count < 100)
  }

  @Test func `no generated file is kept`() throws {
    let ignored = try House.text(of: ".gitignore").split(separator: "\n")
    #expect(Set([".build", "Package.resolved", "demo/"]).isSubset(of: Set(ignored)))
  }
}
