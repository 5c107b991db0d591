import Foundation
import Testing

/// Nothing is documented that is not run: the README's console blocks are run and compared.
///
/// With `VERBATIM_REWRITE_README=1` what the program says now is written into the README instead.
@Suite struct ReadmeTests {
  @Test func `the README shows what the program says`() throws {
    let readme = try Readme()
    let terminal = try ReadmeTerminal()
    defer { terminal.close() }
    var current = readme
    for index in readme.examples.indices {
      let example = readme.examples[index]
      let said = try terminal.run(example.command)
      if !example.matches(said) { current.examples[index].output = said }
    }
    guard ProcessInfo.processInfo.environment["VERBATIM_REWRITE_README"] == nil else {
      return try current.write()
    }
    for (written, now) in zip(readme.examples, current.examples) where written != now {
      Issue.record(
        """
        README.md shows something else than $ \(written.command)
        \(now.output.joined(separator: "\n"))
        Run Scripts/readme, and read the change.
        """)
    }
    #expect(readme.examples.count > 10)
  }

  @Test func `every command stands in the README`() throws {
    let readme = try Readme().text
    let terminal = try ReadmeTerminal()
    defer { terminal.close() }
    let commands = try terminal.commands()
    #expect(commands.count > 10)
    #expect(commands.filter { !readme.contains("verbatim \($0)") } == [])
  }

  @Test func `the README's tables of columns are those of the archive`() throws {
    let readme = try Readme()
    let terminal = try ReadmeTerminal()
    defer { terminal.close() }
    _ = try terminal.run("verbatim ingest -q SampleData/vallees.csv")
    let views = readme.views
    #expect(views.count == 13)
    for view in views {
      let header = try terminal.run("verbatim sql -q --csv 'SELECT * FROM \(view.name) LIMIT 0'")
      #expect(header == [view.columns.joined(separator: ",")], "\(view.name)")
    }
  }

  @Test func `every script stands in the README`() throws {
    let readme = try Readme().text
    let scripts = try FileManager.default.contentsOfDirectory(
      atPath: Readme.root + "/Scripts")
    #expect(scripts.filter { !readme.contains("Scripts/\($0)") } == [])
  }

  @Test(arguments: [
    (["a", "b"], ["a", "b"], true), (["a", "…"], ["a", "b", "c"], true),
    (["…", "c"], ["a", "b", "c"], true), (["a", "…", "c"], ["a", "c"], true),
    (["a"], ["a", "b"], false), (["a", "…"], ["b"], false), ([], ["a"], false),
    (["…", "b"], ["a", "c"], false),
  ])
  func `an ellipsis stands for lines that are left out`(
    written: [String], said: [String], matches: Bool
  ) {
    #expect(Readme.Example(command: "", output: written).matches(said) == matches)
  }
}
