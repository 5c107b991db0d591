import Testing

@Suite struct ExitCodeTests {
  @Test(arguments: [
    ["--unknown"], ["claim"], ["claims", "--foo", "x"], ["claims", "--limit", "-3"],
    ["claims", "--limit", "beaucoup"], ["claims", "--csv", "--json"],
    ["claims", "--format", "xls"],
    ["claims", "--by"], ["claims", "--maybe"], ["stats", "figures", "--by", "x", "--maybe"],
    ["claims", "--columns", "speeker"], ["claims", "--columns", "id,,text"],
    ["claims", "--sort", "speeker"], ["claims", "--sort", "date:up"], ["claims", "--kind", "oral"],
    ["claims", "--stance", "sure"], ["claims", "--since", "hier"],
    ["claims", "--until", "2021-13"],
    ["claims", "--confidence", "2"], ["claims", "--article", "douze"], ["figures", "--min", "peu"],
    ["figures", "--kind", "direct"], ["claims", "-o", "out.xlsx"], ["search"],
    ["search", "-"], ["search", "?!"], ["claims", "--about", ""], ["show", "z9"], ["show"],
    ["explain", "a1"], ["ask", "vogue la digue"], ["sql", "SELEC 1"], ["sql", "SELECT nope"],
    ["sql", ""], ["batch", "show", "un"], ["ingest"], ["ingest", "presse", "--date", "hier"],
    ["ingest", "presse", "--map", "texte"], ["extract", "--format", "csv", "presse"],
  ])
  func `what cannot be understood is 64, with a sentence`(arguments: [String]) throws {
    let valley = try Self.valley.get()
    let outcome = try Program.run(arguments, in: valley.folder)
    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(!outcome.errors.isEmpty)
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: [
    ["show", "a99"], ["show", "c9999"], ["explain", "f9999"], ["show", "0123456789ab:0+3"],
    ["batch", "show", "99"], ["batch", "undo", "99"],
  ])
  func `what is not in the archive is 66, with a sentence`(arguments: [String]) throws {
    let outcome = try Program.run(arguments, in: Self.valley.get().folder)
    #expect(outcome.status == 66, "\(outcome.errors)")
    #expect(
      outcome.errors.hasPrefix("verbatim: There is no ")
        || outcome.errors.hasPrefix("verbatim: No "))
  }

  @Test(arguments: [
    ["claims", "--by", "Roudskaïa"], ["claims", "montgolfière"], ["figures", "--unit", "furlong"],
    ["articles", "--source", "Le Monde"], ["entities", "Personne"], ["claims", "--since", "2030"],
    ["claims", "--limit", "0"], ["claims", "--batch", "77"],
  ])
  func `no row is an answer: header only`(arguments: [String]) throws {
    let outcome = try Program.run(arguments, in: Self.valley.get().folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("id,"))
    #expect(outcome.output.split(whereSeparator: \.isNewline).count == 1)
  }

  @Test func `a name that nobody bears leads to the nearest`() throws {
    let outcome = try Self.valley.get().run("claims", "--by", "Fontanelle")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("Claire Fontanel"))
  }

  @Test func `the program says its version and its help`() throws {
    let folder = try Folder()
    let version = try Program.run(["--version"], in: folder)
    #expect(version.status == 0 && version.output == "verbatim 0.1.0\n")
    for arguments in [["--help"], ["help", "claims"], ["claims", "-h"], []] {
      let help = try Program.run(arguments, in: folder)
      #expect(help.status == 0 && help.output.contains("USAGE: verbatim") && help.errors.isEmpty)
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `shells can complete commands`(shell: String) throws {
    let outcome = try Program.run(["completions", shell], in: Folder())
    #expect(outcome.status == 0 && outcome.output.contains("figures") && outcome.errors.isEmpty)
    guard try Program.shell("command -v \(shell)", in: Folder()).status == 0 else { return }
    let folder = try Folder()
    try folder.write(outcome.output, to: "script")
    let check = try Program.shell("\(shell) -n script", in: folder)
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test func `an unknown shell is refused`() throws {
    let outcome = try Program.run(["completions", "tcsh"], in: Folder())
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(
      outcome.errors == "verbatim: There are no completions for \"tcsh\". Name bash, zsh or fish.\n"
    )
  }

  /// Nothing here changes it.
  static let valley = Result { try Valley() }
}
