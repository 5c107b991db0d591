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

  /// Runs any program; its streams are files, so that no pipe can fill up.
  static func run(
    _ program: String, _ arguments: [String], in folder: Folder, input: Data,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let files = try (0..<3).map { _ in try folder.scratch() }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try input.write(to: files[0])
    let variables = [
      "VERBATIM_ARCHIVE": folder.path("archive.db"), "HOME": folder.url.path,
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
    ].merging(environment) { $1 }
    let spawn = Spawn(
      program: program, arguments: arguments, environment: variables.map { "\($0)=\($1)" },
      folder: folder.url.path, streams: files.map(\.path))
    return Outcome(
      status: try spawn.run(),
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}

/// A child process; Foundation's own waits for it far longer than it runs.
struct Spawn {
  var program: String
  var arguments: [String]
  var environment: [String]
  var folder: String
  var streams: [String]

  struct Failure: Error { let code: Int32 }

  /// Runs it and gives its exit code.
  func run() throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, path) in streams.enumerated() {
      let flags = descriptor == 0 ? O_RDONLY : O_WRONLY
      posix_spawn_file_actions_addopen(&actions, Int32(descriptor), path, flags, 0)
    }
    // The threads that run tests block signals, and a child inherits that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child = pid_t()
    let line = ["env", "-C", folder, program] + arguments
    let code = Self.withStrings(line) { line in
      Self.withStrings(environment) { environment in
        posix_spawn(&child, "/usr/bin/env", &actions, &attributes, line, environment)
      }
    }
    guard code == 0 else { throw Failure(code: code) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure(code: errno) }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private static func withStrings(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
  ) -> Int32 {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
