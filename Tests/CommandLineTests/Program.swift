import Foundation
import Testing

/// The built program, run as a user runs it.
enum Program {
  /// What came of a run.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The program beside the test bundle.
  static let path: String = {
    let bundle =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let folders = [bundle, CommandLine.arguments.first ?? ""].map {
      URL(fileURLWithPath: $0).deletingLastPathComponent().path
    }
    return folders.map { $0 + "/verbatim" }.first { FileManager.default.fileExists(atPath: $0) }
      ?? "verbatim"
  }()

  /// Runs the program in a folder.
  static func run(
    _ arguments: [String], in folder: Folder, input: String = "",
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(path, arguments, in: folder, input: Data(input.utf8), environment: environment)
  }

  /// Runs a script of bash, for which the program is `verbatim`.
  static func shell(_ script: String, in folder: Folder) throws -> Outcome {
    let programs = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let paths = programs + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    return try run(
      "/bin/bash", ["-c", script], in: folder, input: Data(), environment: ["PATH": paths])
  }

  /// Runs any program.
  static func run(
    _ program: String, _ arguments: [String], in folder: Folder, input: Data,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = [
      "VERBATIM_ARCHIVE": folder.path("archive.db"), "HOME": folder.url.path,
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
    ].merging(environment) { $1 }
    // Files, so that no pipe can fill up.
    let files = try (0..<3).map { _ in try folder.scratch() }
    try input.write(to: files[0])
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}
