import Foundation

/// A terminal of 24 lines of 80 columns that the program is run on; python3 makes it.
struct Pseudoterminal {
  let folder: Folder
  var environment: [String: String] = [:]
  /// What the person types, a key whenever nothing more comes for a moment.
  var keys = ""

  /// What the terminal gets, and how the program ends; nil where no terminal can be made.
  func run(_ arguments: String...) throws -> Program.Outcome? { try run(arguments) }

  /// What the terminal gets, and how the program ends; nil where no terminal can be made.
  func run(_ arguments: [String]) throws -> Program.Outcome? {
    guard try Self.hasPython.get() else { return nil }
    return try Program.run(
      "/usr/bin/env", ["python3", "-c", Self.script, keys, Program.path] + arguments, in: folder,
      input: Data(), environment: ["NO_COLOR": "1"].merging(environment) { $1 })
  }

  private static let hasPython = Result {
    let found = try Program.shell("python3 -c 'import pty'", in: Folder()).status == 0
    if !found { print("There is no python3 to make a terminal with.") }
    return found
  }

  private static let script = """
    import fcntl, os, pty, select, signal, struct, sys, termios
    signal.alarm(60)
    keys, program = sys.argv[1].encode(), sys.argv[2:]
    ready, go = os.pipe()
    pid, terminal = pty.fork()
    if pid == 0:
        os.read(ready, 1)
        os.execvp(program[0], program)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    os.write(go, b"x")
    data = b""
    while True:
        if data and keys and not select.select([terminal], [], [], 0.5)[0]:
            os.write(terminal, keys[:1])
            keys = keys[1:]
        try: block = os.read(terminal, 65536)
        except OSError: break
        if not block: break
        data += block
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    sys.stdout.buffer.write(data.replace(b"\\r\\n", b"\\n"))
    sys.stdout.flush()
    sys.exit(status if status >= 0 else 128 - status)
    """
}
