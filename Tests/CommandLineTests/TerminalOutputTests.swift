import Foundation
import Testing

@Suite struct TerminalOutputTests {
  @Test func `on a terminal an answer is a table that fits, in harmless characters`() throws {
    let folder = try Folder()
    let text =
      #"{"text": "« Tout\#\u001b[2J va \u202ebien », a déclaré Anne Vauban. Elle a affirmé que le pont, qui est vieux et long, serait refait avant la fin de l’année prochaine."}"#
    try folder.write(text.replacingOccurrences(of: "\\#", with: ""), to: "a.jsonl")
    #expect(try Program.run(["ingest", "a.jsonl"], in: folder).status == 0)
    guard let shown = try Self.onTerminal(["claims"], in: folder) else { return }
    #expect(shown.contains("speaker") && shown.contains("────"))
    #expect(shown.contains("Tout␛[2J") && !shown.contains("\u{1B}[2J"))
    #expect(shown.split(whereSeparator: \.isNewline).allSatisfy { $0.count <= 90 })
    for arguments in [["show", "a1"], ["claims", "--csv"], ["articles", "--json", "--text"]] {
      let shown = try #require(try Self.onTerminal(arguments, in: folder))
      #expect(!shown.contains("\u{1B}[2J") && !shown.contains("\u{202E}"), "\(arguments)")
    }
  }

  /// What a terminal of 80 columns would get; nil where none can be made.
  private static func onTerminal(_ arguments: [String], in folder: Folder) throws -> String? {
    let script = """
      import fcntl, os, pty, struct, sys, termios
      pid, terminal = pty.fork()
      if pid == 0:
          os.environ["NO_COLOR"] = "1"
          os.execvp(sys.argv[1], sys.argv[1:])
      fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
      data = b""
      while True:
          try: block = os.read(terminal, 65536)
          except OSError: break
          if not block: break
          data += block
      os.waitpid(pid, 0)
      sys.stdout.buffer.write(data.replace(b"\\r\\n", b"\\n"))
      """
    let outcome = try Program.run(
      "/usr/bin/env", ["python3", "-c", script, Program.path] + arguments, in: folder, input: Data()
    )
    guard outcome.status == 0 else {
      print("There is no python3 to make a terminal with: \(outcome.errors)")
      return nil
    }
    return outcome.output
  }
}
