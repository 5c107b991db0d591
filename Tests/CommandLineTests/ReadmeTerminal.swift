import Foundation

/// A terminal of 100 columns in a folder of its own, with SampleData and the built program.
struct ReadmeTerminal {
  private let folder: String
  private let environment: [String: String]

  init() throws {
    folder = NSTemporaryDirectory() + "verbatim-readme-" + UUID().uuidString
    let files = FileManager.default
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try files.createSymbolicLink(
      atPath: folder + "/SampleData", withDestinationPath: Readme.root + "/SampleData")
    let programs = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    environment = [
      "PATH": programs + ":/usr/bin:/bin", "HOME": folder, "TERM": "dumb", "COLUMNS": "100",
      "VERBATIM_ARCHIVE": "news.db", "LANG": "C.UTF-8",
    ]
  }

  /// Takes the folder away.
  func close() { try? FileManager.default.removeItem(atPath: folder) }

  /// The lines that a person sees of a command.
  func run(_ command: String) throws -> [String] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/script")
    process.arguments = ["-qec", command, "/dev/null"]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = environment.merging(["SHELL": "/bin/sh"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // A terminal ends its lines with CR and LF, which are one Character: so lines are cut as bytes.
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(shown)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// What is left of a line that was written over.
  private func shown(_ line: Data) -> String {
    let end = line.lastIndex { $0 != 0x0D }.map { $0 + 1 } ?? line.startIndex
    let written = String(decoding: line[..<end], as: UTF8.self)
    return written.components(separatedBy: "\r\u{1B}[K").last ?? ""
  }

  /// The commands of the program, those with commands of their own as `batch list`.
  func commands() throws -> [String] {
    let description = try run("verbatim --experimental-dump-help").joined(separator: "\n")
    return try JSONDecoder().decode(Help.self, from: Data(description.utf8)).command.names
  }

  private struct Help: Decodable { var command: Command }
  private struct Command: Decodable {
    var commandName: String
    var subcommands: [Command]?

    /// The names of the commands under it.
    var names: [String] {
      (subcommands ?? []).filter { $0.commandName != "help" }.flatMap { command in
        let own = command.names
        return own.isEmpty
          ? [command.commandName] : own.map { command.commandName + " " + $0 }
      }
    }
  }
}
