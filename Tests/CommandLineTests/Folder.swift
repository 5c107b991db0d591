import Foundation

/// A temporary folder that is removed with its last user.
final class Folder: Sendable {
  let url: URL
  private let hidden: URL

  init() throws {
    let name = "verbatim-tests-\(UUID().uuidString)"
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    url = base.appendingPathComponent(name)
    hidden = base.appendingPathComponent(name + ".files")
    for folder in [url, hidden] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  deinit {
    chmod(url.path, 0o755)
    for folder in [url, hidden] { try? FileManager.default.removeItem(at: folder) }
  }

  /// The path of a file in it.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a file in it, and its folders.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file in it, and its folders.
  @discardableResult
  func write(_ bytes: Data, to name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return file.path
  }

  /// The text of a file in it.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// The names of the files in it.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }

  /// A new file outside of it, for what a program prints.
  func scratch() throws -> URL {
    let file = hidden.appendingPathComponent(UUID().uuidString)
    try Data().write(to: file)
    return file
  }
}
